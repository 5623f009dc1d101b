import { expect, it } from 'vitest';
import { bundledYear, bundledYears } from '../../../test/fixtures/years.ts';
import { yearArcs } from './yearArcs.ts';
import { yearColumn } from './yearColumn.ts';
import { yearPicture } from './yearPicture.ts';

const ids = bundledYears.map(({ id }) => id);

it.each(ids)(
  'C4: %s: after every race nothing is counted, then running rises step by step',
  (id) => {
    const year = bundledYear(id);
    const steps = yearArcs(year);
    for (const { day, daysToFull } of year.races) {
      const own = steps.filter(({ firstDay }) => firstDay > day && firstDay <= day + daysToFull);
      expect(own[0]).toMatchObject({ firstDay: day + 1, free: true, share: 0 });
      const last = Math.min(day + daysToFull, year.days.length - 1);
      expect(own.map(({ lastDay }) => lastDay).at(-1)).toBe(last);
      const shares = own.map(({ share }) => share);
      expect(shares).toEqual([...shares].sort((one, other) => one - other));
    }
  },
);

it.each(ids)('%s: both pictures draw the way back within the year', (id) => {
  const year = bundledYear(id);
  const steps = yearArcs(year).length;
  const across = yearPicture(year, { tallest: 230 }).arcs;
  const down = yearColumn(year);
  expect([across.length, down.arcs.length]).toEqual([steps, steps]);
  for (const { x, width } of across) expect(x + width).toBeLessThanOrEqual(100);
  for (const { y, height } of down.arcs) {
    expect(height).toBeGreaterThan(0);
    expect(y + height).toBeLessThanOrEqual(down.height);
  }
});
