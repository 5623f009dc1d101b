import { z } from 'zod';
import { experienceSchema } from './experienceSchema.ts';
import { type Failure, shorthand } from './shorthand.ts';
import { sentenceSchema, titleSchema } from './text.ts';
import { KM_PER_MILE } from './units.ts';
import { parseRamp, parseWeeklyVolumes, type Ramp, type WeeklyVolumes } from './volume.ts';
import { WEEKDAYS } from './weekday.ts';

export const weekdaySchema = z.enum(WEEKDAYS);

const rampSchema = shorthand(
  (text): Ramp | Failure =>
    parseRamp(text) ?? {
      what: `"${text}" is not a start and an end`,
      expected: '`9 → 11 km`, `60 -> 90 min` or one value that holds',
      remedy: 'Write two numbers, an arrow between them, and a unit.',
    },
);

const volumeSchema = shorthand(
  (text): Ramp | WeeklyVolumes | Failure =>
    parseWeeklyVolumes(text) ??
    parseRamp(text) ?? {
      what: `"${text}" is not a weekly volume`,
      expected: '`24 → 30 km`, `150 → 240 min`, or a value for each week, `15, 18, 23, 17 km`',
      remedy: 'Write the volume to start from and the one to reach, with a unit.',
    },
);

/** Bounds of an easy pace, minutes a kilometre: an elite runner’s, and a walk. */
const FASTEST = 3;
const SLOWEST = 15;

/** A pace as `6:30 /km` or `10:00 /mi`, kept as minutes a kilometre. */
const paceSchema = shorthand((text): number | Failure => {
  const match = /^(\d{1,2}):([0-5]\d)\s*\/\s*(km|mi)$/.exec(text.trim());
  if (!match) {
    return {
      what: `"${text}" is not a pace`,
      expected: '`6:30 /km` or `10:30 /mi`',
      remedy: 'Write minutes, a colon, two digits for the seconds, and /km or /mi.',
    };
  }
  const minutes = Number(match[1]) + Number(match[2]) / 60;
  const perKm = match[3] === 'mi' ? minutes / KM_PER_MILE : minutes;
  if (perKm >= FASTEST && perKm <= SLOWEST) return perKm;
  return {
    what: `"${text}" is nobody’s easy pace`,
    expected: `${FASTEST}:00 to ${SLOWEST}:00 /km`,
    remedy: 'Give the easy pace of a typical runner of this level.',
  };
});

/** An author's named size of a plan. */
export const levelSchema = z.strictObject({
  title: titleSchema.optional().meta({ description: 'Its name, where the key does not say it.' }),
  who: sentenceSchema.meta({ description: 'Who it is for, in a sentence.' }),
  experience: experienceSchema.default('developing'),
  days: z.int().min(2).max(7).meta({ description: 'Days of running in a usual week, 2 to 7.' }),
  volume: volumeSchema.meta({
    description: 'Weekly volume to start from and to reach, such as `24 → 30 km`.',
  }),
  long: rampSchema.meta({ description: 'Longest run to start from and to reach.' }),
  hard: z
    .int()
    .min(0)
    .max(2)
    .default(2)
    .meta({ description: 'Most hard sessions in a week, 0 to 2; 2 unless you say so.' }),
  strength: z
    .int()
    .min(0)
    .max(3)
    .default(0)
    .meta({ description: 'Strength sessions in a usual week, 0 to 3.' }),
  free: z.array(weekdaySchema).min(2).optional().meta({
    description: 'Days that may hold a session; otherwise all but the day after the long run.',
  }),
  pace: paceSchema.optional().meta({
    description: 'Easy pace of a typical runner of this level, for estimates: `6:30 /km`.',
  }),
});

export type LevelDefinition = z.infer<typeof levelSchema>;
