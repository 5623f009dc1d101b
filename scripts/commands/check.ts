import { defineCommand } from 'citty';
import { formatProblem } from '../../src/errors.ts';
import { type CheckReport, checkFolder, type PlacedFinding } from '../check.ts';
import { contentFolder } from '../content.ts';
import { CONTENT_OPTION, JSON_OPTION } from './options.ts';

export const check = defineCommand({
  meta: {
    name: 'check',
    description:
      'Checks plans at every level, years and brands against their schema and every rule',
  },
  args: {
    path: {
      type: 'positional',
      required: false,
      description: 'Files of plans, years or brands, or folders; everything when left out',
    },
    sheets: {
      type: 'boolean',
      default: true,
      description: 'Lay out the sheets too, which takes by far the longest',
      negativeDescription: 'Rules only: quick, while you write',
    },
    json: JSON_OPTION,
    content: CONTENT_OPTION,
  },
  async run({ args }) {
    const report = await checkFolder(contentFolder(args.content), args._, {
      sheets: args.sheets,
    });
    console.log(args.json ? JSON.stringify(report, null, 2) : reportText(report));
    return report.problems.length === 0;
  },
});

function reportText(report: CheckReport): string {
  const problems = report.problems.map((problem) => `error    ${formatProblem(problem)}`);
  const findings = report.findings.map(findingText);
  return [...problems, ...findings, summary(report)].join('\n');
}

function findingText(finding: PlacedFinding): string {
  const { level, week, day } = finding.where;
  const place = [level, week === undefined ? undefined : `week ${week}`, day].filter(Boolean);
  const label = finding.allowed === undefined ? finding.severity : 'allowed';
  const head = `${label.padEnd(8)} ${finding.file}:${finding.line}: [${finding.rule}]`;
  const allowed = finding.allowed === undefined ? '' : ` Allowed because ${finding.allowed}`;
  const said = place.length > 0 ? `${place.join(', ')}: ${finding.message}` : finding.message;
  return `${head} ${said}. ${finding.remedy}${allowed}`;
}

function summary({ problems, findings, plans, levels, years, brands, rules }: CheckReport): string {
  const count = (severity: string) =>
    findings.filter((found) => found.severity === severity && found.allowed === undefined).length;
  const checked = `${counted(plans, 'plan')}, ${counted(levels, 'level')}, ${counted(years, 'year')}, ${counted(brands, 'brand')}, ${rules} rules`;
  const found = [
    counted(problems.length, 'error'),
    counted(count('warning'), 'warning'),
    counted(count('note'), 'note'),
  ];
  return `${checked}: ${found.join(', ')}.`;
}

const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? '' : 's'}`;
