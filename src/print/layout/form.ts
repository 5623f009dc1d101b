import { type Manner, readSlot, runsOn } from '../../../templates/slot.ts';
import type { TypeCase, TypeCases } from './cases.ts';
import type { Colour, Shape } from './drawing.ts';
import type { Reading } from './readSvg.ts';
import type { Word } from './words.ts';

/** Where words stand in a form, in points. */
export interface Slot {
  name: string;
  manner: Manner;
  /** From the left edge; of `right`, what it keeps from the right edge; of `after`, from the words before. */
  x: number;
  /** The line that letters stand on. */
  y: number;
  /** From line to line; 0 where words do not run on. */
  pitch: number;
  /** The words above that may run on, by their place in the form: this slot gives way to them. */
  above: number[];
  type: TypeCase;
  size: number;
  colour: Colour;
}

/**
 * A template laid out without its words. They decide little of a cell: how far a line reaches, and how
 * many lines there are. So each setting and size of type is laid out once, and any words in any width
 * are set in it by arithmetic.
 */
export interface Form {
  /** With one line in each slot. */
  height: number;
  /** In the template's order. */
  slots: Slot[];
  shapes: Shape[];
}

/** What a template that was given slots came out as, laid out in `width` points. */
export function readForm(
  { height, words, shapes }: Reading,
  width: number,
  cases: TypeCases,
): Form {
  const marks = words.flatMap((mark, at): Mark[] => {
    if (mark.words.trim() === '') return [];
    const next = words[at + 1];
    return [{ ...mark, hanging: next?.words.trim() === '' ? next.width : 0 }];
  });
  const slots = marks.flatMap((mark, at) =>
    mark.words === marks[at - 1]?.words ? [] : slotOf(marks, at, width, cases),
  );
  const second = slots.reduce((sum, { pitch }) => sum + pitch, 0);
  return { height: height - second, slots: slots.map(withOneLineEach), shapes };
}

/** Where words were marked, and how wide the end of that line is, which satori counts. */
type Mark = Word & { hanging: number };

function slotOf(marks: readonly Mark[], at: number, width: number, cases: TypeCases): Slot[] {
  const [before, mark, next] = [marks[at - 1], marks[at], marks[at + 1]];
  if (!mark) return [];
  const { name, manner } = readSlot(mark.words);
  const { y, size, colour } = mark;
  const pitch = runsOn(manner) && next?.words === mark.words ? next.y - y : 0;
  const first = before && marks.find((one) => one.words === before.words);
  const x = placeOf(mark, manner, width, first);
  return [{ name, manner, x, y, pitch, above: [], type: cases(mark), size, colour }];
}

function placeOf(mark: Word, manner: Manner, width: number, before: Mark | undefined): number {
  if (manner === 'right') return width - mark.x - mark.width;
  if (manner !== 'after' || !before) return mark.x;
  return mark.x - before.x - before.width - before.hanging;
}

/** Heights of letters above and below their line, in their size. */
const ABOVE = 0.72;
const BELOW = 0.2;

/** Words that run on were marked on two lines; what stands below them moves up by the second. */
function withOneLineEach(slot: Slot, _: number, all: readonly Slot[]): Slot {
  const top = slot.y - slot.size * ABOVE;
  const above = all.flatMap(({ pitch, y, size }, at) =>
    pitch > 0 && y + size * BELOW <= top ? [at] : [],
  );
  const second = above.reduce((sum, at) => sum + (all[at]?.pitch ?? 0), 0);
  return { ...slot, y: slot.y - second, above };
}
