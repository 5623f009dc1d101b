import { z } from 'zod';
import { clockSchema } from './clockSchema.ts';
import { dateSchema } from './dateSchema.ts';
import { allowSchema } from './definition.ts';
import { goalSchema } from './goal.ts';
import { weekdaySchema } from './level.ts';
import { raceSchema, roleSchema } from './raceSchema.ts';
import { runnerSchema } from './runner.ts';
import { leadSchema, slugSchema, titleSchema } from './text.ts';
import { LABELS, WISHES } from './wish.ts';

/** A race with its day. */
export const yearRaceSchema = z.strictObject({
  date: dateSchema.meta({ description: 'Its day: `2027-04-18`.' }),
  distance: raceSchema.meta({ description: 'The distance: 5k, 10k, half, marathon or ultra.' }),
  role: roleSchema.meta({
    description:
      '`performance` is run for a time, with a peak before it; `experience` for joy, with none.',
  }),
  title: titleSchema.optional().meta({ description: 'Its name, such as `Spring marathon`.' }),
  label: z
    .enum(LABELS)
    .optional()
    .meta({ description: 'What an experience race is for: bucket-list, community or joy.' }),
  time: clockSchema.optional().meta({ description: 'The time a performance race aims at.' }),
});

export type YearRaceDefinition = z.infer<typeof yearRaceSchema>;

/** A wish, as a definition writes it. */
export const wishSchema = z.enum(WISHES);

/** A whole year as a runner or coach writes it: races and a runner; the engine finds the seasons. */
export const yearSchema = z.strictObject({
  title: titleSchema.meta({ description: 'Its name, on pages and sheets.' }),
  lead: leadSchema.meta({ description: 'One honest sentence under the title.' }),
  author: titleSchema.optional().meta({ description: 'Who wrote it.' }),
  start: dateSchema.meta({ description: 'The first day: `2027-01-04`.' }),
  end: dateSchema.optional().meta({
    description:
      'The last day; otherwise a year from the start, or the last race and its recovery.',
  }),
  weekStart: weekdaySchema.default('mon').meta({ description: 'First day of the week.' }),
  units: z.enum(['km', 'mi']).default('km').meta({ description: 'km or mi, on pages and sheets.' }),
  runner: runnerSchema.prefault({}).meta({ description: 'Who it is for, as they are now.' }),
  goals: z.array(goalSchema).default([]).meta({ description: 'What the year is for.' }),
  races: z.array(yearRaceSchema).max(24).default([]).meta({ description: 'Races, in any order.' }),
  between: z.array(wishSchema).default([]).meta({
    description: 'What to develop between races, in order: speed, strength, maintenance …',
  }),
  offSeason: z.array(wishSchema).default([]).meta({
    description:
      'What to do when nothing is on the calendar: winter, strength, base, maintenance, nothing …',
  }),
  plans: z
    .array(slugSchema)
    .default([])
    .meta({ description: 'Plans to prefer where more than one would fill a season.' }),
  allow: z
    .array(allowSchema)
    .default([])
    .meta({ description: 'Rules broken on purpose: `<rule> because "<reason>"`.' }),
});

type YearFields = z.infer<typeof yearSchema>;

/** A year definition with the name of its file. */
export interface YearDefinition extends YearFields {
  id: string;
}
