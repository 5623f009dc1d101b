import { z } from 'zod';
import { clockSchema } from './clockSchema.ts';
import { experienceSchema } from './experienceSchema.ts';
import { weekdaySchema } from './level.ts';
import { LOADS } from './load.ts';
import { raceSchema } from './raceSchema.ts';
import { amountSchema } from './session.ts';
import { titleSchema } from './text.ts';

/** What life holds, as a definition writes it. */
export const loadSchema = z.enum(LOADS);

/** A race run lately: what paces and goals are measured from. */
export const resultSchema = z.strictObject({
  race: raceSchema.meta({ description: 'The distance: 5k, 10k, half, marathon or ultra.' }),
  time: clockSchema.meta({ description: 'The time it took: `48:30` or `3:59:20`.' }),
});
export type Result = z.infer<typeof resultSchema>;

/** A runner as they are now, not as they once were. Everything has an honest default: nothing known. */
export const runnerSchema = z.strictObject({
  experience: experienceSchema.default('developing'),
  age: z.int().min(10).max(99).optional().meta({ description: 'Age in years.' }),
  sleep: z
    .number()
    .min(2)
    .max(12)
    .optional()
    .meta({ description: 'Hours of sleep in a usual night.' }),
  load: z
    .array(loadSchema)
    .default([])
    .meta({ description: 'What life holds besides running, such as `work` or `parenting`.' }),
  volume: amountSchema
    .optional()
    .meta({ description: 'What a usual week holds now: `30 km`, `20 mi` or `180 min`.' }),
  long: amountSchema
    .optional()
    .meta({ description: 'The longest run of the last month: `12 km` or `80 min`.' }),
  free: z
    .array(weekdaySchema)
    .min(1)
    .optional()
    .meta({ description: 'Days that may hold a session.' }),
  longRun: weekdaySchema.optional().meta({ description: 'Day of the long run.' }),
  hours: z
    .number()
    .positive()
    .max(40)
    .optional()
    .meta({ description: 'Hours a week there are for running.' }),
  minutes: z
    .number()
    .min(10)
    .max(600)
    .optional()
    .meta({ description: 'Most minutes a run may take on a usual day.' }),
  longMinutes: z
    .number()
    .min(10)
    .max(600)
    .optional()
    .meta({ description: 'Most minutes the long run may take.' }),
  recent: resultSchema
    .optional()
    .meta({ description: 'A race of the last months, for paces: `{ race: 10k, time: 48:30 }`.' }),
  injuries: z
    .array(titleSchema)
    .default([])
    .meta({ description: 'Old injuries to remember, in a few words each.' }),
});

export type Runner = z.infer<typeof runnerSchema>;
