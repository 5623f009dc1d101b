import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../src/engine/buildPlan.ts';
import { onDates } from '../../src/engine/onDates.ts';
import { checkDrawing, drawSheet, MAKERS } from '../../src/print/print.ts';
import { bundled, bundledIds, library } from '../fixtures/content.ts';
import { OPTIONS, testShop } from '../fixtures/shop.ts';

const START = '2027-01-04';

describe.each(bundledIds.map((id, at) => ({ id, at })))('the month sheet of $id', ({ id, at }) => {
  it('keeps every word in its cell, at the promised sizes', async () => {
    const [level = ''] = Object.keys(bundled(id).levels);
    const dated = at % 2 === 0;
    const units = at % 3 === 0 ? 'mi' : 'km';
    const choices = { level, units } as const;
    const plan = buildPlan(
      bundled(id),
      dated ? onDates(choices, { start: START }) : choices,
      library,
    );
    const pages = await drawSheet(await testShop(), plan, {
      ...OPTIONS,
      sheet: 'month',
      paper: at % 2 ? 'a4' : 'letter',
      ink: at % 4 < 2 ? 'colour' : 'mono',
      ...(dated && { start: START }),
    });
    expect(pages.flatMap((page) => checkDrawing(page, MAKERS.month.promise))).toEqual([]);
  });
});
