import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mines } from '../../../test/fixtures/mines.ts';
import { FIELDS } from './mine.ts';
import { mineAddress } from './mineAddress.ts';
import { readMine } from './readMine.ts';

const LEVELS = ['rebuilding', 'steady'];
const read = (address: string) => readMine(new URLSearchParams(address), LEVELS);

describe('choices in the address', () => {
  it('are read as a runner wrote them', () => {
    expect(
      read(
        'level=steady&free=sat&free=tue&long-day=sat&hours=4,5&volume=20mi&longest=75+min&race=10k&time=48:30&race-date=2027-05-30',
      ),
    ).toEqual({
      problems: {},
      mine: {
        level: 'steady',
        free: ['tue', 'sat'],
        longRun: 'sat',
        hours: 4.5,
        volume: { measure: 'distance', from: 32.18688, to: 32.18688 },
        longest: { measure: 'time', from: 75, to: 75 },
        recent: { race: '10k', time: 48.5 },
        when: { race: '2027-05-30' },
      },
    });
  });

  it('say of each field what is wrong with it and what to do, and leave it out', () => {
    const strange =
      'level=elite&units=furlong&free=someday&long-day=x&week-start=y&hours=99&minutes=abc&volume=much' +
      '&longest=0km&race=100m&experience=old&age=7&sleep=13&life=cat&start=2027-02-30&paper=b5&ink=red';
    const { mine, problems } = read(strange);
    expect(mine).toEqual({});
    expect(Object.keys(problems).sort()).toEqual(
      FIELDS.filter((name) => name !== 'time' && name !== 'race-date').sort(),
    );
    for (const sentence of Object.values(problems)) expect(sentence).toMatch(/^“.+\. \w.+\.$/);
  });

  it('take away the last free day only when somebody does', () => {
    expect(read('free=none').mine.free).toEqual([]);
    expect(read('').mine.free).toBeUndefined();
  });

  it('hold a race day or a first day, not both', () => {
    const { mine, problems } = read('race-date=2027-05-30&start=2027-03-01');
    expect(mine.when).toEqual({ race: '2027-05-30' });
    expect(problems.start).toMatch(/^The race day decides/);
    expect(read('start=2027-03-01').mine.when).toEqual({ start: '2027-03-01' });
  });

  it('ask for the other half of a race and its time', () => {
    expect(read('race=10k').mine).toEqual({});
    expect(read('race=10k').problems).toEqual({});
    expect(read('time=48:30').problems.time).toBe('Choose the race that took this time.');
    expect(read('race=5k&time=9:00').problems.time).toMatch(/quicker than anybody has run\. Paces/);
    expect(read('race=5k&time=2:59:00').problems.time).toMatch(/is a walk\. Paces/);
    expect(read('race=5k&time=soon').problems.time).toMatch(/^“soon” is no time/);
  });
});

it('what is written into an address is read out of it again', () => {
  fc.assert(
    fc.property(mines(LEVELS), (mine) => {
      const { recent, ...rest } = mine;
      const found = readMine(mineAddress(mine), LEVELS);
      const { recent: again, ...others } = found.mine;
      expect(found.problems).toEqual({});
      expect(others).toEqual(rest);
      expect(again?.race).toBe(recent?.race);
      expect(again?.time ?? 0).toBeCloseTo(recent?.time ?? 0, 6);
    }),
    { numRuns: 500 },
  );
});

it('no address makes it fail', () => {
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('NaN', '-1', '1e9', '2027-13-01', 'none', '٣'),
  );
  const entries = fc.array(fc.tuple(fc.constantFrom(...FIELDS), value));
  fc.assert(
    fc.property(entries, (written) => {
      const { problems } = readMine(new URLSearchParams(written), LEVELS);
      for (const sentence of Object.values(problems)) expect(sentence).toMatch(/\.$/);
    }),
    { numRuns: 500 },
  );
});
