import { describe, expect, it } from 'vitest';
import { yearOf } from '../../../test/fixtures/yearParts.ts';
import { addDays } from '../../calendar/day.ts';
import type { Finding, YearChange } from '../../model/finding.ts';
import { changed } from './changedYear.ts';
import { inChanged, judgeCalendar, remedyFor, remedyWords, sameFinding } from './remedy.ts';

const START = '2027-01-04';
type Distance = '5k' | '10k' | 'half' | 'marathon' | 'ultra';

const run = (day: number, distance: Distance = '10k') =>
  ({ date: addDays(START, day), distance, role: 'performance' }) as const;
const enjoy = (day: number, distance: Distance = '10k') =>
  ({ ...run(day, distance), role: 'experience' }) as const;

/** What the race rules ask of such a year, a line each. */
const asked = (written: Parameters<typeof yearOf>[0]): string[] =>
  judgeCalendar(yearOf(written)).map(({ rule, remedy }) => `${rule}: ${remedy}`);

const about = (rule: string, ...dates: string[]): Finding => ({
  rule,
  severity: 'error',
  where: { dates },
  message: '',
  remedy: '',
});

describe('the remedy for races that refuse each other', () => {
  it('P5: of three peaks the last becomes a race for joy', () => {
    const races = [run(30), run(150), run(250)];
    const [found] = judgeCalendar(yearOf({ races }));
    expect(found?.change).toEqual({ kind: 'role', race: 2, role: 'experience' });
    expect(found?.remedy).toBe('Run 10k (2027-09-11) for the experience.');
  });

  it('of races written in any order the one written last gives way first', () => {
    expect(asked({ races: [run(250), run(30), run(150)] })).toEqual([
      'peaks: Run 10k (2027-06-03) for the experience.',
    ]);
  });

  it('C2: a marathon too early for little running is run to finish, and that is worth a note', () => {
    const little = { runner: { volume: '10 km' } };
    expect(asked({ ...little, races: [run(50, 'marathon')] })).toEqual([
      'zero-to-sixty: Run marathon (2027-02-23) for the experience.',
    ]);
    const [note] = judgeCalendar(yearOf({ ...little, races: [enjoy(50, 'marathon')] }));
    expect(note).toMatchObject({
      severity: 'note',
      remedy: 'Run it to complete it, or choose a later one.',
    });
    expect(note).not.toHaveProperty('change');
  });

  it('P6: a long race for joy in a taper: one of the two moves until two weeks lie between them', () => {
    const races = [enjoy(186, 'half'), run(200, 'marathon')];
    expect(asked({ runner: { experience: 'experienced' }, races })).toEqual([
      'transition-missing: Move marathon from 2027-07-23 to 2027-08-20.',
      'experience-in-taper: Move marathon from 2027-07-23 to 2027-08-20.',
    ]);
  });

  it('a change that makes nothing else wrong comes before a nearer one that does', () => {
    const races = [run(30, 'marathon'), run(51, 'half'), run(150)];
    expect(asked({ races })).toEqual([
      'peaks: Leave half (2027-02-24) out.',
      'peak-spacing: Leave half (2027-02-24) out.',
      'race-recovered: Leave half (2027-02-24) out.',
      'transition-missing: Leave half (2027-02-24) out.',
    ]);
  });
});

describe('a race that moves', () => {
  it('keeps its weekday, and moves to the nearest day that answers, the later one first', () => {
    expect(asked({ races: [enjoy(100), enjoy(103)] })).toEqual([
      'race-recovered: Move 10k from 2027-04-17 to 2027-04-24.',
    ]);
  });

  it('stays inside the year, whose last day is still open', () => {
    const races = [enjoy(100), enjoy(103)];
    expect(asked({ end: '2027-04-24', races })).toEqual([
      'race-recovered: Move 10k from 2027-04-17 to 2027-04-24.',
    ]);
    expect(asked({ end: '2027-04-23', races })).toEqual([
      'race-recovered: Move 10k from 2027-04-14 to 2027-04-07.',
    ]);
  });

  it('may move to the first day of the year, and no further', () => {
    const end = '2027-01-19';
    expect(asked({ end, races: [enjoy(7), enjoy(10)] })).toEqual([
      'race-recovered: Move 10k from 2027-01-11 to 2027-01-04.',
    ]);
    expect(asked({ end, races: [enjoy(6), enjoy(9)] })).toEqual([
      'race-recovered: Leave 10k (2027-01-13) out.',
    ]);
  });

  it('goes to no day on which another race stands', () => {
    const races = [enjoy(100, '5k'), enjoy(110, 'ultra'), enjoy(120, '5k'), enjoy(103, '5k')];
    const found = about('race-recovered', addDays(START, 100), addDays(START, 103));
    const change = remedyFor(found, yearOf({ races }));
    expect(change).toEqual({ kind: 'move', race: 0, date: addDays(START, 93) });
  });

  it('moves by half a year at most; else one is left out', () => {
    const crowded = (later: number) =>
      asked({
        runner: { experience: 'new', age: 60 },
        races: [
          enjoy(0, '5k'),
          enjoy(3, '5k'),
          enjoy(14, 'half'),
          ...[44, 91, 138].map((day) => enjoy(day + later, 'ultra')),
        ],
      })[0];
    expect(crowded(0)).toBe('race-recovered: Move 5k from 2027-01-07 to 2027-07-08.');
    expect(crowded(7)).toBe('race-recovered: Leave 5k (2027-01-07) out.');
  });

  it('takes its date along in what is said of it', () => {
    const year = yearOf({ races: [run(30), run(150)] });
    const [first, second] = [addDays(START, 30), addDays(START, 150)];
    const move: YearChange = { kind: 'move', race: 0, date: '2027-12-24' };
    expect(inChanged(about('peaks', first, second), year, move).where.dates).toEqual([
      second,
      '2027-12-24',
    ]);
    expect(inChanged(about('peaks', second), year, { kind: 'drop', race: 1 }).where.dates).toEqual([
      second,
    ]);
  });
});

describe('a year with one thing changed', () => {
  const timed = { ...run(200, 'half'), title: 'Harbour', time: '1:45:00' };
  const year = yearOf({ races: [run(30), timed] });
  const [park, harbour] = year.races;

  it.each<[string, YearChange, unknown]>([
    [
      'a race for joy is run to no time',
      { kind: 'role', race: 1, role: 'experience' },
      [park, { ...harbour, role: 'experience', time: undefined }],
    ],
    [
      'a race that moves keeps all but its date',
      { kind: 'move', race: 1, date: '2027-08-01' },
      [park, { ...harbour, date: '2027-08-01' }],
    ],
    ['a race left out is gone, and no other', { kind: 'drop', race: 0 }, [harbour]],
  ])('%s', (_, change, races) => {
    expect(changed(year, change)).toEqual({ ...year, races });
  });

  it('is told in a sentence with the race’s name, or its distance where it has none', () => {
    const words = (change: YearChange) => remedyWords(change, year);
    expect(words({ kind: 'role', race: 1, role: 'experience' })).toBe(
      'Run Harbour (2027-07-23) for the experience.',
    );
    expect(words({ kind: 'move', race: 0, date: '2027-03-03' })).toBe(
      'Move 10k from 2027-02-03 to 2027-03-03.',
    );
    expect(words({ kind: 'drop', race: 1 })).toBe('Leave Harbour (2027-07-23) out.');
  });
});

it('two findings are the same when one rule speaks of the same races', () => {
  const same = (one: Finding, other: Finding) => sameFinding(one, other);
  const found = about('peaks', '2027-02-03', '2027-06-03');
  expect(same(found, about('peaks', '2027-02-03', '2027-06-03'))).toBe(true);
  expect(same(found, about('peaks', '2027-02-03'))).toBe(false);
  expect(same(found, about('taper-room', '2027-02-03', '2027-06-03'))).toBe(false);
  expect(same({ ...found, where: {} }, { ...found, where: {} })).toBe(true);
  expect(same({ ...found, where: {} }, found)).toBe(false);
});
