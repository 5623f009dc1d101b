import { type BetterWeek, betterWeek } from '../../engine/balance/betterWeek.ts';
import { judgeWeek, WEEK_RULES } from '../../engine/balance/weekRules.ts';
import type { DayView, WeekView } from '../../engine/balance/weekView.ts';
import { reasonOf, restReason } from '../../engine/week/explain.ts';
import type { Finding, Severity } from '../../model/finding.ts';
import { KINDS, type Kind } from '../../model/kind.ts';
import type { Stress } from '../../model/stress.ts';
import { DAY_NAMES, SHORT_DAY_NAMES, WEEKDAYS } from '../../model/weekday.ts';
import { FINDING_WORDS } from '../findingWords.ts';
import { type Sign, signOf } from '../sign.ts';
import { capital, counted, listWords } from '../words.ts';

/** A week that somebody typed or picked: its days as the rules see them, and what stands on them. */
export interface TypedWeek {
  days: DayView[];
  sessions: { words: string; kind: Kind; stress: Stress }[][];
}

export interface CheckedDay {
  name: string;
  short: string;
  words: string;
  sign: Sign;
  stress: Stress;
  /** Why it may stand there; in a week that does not hold, what is said against it. */
  sentences: string[];
}

/** What a rule says of a week. */
export interface WeekFinding extends Pick<Finding, 'rule' | 'message' | 'remedy'> {
  /** `Objection`. */
  word: string;
}

/** What the rules say of a week, and what would be better. */
export interface WeekCheck {
  passes: boolean;
  verdict: string;
  days: CheckedDay[];
  findings: WeekFinding[];
  better?: { sentence: string; days: CheckedDay[]; text: string };
}

/** Judges a week as a loop, explains each day, and looks for a better order where there is one. */
export function weekCheck(typed: TypedWeek): WeekCheck {
  const week = asWeek(typed.days);
  const said = judgeWeek(week);
  const findings = said.map(({ rule, severity, message, remedy }) => ({
    rule,
    word: FINDING_WORDS[severity],
    message: `${capital(message)}.`,
    remedy,
  }));
  const better = findings.length > 0 ? betterWeek(week) : undefined;
  const passes = !said.some(({ severity }) => severity === 'error');
  return {
    passes,
    verdict: verdictOf(said.map(({ severity }) => severity)),
    days: passes ? checkedDays(typed) : objectedDays(typed, week),
    findings,
    ...(better && { better: betterView(typed, better) }),
  };
}

const asWeek = (days: DayView[]): WeekView => ({
  days,
  role: 'build',
  experience: 'developing',
  forMarathon: false,
});

function verdictOf(severities: readonly Severity[]): string {
  const checked = `Checked against ${counted(WEEK_RULES.length, 'rule')}`;
  const errors = severities.filter((severity) => severity === 'error').length;
  if (errors > 0) {
    const objections = errors === 1 ? 'one objection' : `${errors} objections`;
    return `This week does not hold. ${checked}: ${objections}.`;
  }
  if (severities.includes('warning')) return `This week holds, with a remark. ${checked}.`;
  return `This week holds: each session supports the next. ${checked}.`;
}

const REST: TypedWeek['sessions'][number] = [{ words: 'rest', kind: 'rest', stress: 'rest' }];

function checkedDays({ days, sessions }: TypedWeek): CheckedDay[] {
  const seen = days.map((day, at) => ({ ...day, weekday: WEEKDAYS[at] ?? 'mon' }));
  return seen.map(({ weekday, stress, hard, long, event }, at) => {
    const held = (sessions[at] ?? []).filter(({ kind }) => kind !== 'rest');
    return {
      name: DAY_NAMES[weekday],
      short: SHORT_DAY_NAMES[weekday],
      words: capital(textOf(held.length > 0 ? held : REST)),
      sign: signOf({ stress, hard, long, event }),
      stress,
      sentences:
        held.length === 0
          ? [restReason(at, seen, BUILDING).sentence]
          : held.map(
              (session) =>
                reasonOf({ ...session, runs: KINDS[session.kind].runs }, at, seen, BUILDING)
                  .sentence,
            ),
    };
  });
}

/** The reasons of a week that does not hold would not be true: its days tell what speaks against them. */
function objectedDays(typed: TypedWeek, week: WeekView): CheckedDay[] {
  const findings = judgeWeek(week);
  return checkedDays(typed).map((day) => ({
    ...day,
    sentences: findings
      .filter(({ where }) => where.day === day.name)
      .map(({ message }) => `${capital(message)}.`),
  }));
}

const BUILDING = { role: 'build' } as const;

/** As it would be typed: `easy + strength`, `long (hard)`. */
const textOf = (sessions: TypedWeek['sessions'][number]): string =>
  sessions.map(({ words }) => words).join(' + ');

function betterView(typed: TypedWeek, better: BetterWeek): NonNullable<WeekCheck['better']> {
  const eased = typed.sessions.map((held, at) =>
    better.eased.includes(at) ? held.map(easier) : held,
  );
  const sessions = better.order.map((from) => eased[from] ?? REST);
  const parts = [
    ...(movesDays(typed, better) ? ['another order'] : []),
    ...easedWords(typed, better),
  ];
  return {
    sentence: `Closest to it, and better: ${listWords(parts)}.`,
    days: checkedDays({ days: better.days, sessions }),
    text: sessions.map(textOf).join(', '),
  };
}

/** A hard or moderate run becomes an easy one; what stands beside it stays. */
const easier = (session: TypedWeek['sessions'][number][number]) =>
  session.stress === 'hard' || session.stress === 'moderate'
    ? ({ words: 'easy', kind: 'easy', stress: 'easy' } as const)
    : session;

const movesDays = ({ sessions }: TypedWeek, { order }: BetterWeek): boolean =>
  order.some((from, at) => textOf(sessions[from] ?? REST) !== textOf(sessions[at] ?? REST));

const easedWords = ({ sessions }: TypedWeek, { eased }: BetterWeek): string[] =>
  eased.map((at) => `${DAY_NAMES[WEEKDAYS[at] ?? 'mon']}’s ${textOf(sessions[at] ?? REST)} easy`);
