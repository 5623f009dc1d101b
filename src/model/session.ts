import { z } from 'zod';
import { type Amount, parseAmount } from './amount.ts';
import { KIND_NAMES } from './kind.ts';
import { type Failure, shorthand } from './shorthand.ts';
import { parseSteps, type Step } from './steps.ts';
import { STRESSES } from './stress.ts';
import { sentenceSchema, slugSchema, titleSchema } from './text.ts';

const stepsSchema = shorthand((text): { text: string; list: Step[] } | Failure => {
  const steps = parseSteps(text);
  if (Array.isArray(steps)) return { text, list: steps };
  return {
    what: `column ${steps.column}: ${steps.what}`,
    expected: steps.expected,
    remedy: 'Write steps such as `2 km easy, 6 x (1 min quick, 1 min float), 1 km easy`.',
  };
});

/** An amount in a definition, as text. */
export const amountSchema = shorthand(
  (text): Amount | Failure =>
    parseAmount(text) ?? {
      what: `"${text}" is not an amount`,
      expected: '`8 km`, `8–10 km`, `5 mi` or `30 min`',
      remedy: 'Give a number or a rising range, and a unit.',
    },
);

/** One session of the library: what a coach writes once and every plan may use. */
export const sessionSchema = z.strictObject({
  title: titleSchema.meta({
    description: 'What a cell of the sheet says first; one to three words.',
  }),
  kind: z.enum(KIND_NAMES).meta({ description: 'What kind of session it is; decides its stress.' }),
  stress: z
    .enum(STRESSES)
    .optional()
    .meta({ description: 'Its stress, where it differs from what its kind usually has.' }),
  purpose: sentenceSchema.meta({ description: 'Why anybody would do it, in a sentence.' }),
  feels: sentenceSchema.meta({ description: 'How it should feel while it goes well.' }),
  steps: stepsSchema.optional().meta({
    description:
      'A run from start to end: `2 km easy, {reps} x (1 min quick, 1 min float), 1 km easy`.',
  }),
  routine: z
    .array(sentenceSchema)
    .optional()
    .meta({ description: 'What to do in a session that is not a run, a line each.' }),
  amount: amountSchema
    .optional()
    .meta({ description: 'Its size when the plan does not decide it, such as `30 min`.' }),
  progress: z
    .record(z.string(), z.array(z.number().positive().max(10_000)).min(1).max(100))
    .optional()
    .meta({
      description: 'The values each {name} in the steps takes, from the first time to the last.',
    }),
  progresses: sentenceSchema.meta({ description: 'How it grows over the weeks, for readers.' }),
  short: sentenceSchema.meta({ description: 'The short size: same purpose, about half the time.' }),
  bare: sentenceSchema.meta({
    description: 'The bare minimum: same purpose, ten to fifteen minutes.',
  }),
  detail: z
    .string()
    .max(60)
    .optional()
    .meta({ description: 'The key detail on a sheet, where the steps do not say it best.' }),
});

export type SessionDefinition = z.infer<typeof sessionSchema>;

/** A file of the session library: one family of sessions, each under its id. */
export const sessionFileSchema = z.record(slugSchema, sessionSchema);

/** The whole library, by id. */
export type SessionLibrary = ReadonlyMap<string, SessionDefinition>;
