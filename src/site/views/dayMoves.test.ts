import { expect, it } from 'vitest';
import { bundled, bundledIds } from '../../../test/fixtures/content.ts';
import { pairsOf } from '../../../test/fixtures/pairs.ts';
import { recoveryBefore } from '../../engine/plan/allowances.ts';
import { dayMoves } from './dayMoves.ts';
import { weekViews } from './weekView.ts';

const [, steady] = pairsOf('speed-play');

it('A5: names the days that each session may move to', () => {
  if (!steady) throw new Error('Speed Play has lost a level');
  const [week] = weekViews(steady);
  expect(week?.days.map(({ moves }) => moves)).toEqual([
    [],
    ['Friday', 'Sunday'],
    [],
    ['Saturday'],
    ['Tuesday', 'Sunday'],
    ['Thursday'],
    ['Tuesday', 'Friday'],
  ]);
});

it('A5, A8: no run moves into the days off after a race, nothing hard into the days to full training', () => {
  for (const id of bundledIds) {
    const { after } = bundled(id);
    if (!after) continue;
    for (const { km } of pairsOf(id)) {
      const [race] = recoveryBefore(after, km.level.experience);
      dayMoves(km, after).forEach((days, week) => {
        days.forEach((moves, at) => {
          const from = km.weeks[week]?.days[at];
          for (const to of moves) {
            const days = km.weeks[week]?.days ?? [];
            const since =
              week * 7 + days.findIndex(({ weekday }) => to.toLowerCase().startsWith(weekday)) + 1;
            if (from?.runs) expect(since).toBeGreaterThan(race?.daysOff ?? 0);
            if (from?.hard) expect(since).toBeGreaterThan(race?.daysToFull ?? 0);
          }
        });
      });
    }
  }
});
