import type { PlanWeek } from '../../model/plan.ts';
import { JUMP_WARNING, MEMORY_DAYS } from '../balance/longRunJump.ts';
import type { BuiltWeek } from '../week/buildWeek.ts';
import type { LeftOut } from '../week/demand.ts';
import { type Ledger, newLedger } from '../week/ledger.ts';
import type { Frame } from '../week/weekOrder.ts';

/** What the weeks so far have come to. */
export interface Progress {
  weeks: PlanWeek[];
  ledger: Ledger;
  /** What the runner came with at the very start. */
  usual: { volume: number; long: number };
  /** Volume and long run of the last building week, as they came out. */
  level: { volume: number; long: number };
  /** The building week that fell furthest short of what was asked; none when none did by a tenth. */
  shortest?: Shortfall;
  /** Sessions the days had no room for. */
  leftOut: LeftOut;
  /** Weeks that came out smaller than they should for any reason, an author's own days included. */
  smaller: number[];
}

/** A week that came out smaller than was asked, in the plan's measure. */
export interface Shortfall {
  week: number;
  asked: number;
  volume: number;
}

export const atStart = (usual: { volume: number; long: number }): Progress => ({
  weeks: [],
  ledger: newLedger(),
  usual,
  level: usual,
  leftOut: { strides: 0, hard: 0 },
  smaller: [],
});

/** The weeks so far as the start of what follows them: what one stretch left out is its own. */
export const continued = ({ weeks, level, usual }: Progress, ledger: Ledger): Progress => ({
  ...atStart(level),
  usual,
  weeks,
  ledger,
});

/** Most a long run may have: little more than the longest run of the last 30 days. */
export function longestAllowed(progress: Progress, frame: Frame): number {
  const longest = longestOfMemory(progress, frame) || progress.usual.long;
  return longest * (1 + JUMP_WARNING);
}

function longestOfMemory({ weeks, usual }: Progress, frame: Frame): number {
  const today = weeks.length * 7 + 6;
  let longest = today < MEMORY_DAYS ? usual.long : 0;
  for (let at = Math.max(0, today - MEMORY_DAYS); at < today - 6; at++) {
    const day = weeks[Math.floor(at / 7)]?.days[at % 7];
    for (const { runs, event, km, minutes } of day?.sessions ?? []) {
      const size = frame.measure === 'distance' ? km : minutes;
      if (runs && !event) longest = Math.max(longest, size);
    }
  }
  return longest;
}

/** Whether the last day so far was hard or long. */
export function endsOnStress({ weeks }: Progress): boolean {
  const last = weeks.at(-1)?.days.at(-1);
  return last !== undefined && (last.hard || last.long);
}

/** Share of its volume below which a week counts as cut short; rounding stays above it. */
const CARRIED = 0.98;

/** Progress with one more week. */
export function withWeek(
  progress: Progress,
  week: PlanWeek,
  built: BuiltWeek,
  aim: { volume: number; building: boolean },
): Progress {
  const falls = built.volume < aim.volume * CARRIED;
  const shortest = furthest(progress.shortest, aim, {
    week: week.number,
    asked: aim.volume,
    volume: built.volume,
  });
  return {
    weeks: [...progress.weeks, week],
    ledger: built.ledger,
    usual: progress.usual,
    level: aim.building ? { volume: built.volume, long: week.longest } : progress.level,
    leftOut: {
      strides: progress.leftOut.strides + built.leftOut.strides,
      hard: progress.leftOut.hard + built.leftOut.hard,
    },
    ...(shortest && { shortest }),
    smaller: falls ? [...progress.smaller, week.number] : progress.smaller,
  };
}

/** Share of what was asked below which the author is told; our own choice. */
const TOLD = 0.9;

/** The one of two that fell further short, counting building weeks a tenth short or more. */
function furthest(
  known: Shortfall | undefined,
  { building }: { building: boolean },
  found: Shortfall,
): Shortfall | undefined {
  const share = found.volume / found.asked;
  const short = building && found.asked > 0 && share < TOLD;
  return short && (!known || share < known.volume / known.asked) ? found : known;
}
