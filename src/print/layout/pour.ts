import { runsOn, WORDS_APART } from '../../../templates/slot.ts';
import { breakLines, type Length } from './breakLines.ts';
import type { MeasuredLine } from './cases.ts';
import type { Text } from './drawing.ts';
import type { Form, Slot } from './form.ts';
import type { Stamp } from './stamp.ts';

/** Words by the names of their slots. */
export type Wording = Readonly<Record<string, string>>;

/**
 * Sets words in a form. It never refuses: words too long for the width reach over its edge, where
 * `misfitOf` sees them.
 *
 * @param width points
 */
export function pour(form: Form, wording: Wording, width: number): Stamp {
  const set: SetSlot[] = [];
  for (const [at, slot] of form.slots.entries()) {
    const words = wording[slot.name] ?? '';
    const room = runsOn(slot.manner) ? width - slot.x - besideOf(form, at, wording) : 0;
    const lines = runsOn(slot.manner) ? linesOf(slot, words, room) : [slot.type.line(words)];
    const more = slot.pitch * Math.max(0, lines.length - 1);
    const y = slot.y + slot.above.reduce((sum, one) => sum + (set[one]?.more ?? 0), 0);
    const reach = Math.max(0, ...lines.map((line) => line.width)) * slot.size;
    const x = startOf(slot, reach, width, set.at(-1));
    set.push({ slot, lines, more, x, y, end: x + reach });
  }
  return {
    width,
    height: form.height + set.reduce((sum, { more }) => sum + more, 0),
    shapes: [...form.shapes, ...set.flatMap(textsOfSlot)],
    missing: [...new Set(set.flatMap(({ lines }) => lines.flatMap(({ missing }) => missing)))],
  };
}

interface SetSlot {
  slot: Slot;
  lines: MeasuredLine[];
  /** What further lines add to the height. */
  more: number;
  x: number;
  y: number;
  /** How far the longest line reaches. */
  end: number;
}

/** Words at the right keep their distance from those before them, even over the edge. */
function startOf(slot: Slot, reach: number, width: number, before: SetSlot | undefined): number {
  if (slot.manner === 'after') return (before?.end ?? 0) + slot.x;
  if (slot.manner !== 'right') return slot.x;
  const start = width - slot.x - reach;
  return before && sameLine(before.slot, slot) ? Math.max(start, before.end + WORDS_APART) : start;
}

const sameLine = (one: Slot, other: Slot): boolean =>
  Math.abs(one.y - other.y) < Math.min(one.size, other.size) / 2;

/** What the words that follow on the same line take of its width. */
function besideOf({ slots }: Form, at: number, wording: Wording): number {
  let taken = 0;
  for (let next = at + 1; next < slots.length; next += 1) {
    const [slot, other] = [slots[at], slots[next]];
    if (!slot || !other || !sameLine(slot, other)) break;
    const apart = other.manner === 'right' ? other.x + WORDS_APART : other.x;
    taken += apart + other.type.line(wording[other.name] ?? '').width * other.size;
  }
  return taken;
}

function linesOf({ type, size, manner }: Slot, words: string, room: number): MeasuredLine[] {
  const whole = type.line(words);
  if (whole.width * size <= room) return [whole];
  const parts = partsOf(words);
  const space = type.line(' ').width;
  const lengths = parts.map(
    ({ words: part, tied }): Length => ({
      width: type.line(part).width,
      before: tied ? 0 : space,
    }),
  );
  const starts = breakLines(lengths, room / size, manner);
  return starts.map((start, line) => type.line(joined(parts.slice(start, starts[line + 1]))));
}

/** What may stand on different lines: words between spaces, and what a hyphen joins. */
interface Part {
  words: string;
  /** No space stands before it. */
  tied: boolean;
}

/** After the hyphen inside a word. */
const HYPHENS = /(?<=\p{L}-)(?=\p{L})/u;

const partsOf = (line: string): Part[] =>
  line
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => word.split(HYPHENS).map((words, at): Part => ({ words, tied: at > 0 })));

const joined = (parts: readonly Part[]): string =>
  parts.map(({ words, tied }, at) => (tied || at === 0 ? words : ` ${words}`)).join('');

const textsOfSlot = ({ slot: { size, colour, pitch }, lines, x, y }: SetSlot): Text[] =>
  lines.flatMap(({ pieces }, at) =>
    pieces.map(
      (piece): Text => ({
        type: 'text',
        x: x + piece.x * size,
        y: y + at * pitch,
        words: piece.words,
        font: piece.font,
        size,
        colour,
        width: piece.width * size,
      }),
    ),
  );
