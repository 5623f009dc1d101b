import { defineCommand } from 'citty';
import { judgeWeek, WEEK_RULES } from '../../src/engine/balance/weekRules.ts';
import { PlanError } from '../../src/errors.ts';
import { readWeek } from '../../src/import/weekText.ts';
import type { Finding } from '../../src/model/finding.ts';
import { JSON_OPTION } from './options.ts';

export const week = defineCommand({
  meta: { name: 'week', description: 'Judges a week as a loop: is it one that could be repeated?' },
  args: {
    days: {
      type: 'positional',
      required: true,
      description: 'Seven days from Monday, commas between them',
    },
    json: JSON_OPTION,
  },
  run({ args }) {
    const { days, problems } = readWeek(args.days);
    if (problems.length > 0) throw new PlanError(problems);
    const findings = judgeWeek({
      days,
      role: 'build',
      experience: 'developing',
      forMarathon: false,
    });
    const passes = !findings.some(({ severity }) => severity === 'error');
    console.log(
      args.json ? JSON.stringify({ passes, findings }, null, 2) : verdict(findings, passes),
    );
    return passes;
  },
});

function verdict(findings: readonly Finding[], passes: boolean): string {
  const lines = findings.map(
    ({ severity, rule, message, remedy }) =>
      `${severity.padEnd(8)} [${rule}] ${message}. ${remedy}`,
  );
  const last = passes
    ? `Checked against ${WEEK_RULES.length} rules: each session supports the next.`
    : `Checked against ${WEEK_RULES.length} rules: this week does not hold.`;
  return [...lines, last].join('\n');
}
