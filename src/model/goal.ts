import { z } from 'zod';
import { clockSchema } from './clockSchema.ts';
import { GOAL_KINDS, HORIZONS } from './horizon.ts';
import { raceSchema } from './raceSchema.ts';
import { titleSchema } from './text.ts';

/** How far ahead, as a definition writes it. */
export const horizonSchema = z.enum(HORIZONS);

/** Something to run towards. */
export const goalSchema = z.strictObject({
  horizon: horizonSchema.meta({
    description: 'How far ahead it looks: month, season, year, three-years or career.',
  }),
  kind: z.enum(GOAL_KINDS).meta({ description: 'What it is for: performance, health or joy.' }),
  title: titleSchema.meta({ description: 'The goal in a few words.' }),
  race: raceSchema.optional().meta({ description: 'The distance, where it is a time.' }),
  time: clockSchema.optional().meta({ description: 'The time to run: `3:59:59`.' }),
});

export type Goal = z.infer<typeof goalSchema>;
