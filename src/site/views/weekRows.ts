import type { Both } from '../both.ts';
import type { LevelView } from './levelView.ts';

/** A week of one level in a table of several. */
export interface WeekRowCell {
  phase: string;
  down: boolean;
  volume: Both;
}

/** A week of a plan as a row of figures: one cell a level, none where a level has ended. */
export interface WeekRow {
  number: number;
  cells: (WeekRowCell | undefined)[];
}

/** The weeks of a plan whose levels stand side by side. */
export interface WeekRows {
  /** True when every level has the same phases and down weeks in the same weeks. */
  together: boolean;
  rows: WeekRow[];
}

/** Every week of every level, as far as the longest goes. */
export function weekRows(levels: readonly LevelView[]): WeekRows {
  const most = Math.max(0, ...levels.map(({ weeks }) => weeks.length));
  const rows = Array.from({ length: most }, (_, at) => ({
    number: at + 1,
    cells: levels.map((level) => cellOf(level, at)),
  }));
  return { together: rows.every(({ cells }) => agree(cells)), rows };
}

function cellOf({ weeks, phases }: LevelView, at: number): WeekRowCell | undefined {
  const week = weeks[at];
  if (!week) return undefined;
  return { phase: phases[week.phase]?.title ?? '', down: week.down, volume: week.volume };
}

function agree(cells: WeekRow['cells']): boolean {
  const [first] = cells;
  return cells.every((cell) => cell?.phase === first?.phase && cell?.down === first?.down);
}
