import { expect, it } from 'vitest';
import { bundled, library } from '../../../test/fixtures/content.ts';
import { buildPlan } from '../buildPlan.ts';
import { sizesOf } from './sizes.ts';
import { minutesSaid, shareSaid } from './sizeWords.ts';

const sizes = (minutes: number, short: string, bare: string) => {
  const { full, short: less, bare: least } = sizesOf({ minutes, short, bare });
  return [full, less, least];
};

it('reads the minutes that words say', () => {
  expect(minutesSaid('Twelve minutes, the last four of them steady.')).toBe(12);
  expect(minutesSaid('Ten to fifteen minutes out of the door and back.')).toBe(12.5);
  expect(minutesSaid('Hip opener and ankle rocks, 5 minutes.')).toBe(5);
  expect(minutesSaid('Half an hour in the nearest park.')).toBe(30);
  expect(minutesSaid('A fifteen-minute jog in the park.')).toBe(15);
  expect(minutesSaid('Ten easy minutes with two climbs in the middle.')).toBe(10);
  expect(minutesSaid('Ten easy minutes and two climbs.')).toBe(14);
  expect(minutesSaid('Ten minutes easy, five steady, two firmer.')).toBe(17);
  expect(minutesSaid('Half the distance.')).toBeUndefined();
  expect(minutesSaid('A bench, for half an hour.')).toBeUndefined();
  expect(minutesSaid('Go and cheer; hand out the water.')).toBeUndefined();
});

it('reads the share that words say', () => {
  expect(shareSaid('Two thirds of the distance.')).toBeCloseTo(2 / 3, 9);
  expect(shareSaid('The first two thirds, meeting the others.')).toBeCloseTo(2 / 3, 9);
  expect(shareSaid('Half the distance, just as slow.')).toBe(0.5);
  expect(shareSaid('Half an hour of the same.')).toBeUndefined();
  expect(shareSaid('One set of everything.')).toBeUndefined();
  expect(shareSaid('Walk two thirds of it.')).toBeUndefined();
  expect(shareSaid('Walk half of it.')).toBeUndefined();
});

it('A5: three sizes as the words have them, and half and ten minutes where they say nothing', () => {
  expect(sizes(60, 'Half the distance.', 'Ten to fifteen minutes.')).toEqual([60, 30, 13]);
  expect(sizes(90, 'Two thirds of the distance.', 'Fifteen minutes.')).toEqual([90, 60, 15]);
  expect(sizes(60, 'Fifteen to twenty minutes.', 'A ten-minute walk.')).toEqual([60, 18, 10]);
  expect(sizes(30, 'One set of each.', 'Ten squats by the kettle.')).toEqual([30, 15, 10]);
});

it('the bare minimum is ten to fifteen minutes, whatever the words say', () => {
  expect(sizes(60, 'Half of it.', 'Five minutes of it.')[2]).toBe(10);
  expect(sizes(60, 'Half of it.', 'Twenty minutes.')[2]).toBe(15);
  expect(sizes(16, 'Half of it.', 'Nothing said.')).toEqual([16, 10, 10]);
});

it('sessions of fifteen minutes and less keep their own words', () => {
  expect(sizes(15, 'Legs up the wall, 5 minutes.', 'Ten slow breaths.')).toEqual([15, 5, 5]);
  expect(sizes(10, 'Half of it.', 'Two minutes in a squat.')).toEqual([10, 5, 2]);
  expect(sizes(12, 'Twenty minutes.', 'Fifteen minutes.')).toEqual([12, 12, 12]);
});

it('what has no length has no sizes', () => {
  expect(sizes(0, 'There is nothing to shorten.', 'An early night.')).toEqual([0, 0, 0]);
});

it('A5: every session of the bundled plans has three sizes that only get smaller', () => {
  for (const id of ['speed-play', 'project-breakthrough']) {
    const plan = buildPlan(bundled(id), { level: 'steady' }, library);
    for (const session of plan.weeks.flatMap(({ days }) => days.flatMap((day) => day.sessions))) {
      const { full, short, bare } = sizesOf(session);
      expect(full, session.session).toBeGreaterThanOrEqual(short);
      expect(short, session.session).toBeGreaterThanOrEqual(bare);
      if (full > 15) expect(bare >= 10 && bare <= 15, session.session).toBe(true);
    }
  }
});
