import { expect, it } from 'vitest';
import { gridOf, raceOf } from '../../../test/fixtures/yearParts.ts';
import { isAnchor, weekOfRace } from './yearGrid.ts';

const days = (grid: ReturnType<typeof gridOf>, from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => grid.allows(from + at)).join(' ');

it('a year that begins on a Wednesday has two days of its first week before it', () => {
  const grid = gridOf({ start: '2027-01-06', end: '2027-01-15' });
  expect(grid).toMatchObject({ first: '2027-01-04', weeks: 2, offset: 2, days: 10 });
  expect(days(grid, -1, 2)).toBe('nothing nothing nothing anything');
  expect(days(grid, 10, 14)).toBe('anything anything nothing nothing nothing');
});

it('weeks begin on the day the runner begins them', () => {
  const sunday = gridOf({ end: '2027-01-10', weekStart: 'sun' });
  expect(sunday).toMatchObject({ first: '2027-01-03', weeks: 2, offset: 1, days: 7 });
  const tuesday = gridOf({ end: '2027-01-10', weekStart: 'tue' });
  expect(tuesday).toMatchObject({ first: '2026-12-29', weeks: 2, offset: 6 });
  expect(gridOf({ end: '2027-01-10' })).toMatchObject({ first: '2027-01-04', weeks: 1, offset: 0 });
});

it('P6: round a race for joy stand two easier days, days off, and days without anything hard', () => {
  const race = { date: '2027-01-15', distance: '10k', role: 'experience' } as const;
  const grid = gridOf({ start: '2027-01-05', end: '2027-02-28', races: [race] });
  expect(days(grid, 8, 11)).toBe('anything easy easy anything');
  expect(days(grid, 12, 19)).toBe('noRun noRun noRun noHard noHard noHard noHard anything');
});

it('three days before a long race are easier', () => {
  const race = { date: '2027-01-15', distance: 'half', role: 'performance' } as const;
  expect(days(gridOf({ races: [race] }), 7, 11)).toBe('anything easy easy easy anything');
});

it('days off after one race stay days off before the next; days without anything hard get easier', () => {
  const next = (date: string) => {
    const first = { date: '2027-01-10', distance: '5k', role: 'performance' } as const;
    return gridOf({ races: [first, { date, distance: '5k', role: 'experience' }] });
  };
  expect(days(next('2027-01-14'), 7, 10)).toBe('noRun noRun noRun noHard');
  expect(days(next('2027-01-16'), 7, 12)).toBe('noRun noRun noRun easy easy noHard');
});

it('races and what they take are told on the days of the grid', () => {
  const races = [
    { date: '2027-01-15', distance: 'half', role: 'performance', title: 'Frost' },
    { date: '2027-03-07', distance: '10k', role: 'experience' },
  ] as const;
  const grid = gridOf({ start: '2027-01-05', races: [...races] });
  expect([...grid.raceDays]).toEqual([
    [11, { session: 'race-half', title: 'Frost' }],
    [62, { session: 'fun-10k', title: '10K' }],
  ]);
  expect(grid.recoveries).toEqual([
    { day: 11, race: 'the half marathon', daysOff: 7, daysToFull: 18 },
    { day: 62, race: 'the 10K', daysOff: 3, daysToFull: 7 },
  ]);
  expect(grid.races.map((race) => weekOfRace(grid, race))).toEqual([1, 8]);
});

it('the first Monday of a year that begins on a Wednesday is in its second week', () => {
  const on = (date: string) => {
    const grid = gridOf({
      start: '2027-01-06',
      races: [{ date, distance: '5k', role: 'experience' }],
    });
    return grid.races.map((race) => weekOfRace(grid, race));
  };
  expect([on('2027-01-10'), on('2027-01-11')]).toEqual([[0], [1]]);
});

it('races run to perform are recovered from in a season, and so is a marathon for joy', () => {
  const anchors = (role: 'performance' | 'experience') =>
    (['5k', '10k', 'half', 'marathon', 'ultra'] as const).filter((distance) =>
      isAnchor(raceOf(distance, { role })),
    );
  expect(anchors('performance')).toEqual(['5k', '10k', 'half', 'marathon', 'ultra']);
  expect(anchors('experience')).toEqual(['marathon', 'ultra']);
});
