import { z } from 'zod';
import { levelSchema, weekdaySchema } from './level.ts';
import { phaseSchema } from './phase.ts';
import { raceSchema } from './raceSchema.ts';
import { amountSchema } from './session.ts';
import { type Failure, shorthand } from './shorthand.ts';
import { leadSchema, sentenceSchema, slugSchema, titleSchema } from './text.ts';
import { versionNumberSchema, versionSchema } from './version.ts';

/** A rule an author breaks on purpose, and why; readers see the reason. */
export interface Allowance {
  rule: string;
  because: string;
}

const ALLOW = /^([a-z][a-z-]*)\s+because\s+(?:["“](.{8,})["”]|([^"“].{7,}))$/;

/** A rule broken on purpose, with the reason readers see. */
export const allowSchema = shorthand((text): Allowance | Failure => {
  const match = ALLOW.exec(text.trim());
  if (match) return { rule: match[1] ?? '', because: match[2] ?? match[3] ?? '' };
  return {
    what: `"${text}" gives no rule and reason`,
    expected: '`<rule> because "<reason>"`',
    remedy: 'Name the rule and give readers a reason of at least eight characters.',
  };
});

/** One day that the author decides. */
export const overrideSchema = z.strictObject({
  week: z.int().min(1).meta({ description: 'Week of the plan, from 1.' }),
  day: weekdaySchema.meta({ description: 'Day of that week.' }),
  level: slugSchema.optional().meta({ description: 'The one level it is for; otherwise all.' }),
  session: z
    .union([slugSchema, z.array(slugSchema).min(1).max(2)])
    .meta({ description: 'What stands there: a session, two sessions, or `rest`.' }),
  amount: amountSchema
    .optional()
    .meta({ description: 'Its size, where the engine’s will not do: `8–10 km`.' }),
  note: titleSchema.optional().meta({ description: 'A few words on the day, for the cell.' }),
});

export type Override = z.infer<typeof overrideSchema>;

/** Seasons of a year that a plan can fill. */
export const FILLS = [
  'recover',
  'base',
  'speed',
  'strength',
  'winter',
  'maintenance',
  'race',
] as const;
export type Fill = (typeof FILLS)[number];

/** A plan as a coach writes it: the engine does the rest. */
export const definitionSchema = z.strictObject({
  title: titleSchema.meta({ description: 'Its name, on every page and sheet.' }),
  version: versionNumberSchema
    .default('1.0')
    .meta({ description: 'Version in the small print, such as "1.0".' }),
  author: titleSchema.optional().meta({ description: 'Who wrote it.' }),
  language: z
    .string()
    .regex(/^[a-z]{2}(-[A-Z]{2})?$/)
    .default('en')
    .meta({ description: 'Language of its texts, such as en.' }),
  lead: leadSchema.meta({ description: 'One honest sentence under the title.' }),
  audience: sentenceSchema.meta({ description: 'Who it is for, and when.' }),
  need: slugSchema.meta({ description: 'The need it answers, such as between-cycles.' }),
  after: raceSchema
    .optional()
    .meta({ description: 'The race it starts right after; it then brings its own recovery.' }),
  follows: z
    .array(raceSchema)
    .default([])
    .meta({ description: 'Races it may follow once the runner has recovered.' }),
  race: raceSchema.optional().meta({ description: 'The race it leads to, on its last weekend.' }),
  fills: z.enum(FILLS).optional().meta({
    description:
      'The season it fills when a year is put together: recover, base, speed, strength, winter, maintenance or race.',
  }),
  restores: z
    .array(titleSchema)
    .min(1)
    .meta({ description: 'What it gives back, in single words.' }),
  next: sentenceSchema.optional().meta({ description: 'What a runner is ready for at its end.' }),
  weeks: z.int().min(1).max(16).optional().meta({
    description: 'How many weeks it has; must equal the phases’ sum.',
  }),
  longRun: weekdaySchema
    .default('sun')
    .meta({ description: 'Day of the long run unless the runner chooses another.' }),
  weekStart: weekdaySchema
    .default('mon')
    .meta({ description: 'First day of the week unless the runner chooses another.' }),
  levels: z.record(slugSchema, levelSchema).meta({ description: 'Its sizes, smallest first.' }),
  phases: z.array(phaseSchema).min(1).meta({ description: 'Its phases, in order.' }),
  overrides: z
    .array(overrideSchema)
    .default([])
    .meta({ description: 'Days that you decide yourself.' }),
  allow: z
    .array(allowSchema)
    .default([])
    .meta({ description: 'Rules broken on purpose: `<rule> because "<reason>"`.' }),
  versions: z
    .array(versionSchema)
    .default([])
    .meta({ description: 'What changed from version to version, the newest first.' }),
});

type DefinitionFields = z.infer<typeof definitionSchema>;

/** A plan definition with the name of its folder. */
export interface PlanDefinition extends DefinitionFields {
  id: string;
}
