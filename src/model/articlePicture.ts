import { z } from 'zod';
import { clockSchema } from './clock.ts';
import { experienceSchema } from './experience.ts';
import { raceSchema } from './race.ts';
import { slugSchema, titleSchema } from './text.ts';

const plan = slugSchema.meta({ description: 'Id of a plan.' });
const level = slugSchema.meta({ description: 'One of its levels.' });
const year = slugSchema.meta({ description: 'Id of a year.' });
const race = raceSchema.meta({ description: 'The distance: 5k, 10k, half, marathon or ultra.' });
/** Paces are known from 5K to the marathon. */
const pacedRace = raceSchema
  .exclude(['ultra'])
  .meta({ description: 'The distance: 5k, 10k, half or marathon.' });
const time = clockSchema.meta({ description: 'The time it took: `50:00` or `1:45:00`.' });

/**
 * The pictures that an article may show, by the name of their tag, each with what it takes. They are
 * made of the engine's own data when the site is built.
 */
export const ARTICLE_PICTURES = {
  WeekPicture: z.strictObject({
    week: z
      .string()
      .meta({ description: 'Seven days from Monday: `easy, intervals, easy, rest, …`.' }),
    title: titleSchema.optional().meta({ description: 'What stands over it.' }),
  }),
  TwoWeeks: z.strictObject({}),
  PlanVolume: z.strictObject({ plan, level }),
  PlanWeekPicture: z.strictObject({
    plan,
    level,
    week: z.int().min(1).meta({ description: 'Number of the week: `{2}`.' }),
  }),
  YearShape: z.strictObject({ year }),
  RecoveryArc: z.strictObject({
    race,
    experience: experienceSchema.meta({
      description: 'Of the runner: new, developing or experienced.',
    }),
  }),
  SessionSizes: z.strictObject({
    session: slugSchema.meta({ description: 'Id of a session of the library.' }),
  }),
  PaceTable: z.strictObject({ race: pacedRace, time }),
  HeatTable: z.strictObject({ race: pacedRace, time }),
  RuleCard: z.strictObject({ rule: slugSchema.meta({ description: 'Id of a rule.' }) }),
  GoalLadder: z.strictObject({ year }),
  Note: z.strictObject({}),
} as const satisfies Record<string, z.ZodObject>;

export type ArticlePictureName = keyof typeof ARTICLE_PICTURES;
