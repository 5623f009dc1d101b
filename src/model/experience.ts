import { z } from 'zod';

/** How long a runner has trained and raced. Decides recovery and how often weeks go down. */
export const experienceSchema = z
  .enum(['new', 'developing', 'experienced'])
  .meta({ description: 'How long this runner has trained: new, developing or experienced.' });

export type Experience = z.infer<typeof experienceSchema>;
