import type { Finding } from '../../model/finding.ts';
import type { Plan } from '../../model/plan.ts';
import { capital } from '../words.ts';

/** A warning with the place it speaks of, or an author's allowance. */
export interface FindingView {
  rule: string;
  /** `Steady, week 3`. */
  place: string;
  message: string;
  /** The author's reason for breaking the rule. */
  allowed?: string;
}

/** What the rules said of a plan. */
export interface Findings {
  warnings: FindingView[];
  /** One for each rule that the author lets the plan break. */
  allowances: FindingView[];
}

/** What the rules said, apart from notes, which are the author's own business. */
export function findingsOf(plans: readonly Plan[]): Findings {
  const spoken = plans.flatMap(({ findings, level }) =>
    findings
      .filter(({ severity, allowed }) => allowed !== undefined || severity !== 'note')
      .map((finding) => findingView(finding, level.title)),
  );
  const allowed = spoken.filter((finding) => finding.allowed !== undefined);
  return {
    warnings: spoken.filter((finding) => finding.allowed === undefined),
    allowances: [...new Map(allowed.map((finding) => [finding.rule, finding])).values()],
  };
}

const findingView = ({ rule, where, message, allowed }: Finding, level: string): FindingView => ({
  rule,
  place: where.week === undefined ? level : `${level}, week ${where.week}`,
  message: `${capital(message)}.`,
  allowed,
});
