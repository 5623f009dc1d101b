import { expect, it } from 'vitest';
import { missedRows, missedUpTo, vdotRows } from './missedView.ts';

it('shows each span of missed days with an example worked out', () => {
  expect(missedRows().map(({ missed, example }) => [missed, example])).toEqual([
    ['1–5', '3 days: nothing changes'],
    ['6–28', '14 days: 7 at 50\u202f%, 7 at 75\u202f%'],
    ['29–56', '42 days: 14 at 33\u202f%, 14 at 50\u202f%, 14 at 75\u202f%'],
    ['57 or more', '90 days: 21 at 33\u202f%, 21 at 50\u202f%, 21 at 70\u202f%, 21 at 85\u202f%'],
  ]);
  expect(missedRows()[1]?.sentence).toContain('Half the load');
});

it('shows no more days missed than there is room for', () => {
  const missed = (most: number) => missedUpTo(most).map((row) => row.missed);
  expect(missed(5)).toEqual(['1–5']);
  expect(missed(6)).toEqual(['1–5', '6']);
  expect(missed(14)).toEqual(['1–5', '6–14']);
  expect(missed(42)).toEqual(['1–5', '6–28', '29–42']);
  expect(missedUpTo(14)[1]?.sentence).toContain('Half the load');
});

it('shows what a break leaves of fitness', () => {
  expect(vdotRows()[2]).toEqual({ days: 28, without: '93\u202f%', with: '97\u202f%' });
  expect(vdotRows().at(-1)).toEqual({ days: 84, without: '80\u202f%', with: '90\u202f%' });
});
