import { judgeWeek, WEEK_RULES } from '../../engine/balance/weekRules.ts';
import type { DayView } from '../../engine/balance/weekView.ts';
import type { Finding, Severity } from '../../model/finding.ts';
import type { Stress } from '../../model/stress.ts';
import { SHORT_DAY_NAMES, WEEKDAYS } from '../../model/weekday.ts';
import { type Sign, signOf } from '../sign.ts';
import { capital, countedWord } from '../words.ts';

/** A week somebody typed, as a picture with what the rules say of it. */
export interface WeekPictureView {
  days: { name: string; short: string; words: string; stress: Stress; sign: Sign }[];
  /** One sentence. */
  verdict: string;
  passes: boolean;
  findings: WeekFinding[];
}

export interface WeekFinding extends Pick<Finding, 'rule' | 'severity' | 'message' | 'remedy'> {
  /** `Refused`. */
  word: string;
}

/**
 * A typed week judged by the rules that judge every plan, as a week that builds.
 *
 * @param words what was typed for each day.
 * @param days the same, read.
 */
export function weekPicture(words: readonly string[], days: readonly DayView[]): WeekPictureView {
  const findings = judgeWeek({
    days,
    role: 'build',
    experience: 'developing',
    forMarathon: false,
  });
  const passes = findings.every(({ severity }) => severity !== 'error');
  return {
    days: days.map((day, at) => ({
      name: day.name,
      short: SHORT_DAY_NAMES[WEEKDAYS[at] ?? 'mon'],
      words: capital((words[at] ?? '').trim()),
      stress: day.stress,
      sign: signOf(day),
    })),
    verdict: verdictOf(findings, passes),
    passes,
    findings: findings.map(({ rule, severity, message, remedy }) => ({
      rule,
      severity,
      message: `${capital(message)}.`,
      remedy,
      word: FINDING_WORDS[severity],
    })),
  };
}

const FINDING_WORDS: Record<Severity, string> = {
  error: 'Refused',
  warning: 'Remarked',
  note: 'Noted',
};

function verdictOf(findings: readonly Finding[], passes: boolean): string {
  const checked = `Read by ${countedWord(WEEK_RULES.length, 'rule')}`;
  if (findings.length === 0)
    return `${checked}: nothing to object to. Each session supports the next.`;
  return passes ? `${checked}, with a remark:` : `${checked}, and this is what they say:`;
}
