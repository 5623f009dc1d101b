import type { Amount } from '../../model/amount.ts';
import { KINDS } from '../../model/kind.ts';
import type { SessionDefinition } from '../../model/session.ts';
import { isEvent, stressOf } from '../../model/sessionStress.ts';
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
  const picks: Pick[] = [];
  const add = (sort: Sort, days: readonly number[], ids: readonly string[], most?: number) => {
    const turns = inTurn(ledger, sort, ids, days.length);
    for (const [at, id] of turns.entries()) {
      const choice: Choice = { sort, id, day: days[at] ?? 0, ends: false };
      const found = picked(frame, order, ledger, choice);
      const tooLong = found && most !== undefined && found.least > most;
      const taken = tooLong ? picked(frame, order, ledger, easyInstead(found, phase.easy)) : found;
      if (taken) picks.push(taken);
    }
  };
  const most = order.longMost * BEYOND_LONGEST;
  const plain = layout.easy.filter((day) => !layout.strides.includes(day));
  add('long', layout.long, layout.hardLong ? phase.long : easyLongs(frame, phase.long));
  add('hard', layout.hard, phase.hard, most);
  add('moderate', layout.moderate, phase.moderate, most);
  add('easy', plain, phase.easy);
  add('easy', layout.strides, STRIDES);
  add('strength', layout.strength, strengthOf(frame, phase.strength));
  add('also', layout.also, phase.also);
  return [...picks, ...fixedPicks(frame, order, ledger)];
}

const STRIDES = ['easy-strides'];

/** The next few of a list; nothing is taken for no day, and a list of one needs no turns. */
function inTurn(ledger: Ledger, sort: Sort, ids: readonly string[], count: number): string[] {
  if (count === 0) return [];
  if (ids.length === 1) return new Array<string>(count).fill(ids[0] ?? '');
  return takeTurns(ledger, turnOf(sort, ids), ids, count);
}

/** The long run whose turn it is. */
export function nextLong(
  { library }: Frame,
  { phase }: WeekOrder,
  ledger: Ledger,
): SessionDefinition | undefined {
  return library.get(nextInTurn(ledger, turnOf('long', phase.long), phase.long) ?? '');
}

/** Phases with the same list share its turns. */
function turnOf(sort: Sort, ids: readonly string[]): string {
  const turns = TURNS.get(ids) ?? {};
  if (turns[sort] === undefined) TURNS.set(ids, turns);
  turns[sort] ??= `${sort}: ${ids.join(' ')}`;
  return turns[sort];
}

/** A list's names, made once for all the weeks that ask for them. */
const TURNS = new WeakMap<readonly string[], Partial<Record<Sort, string>>>();

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
    fixed.sessions.flatMap(
      (id, at) =>
        picked(frame, order, ledger, {
          sort: 'fixed',
          id,
          day,
          ends: fixed.ends,
          amount: at === 0 && fixed.amount ? readable(fixed.amount, frame.units) : undefined,
          note: at === 0 ? fixed.note : undefined,
        }) ?? [],
    ),
  );

/** @returns undefined when the library has no such session. */
function picked(frame: Frame, order: WeekOrder, ledger: Ledger, choice: Choice): Pick | undefined {
  const session = frame.library.get(choice.id);
  if (!session) return undefined;
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
  const least = KINDS[session.kind].sizing === 'steps' ? ownSize(session, values, frame) : 0;
  const { day, sort, id, note, ends } = choice;
  const amount = choice.amount ?? session.amount;
  return { day, sort, id, note, ends, amount, session, values, least };
}

/** What a session's steps come to, in the plan's measure. */
function ownSize(session: SessionDefinition, values: Values, { easyPace, measure }: Frame): number {
  const size = estimate(session.steps?.list ?? [], values, easyPace);
  return measure === 'distance' ? size.km : size.minutes;
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
