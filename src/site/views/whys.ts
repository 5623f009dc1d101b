import type { PlanDay, PlanSession } from '../../model/plan.ts';
import { SHORT_DAY_NAMES } from '../../model/weekday.ts';
import { listWords } from '../words.ts';

/** One reason of a week, and every day it speaks for. */
export interface Why {
  /** `Tue, Thu and Fri`; `Strength, Tue and Thu` for what follows a run on its day. */
  where: string;
  sentence: string;
  /** Id of the rule behind it. */
  rule: string;
}

/** The reasons of a week in the order of its days, each said once. */
export function whysOf(days: readonly PlanDay[]): Why[] {
  const told = new Map<string, Omit<Why, 'where'> & { second: string; days: string[] }>();
  for (const { weekday, sessions } of days) {
    for (const [at, session] of sessions.entries()) {
      const { sentence, rule } = session.reason;
      const second = at > 0 ? secondWord(session) : '';
      const key = `${second}|${sentence}`;
      const why = told.get(key) ?? { second, sentence, rule, days: [] };
      told.set(key, { ...why, days: [...why.days, SHORT_DAY_NAMES[weekday]] });
    }
  }
  return [...told.values()].map(({ second, sentence, rule, days: names }) => ({
    where: second ? `${second}, ${listWords(names)}` : listWords(names),
    sentence,
    rule,
  }));
}

/** Strength A and B share their reason, so they share a name here. */
const secondWord = ({ kind, title }: PlanSession): string =>
  kind === 'strength' ? 'Strength' : title;
