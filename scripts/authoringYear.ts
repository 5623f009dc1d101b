import { LOADS } from '../src/model/load.ts';

/** A whole year as short as an author may write it. */
export const YEAR_EXAMPLE = `title: My year
lead: One race in autumn, and time to get there.
start: 2027-01-04
runner: { experience: developing, volume: 30 km, long: 11 km }
races:
  - { date: 2027-06-13, distance: 10k, role: experience, label: joy, title: Lake 10K }
  - { date: 2027-10-17, distance: half, role: performance, title: Autumn half }
`;

const indented = YEAR_EXAMPLE.trimEnd().replace(/^/gm, '    ');

/** What a year is, before the tables of its keys. */
export const YEAR_GUIDE = `## A year

A year holds races and a runner; the engine finds the seasons, fills each with a plan and builds every
day. This is a whole one, \`content/years/my-year.yaml\`:

${indented}

\`npm run periodical -- year my-year\` lays it out; \`--days\` shows every day. A race run to perform sets
its own taper and recovery; one run for joy has no time, two or three easier days before it, and about two
thirds of the recovery. What lies between is filled by its length, and by what \`between\` wishes for. A
year that cannot be is refused with dates, rule and remedy: most often one race of three becomes one for
joy, or moves.
`;

/** What a runner is, before the table of its keys. */
export const RUNNER_GUIDE = `Under \`runner\`: somebody as they are now, not as they once were. Leave out what you do not know. What life
holds, under \`load\`, is any of ${LOADS.map((load) => `\`${load}\``).join(', ')}; with more of it the
plans get smaller, and say by how much.`;
