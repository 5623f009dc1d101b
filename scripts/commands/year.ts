import { defineCommand } from 'citty';
import { problemOf, stopsBuild } from '../../src/engine/buildPlan.ts';
import { formatProblem, type Problem } from '../../src/errors.ts';
import { contentFolder } from '../content.ts';
import { type OpenedYear, openYear } from '../openYear.ts';
import { CONTENT_OPTION, JSON_OPTION } from './options.ts';
import { yearText } from './yearText.ts';

export const year = defineCommand({
  meta: { name: 'year', description: 'Lays out a whole year: seasons, races, weeks, and why' },
  args: {
    file: {
      type: 'positional',
      required: true,
      description: 'A year’s file, or its name in content/years/',
    },
    days: { type: 'boolean', description: 'Every single day as well' },
    json: JSON_OPTION,
    content: CONTENT_OPTION,
  },
  async run({ args }) {
    const opened = await openYear(args.file, contentFolder(args.content));
    const problems = refusals(opened);
    if (problems.length > 0) {
      console.error(args.json ? JSON.stringify({ problems }, null, 2) : refused(opened, problems));
      return false;
    }
    const { year } = opened;
    console.log(
      args.json ? JSON.stringify(year, null, 2) : yearText(year, { days: args.days === true }),
    );
    return true;
  },
});

function refusals({ year, reading, file }: OpenedYear): Problem[] {
  return year.findings.filter(stopsBuild).map((finding) => {
    const problem = problemOf(finding);
    const { line } = reading.locate(year.id, problem.where.path, 'year');
    return { ...problem, where: { ...problem.where, file, line } };
  });
}

const refused = ({ year }: OpenedYear, problems: readonly Problem[]): string =>
  [
    `${year.title} does not work out as a year yet. What would help stands at the end of each line.`,
    ...problems.map(formatProblem),
  ].join('\n');
