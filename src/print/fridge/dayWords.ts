import { type DayLine, Session } from '../../../templates/fridge/DayCell.tsx';
import {
  DAY_SIZES,
  type DaySize,
  isStacked,
  LARGE_DAY_SIZES,
  mayBreak,
  ROOMY_DAY_SIZES,
  sizeOfSession,
} from '../../../templates/fridge/measures.ts';
import { PLATE } from '../../../templates/ink.ts';
import { slot } from '../../../templates/slot.ts';
import { fitOnce, type Room } from '../layout/fit.ts';
import type { Form } from '../layout/form.ts';
import { formOf } from '../layout/formOf.ts';
import { pour } from '../layout/pour.ts';
import { stack } from '../layout/stack.ts';
import type { Press, Stamp } from '../layout/stamp.ts';
import { mayFit, type Widths, widthsOf } from './dayEstimate.ts';
import type { FridgeSheet } from './fridgeSheet.ts';
import type { Grid } from './grid.ts';

/** The words of a day in the largest type that fits, kept for days that say the same in such a cell. */
export function dayStamp(
  { press, grid }: FridgeSheet,
  lines: DayLine[],
  room: Room,
  where: string,
): Promise<Stamp> {
  const cell = `day ${grid.large} ${grid.roomy} ${room.width.toFixed(2)} ${room.height.toFixed(2)}`;
  let widths: Widths[] | undefined;
  return fitOnce(press, `${cell} ${JSON.stringify(lines)}`, {
    groups: sizesOf(grid),
    room,
    where,
    words: lines.map(wordsOf).join(', '),
    mayFit: (size) => {
      widths ??= widthsOf(press, lines);
      return mayFit(lines, widths, size, room);
    },
    make: (size) => setDay(press, lines, size, room.width),
  });
}

function sizesOf({ large, roomy }: Grid): DaySize[][] {
  if (large) return LARGE_DAY_SIZES;
  return roomy ? ROOMY_DAY_SIZES : DAY_SIZES;
}

const wordsOf = ({ title, amount, detail }: DayLine): string =>
  `${title} ${amount} ${detail}`.trim();

/** The words of a day in one size, fitting or not. */
export async function setDay(
  press: Press,
  lines: readonly DayLine[],
  size: DaySize,
  width: number,
): Promise<Stamp> {
  const stamps: Stamp[] = [];
  for (const [at, line] of lines.entries()) {
    const form = await sessionForm(press, line, sizeOfSession(size, at));
    stamps.push(pour(form, { ...line }, width));
  }
  return stack(stamps, size.apart);
}

/** Sessions of one size and voice, with an amount or a detail or without, look alike but for their words. */
function sessionForm(press: Press, line: DayLine, size: DaySize): Promise<Form> {
  const amount =
    line.amount === '' ? '' : slot('amount', isStacked(size.setting) ? 'line' : 'right');
  const detail =
    line.detail === '' ? '' : slot('detail', size.setting === 'inline' ? 'after' : 'balance');
  const title = slot('title', mayBreak(size.setting) ? 'wrap' : 'line');
  const { setting, leading } = size;
  const key = `session ${setting} ${size.title} ${size.detail} ${leading} ${line.voice} ${amount} ${detail}`;
  return formOf(press, key, () =>
    Session({ line: { title, amount, detail, voice: line.voice }, size, ink: PLATE }),
  );
}
