/** What earlier weeks used, so that lists take turns and sessions progress. One to a plan's build. */
export interface Ledger {
  /** Step of its progression each session took last. */
  steps: Map<string, number>;
  /** How far each list has been read. */
  turns: Map<string, number>;
  /** Step of each session this week has already: they go on once a week, not once a use. */
  thisWeek: Map<string, number>;
}

export const newLedger = (): Ledger => ({
  steps: new Map(),
  turns: new Map(),
  thisWeek: new Map(),
});

/** The next few of a list, each in turn; empty for an empty list. */
export function takeTurns(
  ledger: Ledger,
  list: string,
  ids: readonly string[],
  count: number,
): string[] {
  if (ids.length === 0) return [];
  const first = ledger.turns.get(list) ?? 0;
  ledger.turns.set(list, first + count);
  const taken: string[] = [];
  for (let at = first; at < first + count; at++) taken.push(ids[at % ids.length] ?? '');
  return taken;
}

/** Whose turn is next, without taking it. */
export const nextInTurn = (
  ledger: Ledger,
  list: string,
  ids: readonly string[],
): string | undefined => ids[(ledger.turns.get(list) ?? 0) % Math.max(1, ids.length)];

/** A copy to try a week with, kept only when the week stands. */
export const copyLedger = ({ steps, turns }: Ledger): Ledger => ({
  steps: new Map(steps),
  turns: new Map(turns),
  thisWeek: new Map(),
});
