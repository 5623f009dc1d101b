import { z } from 'zod';
import { EXPERIENCES } from './experience.ts';

/** How long a runner has trained, as a definition writes it. */
export const experienceSchema = z
  .enum(EXPERIENCES)
  .meta({ description: 'How long this runner has trained: new, developing or experienced.' });
