import {
  afterMissing,
  CARRY_ON,
  IN_HALVES,
  IN_THIRDS,
  vdotFactor,
} from '../../engine/capacity/afterMissing.ts';

/** A span of missed days and the way back from it. */
export interface MissedRow {
  missed: string;
  sentence: string;
  /** One break of this length, worked out: `14 days: 7 at 50 %, 7 at 75 %`. */
  example: string;
}

/** What to do, by how many days were missed. */
export interface MissedAnswer extends Pick<MissedRow, 'missed' | 'sentence'> {
  /** How a week is made smaller; none where it stays, or where no size of its sessions is small enough. */
  how?: string;
}

const HALF_A_WEEK =
  'Half of it is each session in its short size; three quarters are short and full in turn.';

const SPANS = [
  { from: 1, to: CARRY_ON, example: 3 },
  { from: CARRY_ON + 1, to: IN_HALVES, example: 14, how: HALF_A_WEEK },
  { from: IN_HALVES + 1, to: IN_THIRDS, example: 42 },
  { from: IN_THIRDS + 1, example: 90 },
] as const;

/**
 * What to do after days missed, as far as there is room for so many.
 *
 * @param most days, 1 or more
 */
export const missedUpTo = (most: number): MissedAnswer[] =>
  SPANS.filter(({ from }) => from <= most).map((span) => ({
    missed: spanWords(span.from, Math.min(most, 'to' in span ? span.to : most)),
    sentence: afterMissing(span.from, false).sentence,
    ...('how' in span && { how: span.how }),
  }));

const spanWords = (from: number, to: number): string => (from === to ? `${to}` : `${from}–${to}`);

export const missedRows = (): MissedRow[] =>
  SPANS.map((span) => ({
    missed: 'to' in span ? spanWords(span.from, span.to) : `${span.from} or more`,
    sentence: afterMissing(span.from, false).sentence,
    example: exampleOf(span.example),
  }));

function exampleOf(days: number): string {
  const { steps } = afterMissing(days, false);
  if (steps.length === 0) return `${days} days: nothing changes`;
  return `${days} days: ${steps.map((step) => `${step.days} at ${percent(step.share)}`).join(', ')}`;
}

/** What so many days without running or any other exercise leave of VDOT, in percent. */
export const leftAfter = (days: number): string => percent(vdotFactor(days, false));

/** What a break leaves of VDOT, in percent, without and with cross-training. */
export const vdotRows = () =>
  [7, 14, 28, 42, 56, 84].map((days) => ({
    days,
    without: leftAfter(days),
    with: percent(vdotFactor(days, true)),
  }));

const percent = (share: number): string => `${Math.round(share * 100)}\u202f%`;
