import { z } from 'zod';
import { RULES, type RuleText } from '../src/engine/balance/rules.ts';
import { YEAR_RULES } from '../src/engine/balance/yearRules.ts';
import { articleSchema, sourceSchema } from '../src/model/article.ts';
import {
  brandColoursSchema,
  brandFontSchema,
  brandFontsSchema,
  brandLinkSchema,
  brandSchema,
} from '../src/model/brandDefinition.ts';
import { definitionSchema, overrideSchema } from '../src/model/definition.ts';
import { KNOWN_EFFORTS } from '../src/model/effort.ts';
import { goalSchema } from '../src/model/goal.ts';
import { KINDS } from '../src/model/kind.ts';
import { levelSchema } from '../src/model/level.ts';
import { phaseSchema } from '../src/model/phase.ts';
import { PHASES } from '../src/model/phaseKind.ts';
import { runnerSchema } from '../src/model/runner.ts';
import { type SessionLibrary, sessionSchema } from '../src/model/session.ts';
import { versionSchema } from '../src/model/version.ts';
import { yearRaceSchema, yearSchema } from '../src/model/yearDefinition.ts';
import { ARTICLE_GUIDE, pictureTable } from './authoringArticle.ts';
import { BRAND_GUIDE } from './authoringBrand.ts';
import { RUNNER_GUIDE, YEAR_GUIDE } from './authoringYear.ts';

interface Property {
  type?: string;
  description?: string;
  enum?: string[];
  default?: unknown;
}

const INTRO = `# What an author can write

Every key of a definition with its sentence, made from the schemas (\`src/model\`) by
\`scripts/authoring.ts\`; a test fails when this page is older than they are. The bundled plans in
\`content/plans/\`, years in \`content/years/\`, sessions in \`content/sessions/\`, the brand in
\`content/brands/\` and the articles in \`content/articles/\` are the best examples to copy from.
\`npm run periodical -- check\` tells what is wrong, with file, line, rule and remedy.

Amounts are \`8 km\`, \`8–10 km\`, \`5 mi\`, \`30 min\`; a ramp is \`24 → 30 km\` (\`->\` and \`to\` work too);
a weekly volume may also be written out, \`15, 18, 23, 17 km\`. A plan whose volumes are minutes is measured
in time throughout. A moderate run needs a week with at most one hard session and easy days to spare; the
reason of an \`allow\` has at least eight characters; \`ends\` closes a phase, with a race for example.
`;

const STEPS = `## Steps of a run

Stretches with commas between them, each a size and words that name an effort:
\`2 km easy, {reps} x (1 min quick, 1 min float), 1 km easy\`. Sizes are m, km, mi, s or min; \`6 x (…)\`
repeats. The effort is one of ${KNOWN_EFFORTS}; other words may stand beside it (\`45 s hard uphill\`).
A stretch without a size, \`walk down\`, covers the ground of the one before. A name in braces takes its
values from \`progress\`, one step further each week that uses the session, as far as the week carries;
\`{fill}\` stands for as many repeats as fill the size the week gives. Easy stretches at the start and the
end of a hard session are stretched to a round distance.
`;

function sessions(library: SessionLibrary): string {
  const rows = [...library].map(
    ([id, { title, kind, stress }]) =>
      `| \`${id}\` | ${title} | ${kind}${stress === undefined ? '' : `, ${stress}`} |`,
  );
  const how =
    'They belong to every content folder; a session of your own with the same id takes the place of one.';
  return `## Bundled sessions\n\n${how}\n\n| id | title | kind |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

/** The authoring reference as Markdown: a table a noun, then the words that keys may take. */
export function authoringReference(library: SessionLibrary): string {
  return [
    INTRO,
    table('A plan', 'The file `content/plans/<name>/plan.yaml`.', definitionSchema),
    table('A level', 'Under `levels`, by its name.', levelSchema),
    table('A phase', 'Under `phases`, in order.', phaseSchema),
    table('An override', 'Under `overrides`: a day you decide yourself.', overrideSchema),
    table('A version', 'Under `versions`: what it changed, the newest on top.', versionSchema),
    table('A session', 'In any file of `content/sessions/`, by its id.', sessionSchema),
    YEAR_GUIDE,
    table('Keys of a year', 'The file `content/years/<name>.yaml`.', yearSchema),
    table('A runner', RUNNER_GUIDE, runnerSchema),
    table('A goal', 'Under `goals`, in any order.', goalSchema),
    table('A race', 'Under `races`, in any order.', yearRaceSchema),
    BRAND_GUIDE,
    table('Keys of a brand', 'The file `content/brands/<name>/brand.yaml`.', brandSchema),
    table('Colours of a brand', 'Under `colours`.', brandColoursSchema),
    table('Fonts of a brand', 'Under `fonts`.', brandFontsSchema),
    table('A font of your own', 'Under `display`, in place of a name.', brandFontSchema),
    table('A link of a brand', 'Under `links`, in order.', brandLinkSchema),
    ARTICLE_GUIDE,
    table('Keys of an article', 'Above its text, between two lines of `---`.', articleSchema),
    table('A source of an article', 'Under `sources`.', sourceSchema),
    pictureTable(),
    STEPS,
    phases(),
    kinds(),
    sessions(library),
    rules(),
  ].join('\n');
}

function table(title: string, about: string, schema: z.ZodType): string {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const required = new Set(json.required ?? []);
  const rows = Object.entries((json.properties ?? {}) as Record<string, Property>).map(
    ([key, property]) =>
      `| \`${key}\` | ${required.has(key) ? 'yes' : fallback(property)} | ${cell(property)} |`,
  );
  return `## ${title}\n\n${about}\n\n| key | needed | says |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

const fallback = (property: Property): string =>
  property.default === undefined || isEmpty(property.default)
    ? ''
    : `else \`${[property.default].flat().join(', ')}\``;

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

const cell = ({ description = '' }: Property): string => description.replaceAll('|', '\\|');

function phases(): string {
  const rows = Object.entries(PHASES).map(
    ([name, { title, season, hard }]) => `| \`${name}\` | ${title} | ${season} | ${hard} |`,
  );
  return `## Kinds of phase\n\n| phase | readers see | season | hard days a week, at most |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

const SIZING = {
  fill: 'its share of the week',
  steps: 'its steps, warm-up and cool-down stretched',
  own: 'its `amount`',
};

function kinds(): string {
  const rows = Object.entries(KINDS).map(
    ([name, { stress, runs, sizing }]) =>
      `| \`${name}\` | ${stress} | ${runs ? 'yes' : 'no'} | ${SIZING[sizing]} |`,
  );
  return `## Kinds of session\n\n| kind | stress | counts as running | takes its size from |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

function rules(): string {
  const how =
    'A plan is checked against the first table at every level, a year against both. An error stops the build\nunless the plan or year says `allow: [<rule> because "<reason>"]`; readers then see the reason.';
  return `## Rules\n\n${how}\n\n${ruleTable(RULES)}\n\nOf years:\n\n${ruleTable(YEAR_RULES)}\n`;
}

const ruleTable = (texts: readonly RuleText[]): string =>
  [
    '| rule | at worst | says | source |',
    '| --- | --- | --- | --- |',
    ...texts.map(
      ({ id, grade, sentence, source }) => `| \`${id}\` | ${grade} | ${sentence} | ${source} |`,
    ),
  ].join('\n');
