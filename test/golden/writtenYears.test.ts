import path from 'node:path';
import { expect, it } from 'vitest';
import { checkedYear } from '../../src/engine/checkedYear.ts';
import { shelf, yearOf } from '../fixtures/years.ts';
import { keep } from './keep.ts';
import { yearText } from './yearText.ts';

type Written = Parameters<typeof yearOf>[0];
type Races = NonNullable<Written['races']>;

const DEVELOPING = { experience: 'developing', volume: '36 km', long: '14 km' } as const;
const EXPERIENCED = { experience: 'experienced', volume: '60 km', long: '22 km' } as const;
const NEW: Written['runner'] = {
  experience: 'new',
  volume: '60 min',
  long: '25 min',
  free: ['tue', 'thu', 'sat'],
};
const perform = (distance: Races[number]['distance'], date: string, more = {}) =>
  ({ distance, date, role: 'performance', ...more }) as const;
const enjoy = (distance: Races[number]['distance'], date: string, more = {}) =>
  ({ distance, date, role: 'experience', ...more }) as const;

/** Years of every shape: what fills them, what is refused, what is told. */
const YEARS: Record<string, Written> = {
  'nothing-on-the-calendar': { runner: DEVELOPING, end: '2027-06-20' },
  'nothing-wished-for': {
    runner: EXPERIENCED,
    end: '2027-05-16',
    races: [perform('10k', '2027-02-28')],
    offSeason: ['nothing'],
  },
  'wishes-of-its-own': {
    runner: { ...DEVELOPING, load: ['work', 'parenting'], sleep: 6.5, age: 47 },
    start: '2027-01-06',
    between: ['winter', 'strength'],
    offSeason: ['maintenance', 'base'],
    races: [perform('half', '2027-06-13', { title: 'City half' }), enjoy('10k', '2027-07-25')],
    end: '2027-10-31',
  },
  'two-peaks': {
    runner: EXPERIENCED,
    end: '2028-01-02',
    races: [
      perform('marathon', '2027-04-25', { title: 'Spring', time: '3:20:00' }),
      enjoy('half', '2027-08-15', { label: 'community' }),
      perform('marathon', '2027-11-14', { title: 'Autumn' }),
    ],
  },
  'an-ultra-in-miles': {
    runner: { ...EXPERIENCED, volume: '50 mi', long: '18 mi' },
    units: 'mi',
    weekStart: 'sun',
    races: [perform('ultra', '2027-07-10')],
    end: '2027-10-02',
  },
  'new-runner-in-minutes': { runner: NEW, races: [perform('5k', '2027-05-08')], end: '2027-06-13' },
  'marathon-for-joy': {
    runner: DEVELOPING,
    races: [enjoy('marathon', '2027-05-30', { label: 'bucket-list' })],
    end: '2027-08-29',
  },
  'a-race-on-the-first-days': {
    runner: EXPERIENCED,
    start: '2027-01-07',
    races: [perform('5k', '2027-01-10'), perform('10k', '2027-03-07')],
    end: '2027-04-04',
  },
  'three-marathons-refused': {
    runner: EXPERIENCED,
    races: [
      perform('marathon', '2027-04-25'),
      perform('marathon', '2027-08-01'),
      perform('marathon', '2027-11-14'),
    ],
  },
  'too-close-and-allowed': {
    runner: DEVELOPING,
    races: [perform('half', '2027-05-02'), perform('marathon', '2027-06-06')],
    allow: ['peak-spacing because "it is the year of my life"'],
    end: '2027-08-01',
  },
};

it.each(Object.keys(YEARS))('%s comes out as it did (UPDATE_GOLDEN=1 to renew)', (name) => {
  const now = yearText(checkedYear(yearOf({ title: name, ...YEARS[name] }), shelf));
  const file = path.join(import.meta.dirname, 'written', `${name}.txt`);
  expect(now).toBe(keep(file, now));
});
