import { z } from 'zod';
import { weekdaySchema } from './level.ts';
import { PHASE_NAMES } from './phaseKind.ts';
import { type Failure, shorthand } from './shorthand.ts';
import { sentenceSchema, slugSchema, titleSchema } from './text.ts';

/** A share of the volume to reach, at the phase's start and end, in percent. */
export interface Share {
  from: number;
  to: number;
}

const SHARE = /^(\d+(?:\.\d+)?)(?:\s*(?:→|->|to)\s*(\d+(?:\.\d+)?))?\s*%?$/;

const shareSchema = shorthand((text): Share | Failure => {
  const match = SHARE.exec(text.trim());
  if (!match) {
    return {
      what: `"${text}" is not a share of the volume`,
      expected: '`80 %` or `85 → 100 %`',
      remedy: 'Write percent of the volume the level reaches.',
    };
  }
  const from = Number(match[1]);
  const to = match[2] === undefined ? from : Number(match[2]);
  if (from > 0 && to > 0 && Math.max(from, to) <= 120) return { from, to };
  return {
    what: `"${text}" is beyond what the level reaches`,
    expected: 'above 0 and at most 120 %',
    remedy: 'Write percent of the volume the level reaches.',
  };
});

/** Percent, with or without its sign: `25` or `25 %`. */
const percentSchema = shorthand((text): number | Failure => {
  const match = /^(\d+(?:\.\d+)?)\s*%?$/.exec(text.trim());
  if (match) return Number(match[1]);
  return {
    what: `"${text}" is not a percentage`,
    expected: 'a number such as `25` or `25 %`',
    remedy: 'Write how much lighter the week is, in percent.',
  };
});

const sessionIds = z.array(slugSchema);

const length = z.int().min(1).max(8);

/** 1 to 8 weeks with one focus. */
export const phaseSchema = z.strictObject({
  phase: z.enum(PHASE_NAMES).meta({ description: 'What kind of phase it is.' }),
  weeks: z.union([length, z.record(slugSchema, length)]).meta({
    description:
      'How many weeks it lasts, 1 to 8; or a number for each level, `{ new: 2, experienced: 1 }`.',
  }),
  title: titleSchema
    .optional()
    .meta({ description: 'Its own name, where the kind says too little.' }),
  purpose: sentenceSchema.meta({
    description: 'What it is for, to a reader, in a sentence or two.',
  }),
  gives: z
    .array(titleSchema)
    .default([])
    .meta({ description: 'What it gives back: speed, strength, rhythm …' }),
  focus: z
    .array(z.enum(['speed', 'strength', 'volume']))
    .default([])
    .meta({ description: 'What it builds; speed, strength or volume, never all three.' }),
  hard: sessionIds
    .default([])
    .meta({ description: 'Hard sessions, the most important first; they take turns.' }),
  moderate: sessionIds
    .default([])
    .meta({ description: 'Moderate runs that take the place of one easy run a week, in turn.' }),
  easy: sessionIds.default(['easy']).meta({ description: 'Easy runs, in turn.' }),
  long: sessionIds
    .default(['long'])
    .meta({ description: 'Long runs, in turn; an empty list for none.' }),
  strides: z
    .int()
    .min(0)
    .max(3)
    .default(0)
    .meta({ description: 'Easy runs a week that end with strides, 0 to 3.' }),
  strength: sessionIds
    .default(['strength-a', 'strength-b'])
    .meta({ description: 'Strength sessions, in turn; how many a week is the level’s.' }),
  also: sessionIds
    .default([])
    .meta({ description: 'Walks, mobility, cross-training for days without a run.' }),
  volume: shareSchema.optional().meta({
    description: 'Volume as a share of what the level reaches, where the usual curve will not do.',
  }),
  down: z
    .union([z.enum(['last', 'never']), z.array(z.int().min(1).max(8))])
    .optional()
    .meta({
      description:
        'Which of its weeks go down: `last`, `never`, or week numbers in the phase; otherwise the engine decides.',
    }),
  downWeek: percentSchema.optional().meta({
    description: 'How much lighter its down week is, 20 to 30 percent; 25 unless you say so.',
  }),
  ends: z.partialRecord(weekdaySchema, slugSchema).optional().meta({
    description: 'What its last week ends with, a session for a day: `{ sat: time-trial-5k }`.',
  }),
});

/** A phase as an author writes it, for every level of a plan. */
export type AuthoredPhase = z.infer<typeof phaseSchema>;

/** A phase of one level: its weeks are a number. */
export interface PhaseDefinition extends Omit<AuthoredPhase, 'weeks'> {
  weeks: number;
}
