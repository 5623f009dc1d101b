import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RACES } from '../../model/race.ts';
import { arcOf } from './arc.ts';
import { ANSWERS } from './checkIn.ts';
import { nextStep } from './nextStep.ts';
import { type RaceRun, recoveryDays } from './recoveryDays.ts';

/** Everything about a race and a runner as a place in an order, the one that recovers first at 0. */
const LEVELS = ['experienced', 'developing', 'new'] as const;
const ROLES = ['experience', 'performance'] as const;
const ORDERS = {
  distance: RACES.length - 1,
  experience: 2,
  role: 1,
  age: 99,
  soreness: 2,
  sleep: 2,
  feeling: 2,
  racedHard: 1,
  wentBadly: 1,
};
type Places = Record<keyof typeof ORDERS, number>;

const places: fc.Arbitrary<Places> = fc.record({
  distance: fc.nat(ORDERS.distance),
  experience: fc.nat(2),
  role: fc.nat(1),
  age: fc.oneof(fc.nat(99), fc.constantFrom(44, 45, 54, 55)),
  soreness: fc.nat(2),
  sleep: fc.nat(2),
  feeling: fc.nat(2),
  racedHard: fc.nat(1),
  wentBadly: fc.nat(1),
});

const raceAt = (at: Places): RaceRun => ({
  distance: RACES[at.distance] ?? '5k',
  experience: LEVELS[at.experience] ?? 'new',
  role: ROLES[at.role] ?? 'performance',
  age: at.age,
  checkIn: {
    soreness: ANSWERS.soreness[at.soreness],
    sleep: ANSWERS.sleep[at.sleep],
    feeling: ANSWERS.feeling[at.feeling],
    racedHard: at.racedHard === 1,
    wentBadly: at.wentBadly === 1,
  },
});

const all = (check: (at: Places) => void) =>
  fc.assert(fc.property(places, check), { numRuns: 2000 });

it('M5: longer race, less experience, more age or a worse answer: never a shorter recovery', () => {
  all((at) => {
    const before = recoveryDays(raceAt(at));
    for (const [name, most] of Object.entries(ORDERS)) {
      const key = name as keyof Places;
      const after = recoveryDays(raceAt({ ...at, [key]: Math.min(most, at[key] + 1) }));
      expect(after.daysOff, key).toBeGreaterThanOrEqual(before.daysOff);
      expect(after.daysToFull, key).toBeGreaterThanOrEqual(before.daysToFull);
    }
  });
});

it('C8: a worse answer makes it longer, by a day at least', () => {
  all((at) => {
    const before = recoveryDays(raceAt(at));
    for (const key of ['soreness', 'sleep', 'feeling', 'racedHard', 'wentBadly'] as const) {
      if (at[key] > 0) continue;
      const after = recoveryDays(raceAt({ ...at, [key]: ORDERS[key] }));
      expect(after.daysToFull).toBeGreaterThanOrEqual(before.daysToFull);
      const { checkIn: _, ...unasked } = raceAt(at);
      expect(after.daysToFull).toBeGreaterThan(recoveryDays(unasked).daysToFull);
    }
  });
});

it('the days of an arc follow each other without a gap, and rise step by step', () => {
  all((at) => {
    const race = raceAt(at);
    const days = recoveryDays(race);
    const arc = arcOf(race.distance, days);
    expect(days.daysOff).toBeLessThan(days.daysToFull);
    arc.forEach((step, index) => {
      expect(step.firstDay).toBe((arc[index - 1]?.lastDay ?? 0) + 1);
      expect(step.shareOfUsual).toBeGreaterThan(arc[index - 1]?.shareOfUsual ?? -1);
      if (step.lastDay !== undefined) expect(step.lastDay).toBeGreaterThanOrEqual(step.firstDay);
    });
    expect(arc[0]?.lastDay).toBeGreaterThanOrEqual(days.daysOff);
    expect(arc.at(-1)?.firstDay).toBe(days.daysToFull + 1);
    expect(arc.at(-1)?.lastDay).toBeUndefined();
  });
});

it('C6: a worse answer never moves on sooner', () => {
  all((at) => {
    const { soreness, sleep, feeling } = raceAt(at).checkIn ?? {};
    const before = nextStep('freestyle', { soreness, sleep, feeling });
    const worse = raceAt({ ...at, sleep: Math.min(2, at.sleep + 1) }).checkIn ?? {};
    expect(nextStep('freestyle', worse).stay).toBeGreaterThanOrEqual(before.stay);
  });
});
