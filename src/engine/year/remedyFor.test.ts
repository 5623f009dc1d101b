import { describe, expect, it } from 'vitest';
import { yearOf } from '../../../test/fixtures/yearParts.ts';
import type { Finding, Severity, YearChange } from '../../model/finding.ts';
import { inChanged, remedyFor } from './remedy.ts';

const PARK = { date: '2027-03-07', distance: '10k', role: 'performance' } as const;
const LAKE = { date: '2027-06-06', distance: '10k', role: 'experience' } as const;
const HARBOUR = { date: '2027-09-05', distance: 'half', role: 'performance' } as const;
const year = yearOf({ races: [PARK, LAKE, HARBOUR] });

const finding = (severity: Severity, ...dates: string[]): Finding => ({
  rule: 'peaks',
  severity,
  where: { dates },
  message: '',
  remedy: '',
});
const ABOUT_PARK = finding('error', PARK.date);
const ROLE: YearChange = { kind: 'role', race: 0, role: 'experience' };
const DROP: YearChange = { kind: 'drop', race: 0 };

describe('the change that answers what a rule says', () => {
  it('touches no other race than the rule speaks of', () => {
    expect(remedyFor(ABOUT_PARK, year, () => [])).toEqual(ROLE);
  });

  it('never asks to run for joy what is run for joy already', () => {
    expect(remedyFor(finding('error', LAKE.date), year, () => [])).toEqual({
      kind: 'move',
      race: 1,
      date: '2027-06-13',
    });
  });

  it('is none that leaves what was said as it was, be it a warning', () => {
    const said = finding('warning', PARK.date);
    const onlyLeftOut = (change: YearChange) =>
      change.kind === 'drop' ? [] : [inChanged(said, year, change)];
    expect(remedyFor(said, year, onlyLeftOut)).toEqual(DROP);
  });

  it('may leave a warning about something else, and then no further change is tried', () => {
    const tried: YearChange[] = [];
    const warned = (change: YearChange) => {
      tried.push(change);
      return change.kind === 'role' ? [finding('warning', HARBOUR.date)] : [];
    };
    expect(remedyFor(ABOUT_PARK, year, warned)).toEqual(ROLE);
    expect(tried).toEqual([ROLE]);
  });

  it('is the one that leaves fewest errors; of equals the smallest', () => {
    const errors = (count: number) =>
      Array.from({ length: count }, () => finding('error', HARBOUR.date));
    const left = { role: 2, move: 3, drop: 1 };
    expect(remedyFor(ABOUT_PARK, year, ({ kind }) => errors(left[kind]))).toEqual(DROP);
    expect(remedyFor(ABOUT_PARK, year, () => errors(2))).toEqual(ROLE);
  });

  it('is none where a rule speaks of no race of the year', () => {
    expect(remedyFor(finding('error', '2027-12-24'), year)).toBeUndefined();
    expect(remedyFor({ ...ABOUT_PARK, where: {} }, year)).toBeUndefined();
  });
});

it('a race that moves adds no date to what is said of none', () => {
  const said = { ...ABOUT_PARK, where: { path: 'races' } };
  const moved = inChanged(said, year, { kind: 'move', race: 0, date: '2027-03-14' });
  expect(moved.where.dates).toBeUndefined();
  expect(moved.where.path).toBe('races');
});
