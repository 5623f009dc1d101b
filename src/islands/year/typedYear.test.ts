import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bundledYears, shelf } from '../../../test/fixtures/years.ts';
import { addDays } from '../../calendar/day.ts';
import { builtYear } from '../../site/views/builtYear.ts';
import { NEW_RACE, RUN_FOR, rowIn, rowText } from './raceRow.ts';
import { typedYear } from './typedYear.ts';
import { addressOf } from './yearAddress.ts';
import { NAMES } from './yearNames.ts';

const { checkYear } = await import('../../import/checkYear.ts');

const START = '2027-01-04';
const read = (words: string) => typedYear(new URLSearchParams(words), checkYear, START);

it.each(bundledYears.map((year) => [year.id, year] as const))(
  '%s: a whole year goes into the address and comes out of it again',
  (id, year) => {
    const { definition, told } = read(addressOf(year).toString());
    expect({ ...definition, id }).toEqual(year);
    expect([...told]).toEqual([]);
  },
);

it('an empty address is an empty year from the day that was given', () => {
  const { definition, told } = read('');
  expect(definition).toMatchObject({ start: START, races: [], title: 'My year' });
  expect(told.size).toBe(0);
});

it('says what is wrong at its field, and builds the year without it', () => {
  const { definition, told, rows } = read(
    'start=soon&age=7&volume=lots&race=2027-02-30.half.performance&race=2027-05-09.10k.joy&load=moon',
  );
  expect(definition.races.map(({ date }) => date)).toEqual(['2027-05-09']);
  expect(definition.start).toBe(START);
  expect(definition.runner).toEqual({ experience: 'developing', load: [], injuries: [] });
  expect(rows).toHaveLength(2);
  expect(Object.fromEntries(told)).toEqual({
    start: '“soon”: pick a day, such as 9\u00a0May.',
    age: '“7”: type a number from 10 to 99, or nothing.',
    volume: '“lots”: write a number with its unit: 40 km, 25 mi or 180 min.',
    'race-0-date': '“30\u00a0February” is not a day. Pick one.',
  });
});

it('leaves out a race that contradicts the year, and says so at its row', () => {
  const { definition, told, rowOfRace } = read(
    'race=.10k.joy&race=2026-05-09.10k.joy&race=2027-05-09.10k.joy&race=2027-05-09.half.joy&volume=20+km&long=30+km',
  );
  expect(definition.races).toHaveLength(1);
  expect(rowOfRace).toEqual([2]);
  expect(definition.runner.long).toBeUndefined();
  expect([...told.keys()]).toEqual(['race-0-date', 'long', 'race-1-date', 'race-3-date']);
  expect(told.get('race-3-date')).toBe(
    'There is another race on 9\u00a0May. Move one of them, or leave it out.',
  );
});

it('keeps a time while it is typed, and takes points for colons', () => {
  expect(rowIn('2027-05-09.half.performance-1:5.Spring. half')).toEqual({
    date: '2027-05-09',
    distance: 'half',
    runFor: 'performance',
    time: '1:5',
    title: 'Spring. half',
  });
  expect(rowText({ ...NEW_RACE, runFor: 'performance', time: '1.45.30' })).toBe(
    '.10k.performance-1:45:30',
  );
});

it('a race for joy has no time', () => {
  expect(rowText({ ...NEW_RACE, runFor: 'joy', time: '45:30' })).toBe('.10k.joy');
});

it('a row goes into the address and comes out again, whatever is typed', () => {
  const words = fc.string().filter((text) => text !== '');
  const row = fc.record({
    date: fc.string().map((text) => text.replaceAll('.', '')),
    distance: fc.constantFrom('5k', '10k', 'half', 'marathon', 'ultra' as const),
    runFor: fc.constantFrom(...RUN_FOR),
    title: fc.oneof(fc.constant(''), words),
    time: fc.string().map((text) => text.replaceAll('.', '')),
  });
  fc.assert(
    fc.property(row, (one) => {
      const kept = one.runFor === 'performance' ? one : { ...one, time: '' };
      const text = new URLSearchParams({ race: rowText(one) }).toString();
      expect(rowIn(new URLSearchParams(text).get('race') ?? '')).toEqual(kept);
    }),
    { numRuns: 500 },
  );
});

it('nonsense in the address is never more than that', () => {
  const pairs = fc.array(fc.tuple(fc.constantFrom(...NAMES, 'other'), fc.string()), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(pairs, (some) => {
      const { definition } = read(new URLSearchParams(some).toString());
      expect(checkYear(definition)).toEqual([]);
      expect(read(addressOf(definition).toString()).definition).toEqual(definition);
    }),
    { numRuns: 300 },
  );
});

it('whatever races are typed, a year comes of it', () => {
  const race = fc.record({
    date: fc.integer({ min: -30, max: 760 }).map((days) => addDays(START, days)),
    distance: fc.constantFrom('5k', '10k', 'half', 'marathon', 'ultra' as const),
    runFor: fc.constantFrom(...RUN_FOR),
    title: fc.constant(''),
    time: fc.constantFrom('', '3:59:59'),
  });
  fc.assert(
    fc.property(fc.array(race, { maxLength: 5 }), (races) => {
      const words = new URLSearchParams(races.map((one) => ['race', rowText(one)]));
      const { definition } = read(words.toString());
      const { year, seasons, remarks } = builtYear(definition, shelf);
      expect(seasons.length).toBeGreaterThan(0);
      expect(year.races).toHaveLength(definition.races.length);
      for (const { message, remedy } of remarks) expect(`${message}${remedy}`).not.toBe('');
    }),
    { numRuns: 60 },
  );
});
