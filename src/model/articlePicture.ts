import { z } from 'zod';
import { clockSchema } from './clockSchema.ts';
import { experienceSchema } from './experienceSchema.ts';
import { raceSchema } from './raceSchema.ts';
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

/** A picture: what it shows, in a sentence for the author, and what it takes. */
const picture = <Props extends z.ZodRawShape>(shows: string, props: Props) =>
  z.strictObject(props).meta({ description: shows });

/**
 * The pictures that an article may show, by the name of their tag, each with what it takes. They are
 * made of the engine's own data when the site is built.
 */
export const ARTICLE_PICTURES = {
  WeekPicture: picture('Seven days as you type them, judged by the rules of the week.', {
    week: z
      .string()
      .meta({ description: 'Seven days from Monday: `easy, intervals, easy, rest, …`.' }),
    title: titleSchema.optional().meta({ description: 'What stands over it.' }),
  }),
  TwoWeeks: picture('The same running twice, stacked and spaced.', {}),
  PlanVolume: picture('The running of each week of a level, with its phases and down weeks.', {
    plan,
    level,
  }),
  PlanWeekPicture: picture('One week of a level with the reason of each day.', {
    plan,
    level,
    week: z.int().min(1).meta({ description: 'Number of the week: `{2}`.' }),
  }),
  YearShape: picture('A year as one picture.', { year }),
  RecoveryArc: picture('The way back after a race, for one kind of runner.', {
    race,
    experience: experienceSchema.meta({
      description: 'Of the runner: new, developing or experienced.',
    }),
  }),
  SessionSizes: picture('A session in full, short and as a bare minimum.', {
    session: slugSchema.meta({ description: 'Id of a session of the library.' }),
  }),
  PaceTable: picture('Training paces and predictions from a race.', { race: pacedRace, time }),
  HeatTable: picture('The same race and paces in warmer air.', { race: pacedRace, time }),
  RuleCard: picture('A rule’s sentence, grade and source.', {
    rule: slugSchema.meta({ description: 'Id of a rule.' }),
  }),
  GoalLadder: picture('The goals of a year, at their horizons.', { year }),
  Note: picture('A quiet aside: `<Note>…</Note>`.', {}),
} as const satisfies Record<string, z.ZodObject>;

export type ArticlePictureName = keyof typeof ARTICLE_PICTURES;
