import { expect, it } from 'vitest';
import type { DayLine } from '../../../templates/fridge/DayCell.tsx';
import {
  DAY_SIZES,
  type DaySize,
  LARGE_DAY_SIZES,
  ROOMY_DAY_SIZES,
} from '../../../templates/fridge/measures.ts';
import { testShop } from '../../../test/fixtures/shop.ts';
import { misfitOf, type Room } from '../layout/fit.ts';
import type { Press } from '../layout/stamp.ts';
import { mayFit, widthsOf } from './dayEstimate.ts';
import { setDay } from './dayWords.ts';

const run = (title: string, amount: string, detail: string): DayLine => ({
  title,
  amount,
  detail,
  voice: 'run',
});
const DAYS: DayLine[][] = [
  [run('Easy', '7\u00a0km', '')],
  [run('Long with marathon effort', '30\u00a0km', '3 × 5\u00a0km @ marathon, 1\u00a0km easy')],
  [run('Fartlek', '9\u00a0km', '10 × 1\u00a0min quick, 1\u00a0min float · find company')],
  [
    run('Intervals', '10\u00a0km', '5 × 3\u00a0min hard'),
    { ...run('Strength B', '30\u00a0min', ''), voice: 'other' },
  ],
  [run('Φάρτλεκ', '9\u00a0km', 'легко и быстро')],
];

const may = (press: Press, lines: DayLine[], size: DaySize, room: Room): boolean =>
  mayFit(lines, widthsOf(press, lines), size, room);

it('never gives up a size of type that the layout would accept', async () => {
  const { press } = await testShop();
  const sizes: DaySize[] = [...DAY_SIZES, ...ROOMY_DAY_SIZES, ...LARGE_DAY_SIZES].flat();
  let gaveUp = 0;
  for (const room of [
    { width: 86, height: 24 },
    { width: 92, height: 58 },
    { width: 80, height: 120 },
  ]) {
    for (const lines of DAYS) {
      for (const size of sizes) {
        if (may(press, lines, size, room)) continue;
        gaveUp++;
        const stamp = await setDay(press, lines, size, room.width);
        expect(misfitOf(stamp, room), `${lines[0]?.title} ${JSON.stringify(size)}`).toBeDefined();
      }
    }
  }
  expect(gaveUp).toBeGreaterThan(40);
});

it('gives up what is a little too wide or too high, and keeps what just fits', async () => {
  const { press } = await testShop();
  const size: DaySize = { title: 10, detail: 8, leading: 1, setting: 'line', apart: 0 };
  const lines = [run('Easy', '', 'kerb')];
  const font = press.book.find('Barlow Condensed', 600, 'normal') ?? '';
  const width = press.book.width(font, 'Easy', 10) + 12.95;
  const height = 10 + 8 * 1.15;
  expect(may(press, lines, size, { width: width - 0.9, height })).toBe(true);
  expect(may(press, lines, size, { width: width - 1.1, height })).toBe(false);
  expect(may(press, lines, size, { width, height: height - 0.9 })).toBe(true);
  expect(may(press, lines, size, { width, height: height - 1.1 })).toBe(false);
});
