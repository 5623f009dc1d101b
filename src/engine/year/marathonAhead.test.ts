import { expect, it } from 'vitest';
import { bundled, bundledIds } from '../../../test/fixtures/content.ts';
import { yearSchema } from '../../model/yearDefinition.ts';
import { marathonAhead } from './marathonAhead.ts';
import { raceCalendar } from './raceCalendar.ts';
import { stretchesOf } from './stretches.ts';
import { yearGrid } from './yearGrid.ts';

/** For each stretch of a year with these races, what fills it and the marathon plan it belongs to. */
function told(races: object[]): string[] {
  const definition = {
    id: 'test',
    ...yearSchema.parse({
      title: 'Test',
      lead: 'A year.',
      start: '2027-01-04',
      end: '2028-01-02',
      runner: { experience: 'developing', volume: '40 km' },
      races,
    }),
  };
  const shelf = { definition, plans: bundledIds.map(bundled) };
  const grid = yearGrid(raceCalendar(definition), 'mon');
  const stretches = stretchesOf(grid, shelf);
  return stretches.map(
    ({ fill }, at) => `${fill} ${marathonAhead(stretches, at, shelf)?.id ?? '-'}`,
  );
}

const SPRING = { date: '2027-04-18', role: 'performance' };
const AUTUMN = { date: '2027-10-24', role: 'performance' };

it('what leads to a marathon belongs to it, and so does its own build', () => {
  expect(told([{ ...AUTUMN, distance: 'marathon' }]).slice(0, -2)).toEqual([
    'base marathon',
    'speed marathon',
    'strength marathon',
    'base marathon',
    'race marathon',
  ]);
});

it('a race that has to be recovered from stands between', () => {
  expect(
    told([
      { ...SPRING, distance: 'half' },
      { ...AUTUMN, distance: 'marathon' },
    ]),
  ).toEqual([
    'race -',
    'recover -',
    'speed marathon',
    'base marathon',
    'race marathon',
    'recover -',
    'base -',
  ]);
});

it('an ultra is more than a marathon; a half is less', () => {
  expect(told([{ ...SPRING, distance: 'ultra' }])[0]).toBe('race marathon');
  expect(told([{ ...SPRING, distance: 'half' }])[0]).toBe('race -');
});
