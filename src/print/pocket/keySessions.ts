import type { EntryText } from '../../../templates/pocket/Entry.tsx';
import { formatAmount } from '../../model/amount.ts';
import type { PlanPhase, PlanSession } from '../../model/plan.ts';
import type { Job } from '../job.ts';

/** A session of a phase in a week of it. */
interface Placed {
  week: number;
  session: PlanSession;
}

export interface KeySessions {
  /** False where the phase has none, and its runs stand for them. */
  key: boolean;
  sessions: { text: EntryText; feels: string }[];
}

/**
 * The hard and long sessions of a phase, each with what it asks for week by week; all its runs where
 * it has none of these.
 */
export function keySessions(job: Job, phase: PlanPhase): KeySessions {
  const runs = runsOf(job, phase);
  const key = runs.filter(
    ({ session }) => session.stress === 'hard' || session.long || session.event,
  );
  const shown = key.length > 0 ? key : runs;
  const bySession = Map.groupBy(shown, ({ session }) => session.session);
  return {
    key: key.length > 0,
    sessions: [...bySession.values()].map((placed) => ({
      text: textOf(job, placed),
      feels: placed[0]?.session.feels ?? '',
    })),
  };
}

const runsOf = ({ plan }: Job, { firstWeek, lastWeek }: PlanPhase): Placed[] =>
  plan.weeks
    .filter(({ number }) => number >= firstWeek && number <= lastWeek)
    .flatMap(({ number, days }) =>
      days.flatMap(({ sessions }) =>
        sessions.filter(({ runs }) => runs).map((session) => ({ week: number, session })),
      ),
    );

/** What it asks for, with the weeks that ask for it; one line where all ask for the same. */
function textOf({ words, plan, language }: Job, placed: readonly Placed[]): EntryText {
  const asked = Map.groupBy(placed, ({ session }) =>
    [session.amount ? formatAmount(session.amount, plan.units, language) : '', session.detail]
      .filter(Boolean)
      .join(' · '),
  );
  const lines = [...asked].map(([what, group]) => {
    const weeks = stretchesOf(group.map(({ week }) => week));
    return `${weeks.map(([from, to]) => words.weeks(from, to)).join(', ')}: ${what}`;
  });
  const [first] = placed;
  return { title: first?.session.title ?? '', lines };
}

/** Weeks in a row as their first and last: 3, 4, 6 are 3 to 4, and 6. */
function stretchesOf(weeks: readonly number[]): [number, number][] {
  const stretches: [number, number][] = [];
  for (const week of weeks) {
    const last = stretches.at(-1);
    if (last && week - last[1] <= 1) last[1] = week;
    else stretches.push([week, week]);
  }
  return stretches;
}
