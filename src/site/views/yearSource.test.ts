import { expect, it } from 'vitest';
import { bundledYears, shelf } from '../../../test/fixtures/years.ts';
import { checkedYear } from '../../engine/checkedYear.ts';
import type { Year } from '../../model/year.ts';
import { shelfOf, yearSource } from './yearSource.ts';

const source = yearSource(shelf, bundledYears);

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

it('takes less than two thirds of the catalogue’s room, and begins with the fullest year of two peaks', () => {
  const whole = JSON.stringify({ ...shelf, library: [...shelf.library] });
  expect(JSON.stringify(source).length).toBeLessThan((whole.length * 2) / 3);
  expect(source.example?.id).toBe('two-peaks');
});

it('two peaks show more than one peak with many races for joy', () => {
  const [first] = bundledYears;
  const two = bundledYears.find(({ id }) => id === 'two-peaks');
  if (!first || !two) throw new Error('content/ has no year two-peaks');
  const races = two.races.map((race) => ({ ...race, role: 'experience' as const }));
  const joyful = { ...first, id: 'joyful', races: [...races, ...races] };
  expect(yearSource(shelf, [joyful, two]).example?.id).toBe('two-peaks');
  expect(yearSource(shelf, []).example).toBeUndefined();
});
