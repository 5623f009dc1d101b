import { expect, it } from 'vitest';
import { RACE_WEEK, SEASON_NOTES, seasonWeeks } from './seasonPicture.ts';

it('rests a quarter after every three building weeks, as the rules ask', () => {
  const down = seasonWeeks.filter((week) => week.down);
  expect(down.map(({ number }) => number)).toEqual([7, 11, 15]);
  for (const { number, volume } of down) {
    const before = seasonWeeks[number - 2]?.volume ?? 0;
    expect(1 - volume / before).toBeGreaterThanOrEqual(0.2);
    expect(1 - volume / before).toBeLessThanOrEqual(0.3);
  }
});

it('peaks once, and tapers to the race by half or so', () => {
  const peak = Math.max(...seasonWeeks.map(({ volume }) => volume));
  expect(seasonWeeks.filter(({ volume }) => volume === peak)).toHaveLength(1);
  const race = seasonWeeks[RACE_WEEK - 1];
  expect(race?.season).toBe('peak');
  expect(seasonWeeks[RACE_WEEK]?.season).toBe('recover');
  expect(1 - (race?.volume ?? 0) / peak).toBeGreaterThanOrEqual(0.41);
  expect(1 - (race?.volume ?? 0) / peak).toBeLessThanOrEqual(0.6);
});

it('points its notes at weeks that exist', () => {
  for (const { week } of SEASON_NOTES) expect(seasonWeeks[week - 1]).toBeDefined();
});
