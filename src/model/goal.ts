import { z } from 'zod';
import { clockSchema } from './clock.ts';
import { raceSchema } from './race.ts';
import { titleSchema } from './text.ts';

/** How far ahead a goal looks, nearest first. */
export const HORIZONS = ['month', 'season', 'year', 'three-years', 'career'] as const;
export const horizonSchema = z.enum(HORIZONS);
export type Horizon = z.infer<typeof horizonSchema>;

/** What a goal is for; a good year has one of each. */
export const GOAL_KINDS = ['performance', 'health', 'joy'] as const;
export type GoalKind = (typeof GOAL_KINDS)[number];

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
