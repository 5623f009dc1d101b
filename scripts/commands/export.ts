import { defineCommand } from 'citty';
import { firstDayOf, onDates, type When } from '../../src/engine/onDates.ts';
import { PlanError } from '../../src/errors.ts';
import { exportPlan } from '../../src/export/export.ts';
import { EXPORT_FORMATS, EXPORTS, type ExportFormat } from '../../src/export/names.ts';
import { absolute, addresses } from '../../src/site/addresses.ts';
import { contentFolder } from '../content.ts';
import { siteOptions } from '../options.ts';
import { CHOICE_OPTIONS, choicesOf, openPlan } from './openPlan.ts';
import { CONTENT_OPTION, oneOf } from './options.ts';
import { WHEN_OPTIONS, whenOf } from './when.ts';
import { writeBytes } from './writeBytes.ts';

/** `export` is a word of the language. */
export const exportCommand = defineCommand({
  meta: { name: 'export', description: 'Takes a plan along as a calendar, a table or data' },
  args: {
    plan: { type: 'positional', required: true, description: 'Name of a plan in content/plans/' },
    level: { type: 'string', description: 'One of the plan’s levels' },
    format: {
      type: 'string',
      required: true,
      description: EXPORT_FORMATS.map((name) => `${name}: ${EXPORTS[name].title}`).join('; '),
    },
    ...CHOICE_OPTIONS,
    ...WHEN_OPTIONS,
    out: {
      type: 'string',
      valueHint: 'FILE',
      description: 'File to write; printed when left out',
    },
    url: {
      type: 'string',
      valueHint: 'ADDRESS',
      description: 'Public address of the site, for links to the level’s page',
    },
    content: CONTENT_OPTION,
  },
  async run({ args }) {
    const format = oneOf('format', args.format, EXPORT_FORMATS);
    const when = whenOf(args);
    if (when === undefined && EXPORTS[format].dated) throw withoutDates(args.plan, format);
    const choices = choicesOf(args);
    const plan = await openPlan(
      args.plan,
      contentFolder(args.content),
      when ? onDates(choices, when) : choices,
    );
    const text = exportPlan(format, plan, {
      url: absolute(addresses.level(plan.id, plan.level.id), siteOf(args.url)),
      ...startOf(plan, when),
    });
    if (args.out === undefined) return console.log(text.replace(/\n$/, ''));
    const bytes = new TextEncoder().encode(text);
    await writeBytes(args.out, bytes);
    console.log(`${args.out}: ${plan.title}, ${plan.level.title}, ${bytes.length} bytes`);
  },
});

const siteOf = (url: string | undefined): string =>
  siteOptions(url === undefined ? [] : ['--url', url], process.env).url;

const startOf = (plan: Parameters<typeof firstDayOf>[0], when: When | undefined) =>
  when && { start: firstDayOf(plan, when) };

const withoutDates = (plan: string, format: ExportFormat): PlanError =>
  new PlanError([
    {
      what: `a ${EXPORTS[format].title} of ${plan} without dates`,
      where: {},
      expected: '--race-date or --start: a calendar has only days that have a date',
      remedy: 'Add --race-date 2027-05-30 for a plan with a race, or --start 2027-04-05.',
    },
  ]);
