import { expect, it } from 'vitest';
import { bundledYears, shelf } from '../../../test/fixtures/years.ts';
import { checkedYear } from '../../engine/checkedYear.ts';
import type { Year } from '../../model/year.ts';
import { exampleYear, shelfOf, yearSource } from './yearSource.ts';

const source = yearSource(shelf);

/** A year without what only the page of a session says. */
const asDrawn = (year: Year) => ({
  ...year,
  days: year.days.map(({ day, ...rest }) => ({
    ...rest,
    day: {
      ...day,
      sessions: day.sessions.map(({ purpose, feels, short, bare, steps, ...session }) => session),
    },
  })),
});

it.each(bundledYears.map((year) => [year.id, year] as const))(
  '%s is the same year in the builder as on its page',
  (_, year) => {
    const travelled = shelfOf(JSON.parse(JSON.stringify(source)));
    expect(asDrawn(checkedYear(year, travelled))).toEqual(asDrawn(checkedYear(year, shelf)));
  },
);

it('takes less than two thirds of the catalogue’s room', () => {
  const whole = JSON.stringify({ ...shelf, library: [...shelf.library] });
  expect(JSON.stringify(source).length).toBeLessThan((whole.length * 2) / 3);
});

it('the example is the fullest year of two peaks, which shows more than many races for joy', () => {
  expect(exampleYear(bundledYears)?.id).toBe('two-peaks');
  const [first] = bundledYears;
  const two = bundledYears.find(({ id }) => id === 'two-peaks');
  if (!first || !two) throw new Error('content/ has no year two-peaks');
  const races = two.races.map((race) => ({ ...race, role: 'experience' as const }));
  const joyful = { ...first, id: 'joyful', races: [...races, ...races] };
  expect(exampleYear([joyful, two])?.id).toBe('two-peaks');
  expect(exampleYear([])).toBeUndefined();
});
