import type { Amount } from '../../model/amount.ts';
import { KINDS } from '../../model/kind.ts';
import { isEvent, type SessionDefinition, stressOf } from '../../model/session.ts';
import { kmPer, type Units } from '../../model/units.ts';
import { chooseValues, valuesAt } from '../session/chooseValues.ts';
import { estimate, type Values } from '../session/estimate.ts';
import type { Layout } from './layout.ts';
import { type Ledger, nextInTurn, takeTurns } from './ledger.ts';
import type { Frame, WeekOrder } from './weekOrder.ts';

/** What a session is for the week's arithmetic. */
export type Sort = 'long' | 'hard' | 'moderate' | 'easy' | 'strength' | 'also' | 'fixed';

/** A session named for a day. */
interface Choice {
  day: number;
  sort: Sort;
  id: string;
  amount?: Amount;
  note?: string;
  /** Closes a phase. */
  ends: boolean;
}

/** A session chosen for a day, before it has its size. */
export interface Pick extends Choice {
  session: SessionDefinition;
  values: Values;
  /** Size that its steps come to, in the plan's measure; 0 for sessions that fill. */
  least: number;
}

/** Chooses a session for every place of a layout: lists take turns, sessions take their next step. */
export function pickSessions(
  frame: Frame,
  order: WeekOrder,
  layout: Layout,
  ledger: Ledger,
): Pick[] {
  const { phase } = order;
  const pick = (sort: Sort, days: readonly number[], ids: readonly string[]) => {
    if (days.length === 0) return [];
    const found: Pick[] = [];
    inTurn(ledger, sort, ids, days.length).forEach((id, at) => {
      found.push(...picked(frame, order, ledger, { sort, id, day: days[at] ?? 0, ends: false }));
    });
    return found;
  };
  const afforded = (sort: Sort, days: readonly number[], ids: readonly string[]) =>
    pick(sort, days, ids).flatMap((found) =>
      found.least <= order.longMost * BEYOND_LONGEST
        ? [found]
        : picked(frame, order, ledger, easyInstead(found, phase.easy)),
    );
  const plain = layout.easy.filter((day) => !layout.strides.includes(day));
  return [
    ...pick('long', layout.long, layout.hardLong ? phase.long : easyLongs(frame, phase.long)),
    ...afforded('hard', layout.hard, phase.hard),
    ...afforded('moderate', layout.moderate, phase.moderate),
    ...pick('easy', plain, phase.easy),
    ...pick('easy', layout.strides, ['easy-strides']),
    ...pick('strength', layout.strength, strengthOf(frame, phase.strength)),
    ...pick('also', layout.also, phase.also),
    ...fixedPicks(frame, order, ledger),
  ];
}

/** The next few of a list; a list of one needs no turns. */
const inTurn = (ledger: Ledger, sort: Sort, ids: readonly string[], count: number): string[] =>
  ids.length === 1
    ? new Array<string>(count).fill(ids[0] ?? '')
    : takeTurns(ledger, turnOf(sort, ids), ids, count);

/** The long run whose turn it is. */
export function nextLong(
  { library }: Frame,
  { phase }: WeekOrder,
  ledger: Ledger,
): SessionDefinition | undefined {
  return library.get(nextInTurn(ledger, turnOf('long', phase.long), phase.long) ?? '');
}

const turnOf = (sort: Sort, ids: readonly string[]): string => `${sort}: ${ids.join(' ')}`;

/** Long runs for a week that carries no hard one: those with hard parts wait for their turn. */
function easyLongs({ library }: Frame, ids: readonly string[]): readonly string[] {
  const easy = ids.filter((id) => {
    const session = library.get(id);
    return session !== undefined && stressOf(session) !== 'hard';
  });
  return easy.length > 0 ? easy : ['long'];
}

/** The short session where life is heavy and the library has it. */
const SHORT_STRENGTH = 'strength-mini';
const strengthOf = (
  { library, shortStrength }: Frame,
  ids: readonly string[],
): readonly string[] => (shortStrength && library.has(SHORT_STRENGTH) ? [SHORT_STRENGTH] : ids);

/** A session whose steps are longer than this many of the longest runs lately is too much. */
const BEYOND_LONGEST = 1.1;

/** What stands in for a session that is longer than a runner of this volume runs. */
const easyInstead = ({ day }: Pick, easy: readonly string[]): Choice => ({
  sort: 'easy',
  id: easy[0] ?? 'easy',
  day,
  ends: false,
});

const fixedPicks = (frame: Frame, order: WeekOrder, ledger: Ledger): Pick[] =>
  [...order.fixed].flatMap(([day, fixed]) =>
    fixed.sessions.flatMap((id, at) =>
      picked(frame, order, ledger, {
        sort: 'fixed',
        id,
        day,
        ends: fixed.ends,
        amount: at === 0 && fixed.amount ? readable(fixed.amount, frame.units) : undefined,
        note: at === 0 ? fixed.note : undefined,
      }),
    ),
  );

function picked(frame: Frame, order: WeekOrder, ledger: Ledger, choice: Choice): Pick[] {
  const session = frame.library.get(choice.id);
  if (!session) return [];
  const { easyPace, measure } = frame;
  const weekKm = measure === 'distance' ? order.volume : order.volume / easyPace;
  const last = ledger.steps.get(choice.id);
  const move = order.role === 'build' ? 1 : order.role === 'down' ? -1 : 0;
  const taken = ledger.thisWeek.get(choice.id);
  const { step, values } =
    taken === undefined
      ? chooseValues(session, { last, move, weekKm, easyPace })
      : { step: taken, values: valuesAt(session, taken) };
  ledger.thisWeek.set(choice.id, step);
  ledger.steps.set(choice.id, move === 1 ? step : Math.max(step, last ?? 0));
  const size = estimate(session.steps?.list ?? [], values, easyPace);
  const steps = measure === 'distance' ? size.km : size.minutes;
  const least = KINDS[session.kind].sizing === 'steps' ? steps : 0;
  return [{ ...choice, amount: choice.amount ?? session.amount, session, values, least }];
}

/** An author's distance in the runner's units: to the half kilometre or mile, where they differ. */
function readable(amount: Amount, units: Units): Amount {
  if (amount.measure !== 'distance' || units === 'km') return amount;
  const half = kmPer(units) / 2;
  const round = (km: number) => Math.max(1, Math.round(km / half)) * half;
  return { ...amount, from: round(amount.from), to: round(amount.to) };
}

/** True when a pick counts as running. */
export const runs = (pick: Pick): boolean => KINDS[pick.session.kind].runs;

/** True when it is hard, long or a race, so that the day after must be easy. */
export const stresses = ({ session }: { session: SessionDefinition }): boolean =>
  session.kind === 'long' || isEvent(session) || ['hard', 'long'].includes(stressOf(session));
