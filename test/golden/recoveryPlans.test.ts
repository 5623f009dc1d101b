import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { aboutOf } from '../fixtures/about.ts';
import { bundled } from '../fixtures/content.ts';
import {
  daysOf,
  daysOffOf,
  idsOf,
  kindsOf,
  levelsOf,
  sessionsOf,
  volumesOf,
} from '../fixtures/levels.ts';

const afterShort = levelsOf('after-5k-10k');
const afterHalf = levelsOf('after-half');
const afterMarathon = levelsOf('after-marathon');
const all = [...afterShort, ...afterHalf, ...afterMarathon];

/** One number for each level: new to the distance, developing, experienced. */
const byLevel = (plans: readonly Plan[], number: (plan: Plan) => number) => plans.map(number);
const weeksOf = ({ weeks }: Plan) => weeks.length;
const freestyleOf = ({ weeks, phases }: Plan) =>
  weeks.filter(({ phase }) => phases[phase]?.kind === 'freestyle');

describe('how long', () => {
  it('C9: an experienced runner takes two weeks after a marathon, one of them free', () => {
    const experienced = afterMarathon.at(-1);
    expect(experienced?.level.experience).toBe('experienced');
    expect(experienced?.weeks).toHaveLength(2);
    expect(experienced?.phases.map(({ kind }) => kind)).toEqual(['freestyle', 'reverse-taper']);
  });

  it('C10: a runner new to the half takes four weeks after it, about a month', () => {
    const [first] = afterHalf;
    expect(first?.level.experience).toBe('new');
    expect(first?.weeks).toHaveLength(4);
  });

  it('M5: a longer race takes longer at every level, and less experience takes longer', () => {
    expect(byLevel(afterShort, weeksOf)).toEqual([2, 2, 1]);
    expect(byLevel(afterHalf, weeksOf)).toEqual([4, 3, 2]);
    expect(byLevel(afterMarathon, weeksOf)).toEqual([5, 4, 2]);
  });

  it('C8, M9: a runner reads that the race and the person decide, and may take more', () => {
    expect(aboutOf('after-5k-10k')).toMatch(/differs between runners/);
    expect(aboutOf('after-half')).toMatch(/length of the race decides, and so do you/);
    expect(aboutOf('after-marathon')).toMatch(/Every number here is a floor/);
  });
});

describe('days off', () => {
  it('M1: one or two weeks without a run after a marathon, then an easy return', () => {
    const off = byLevel(afterMarathon, daysOffOf);
    expect(off[0]).toBeGreaterThanOrEqual(14);
    expect(off[1]).toBeGreaterThanOrEqual(10);
    expect(off[2]).toBeGreaterThanOrEqual(7);
    expect(Math.max(...off)).toBeLessThan(17);
  });

  it('M2: walks of 20 to 30 minutes stand among the days off', () => {
    for (const plan of all) {
      const before = daysOf(plan.weeks).slice(0, daysOffOf(plan));
      const walks = before.flatMap(({ sessions }) =>
        sessions.filter(({ kind }) => kind === 'walk'),
      );
      expect(walks.length).toBeGreaterThan(0);
      for (const { amount } of walks) {
        expect(amount).toEqual({ measure: 'time', from: 20, to: 30 });
      }
    }
  });

  it('M3: at least a week without a run after a half, then short easy ones', () => {
    for (const plan of afterHalf) {
      expect(daysOffOf(plan)).toBeGreaterThanOrEqual(7);
      const usual = bundled(plan.id).levels[plan.level.id]?.long.from ?? 0;
      for (const { runs, km, stress } of sessionsOf(plan.weeks)) {
        if (runs) expect(stress).toBe('easy');
        expect(km).toBeLessThan(usual);
      }
    }
  });

  it('M4: a few days without a run after a 10K', () => {
    const [first = 0, steady = 0, experienced = 0] = byLevel(afterShort, daysOffOf);
    expect(first).toBeGreaterThanOrEqual(5);
    expect(steady).toBeGreaterThanOrEqual(4);
    expect(experienced).toBeGreaterThanOrEqual(3);
    expect(first).toBeLessThan(7);
  });

  it('C4: freestyle lasts a week, and two after a first marathon', () => {
    expect(byLevel(afterHalf, (plan) => freestyleOf(plan).length)).toEqual([1, 1, 1]);
    expect(byLevel(afterMarathon, (plan) => freestyleOf(plan).length)).toEqual([2, 1, 1]);
  });

  it('C5: freestyle offers play, walks and a day out, and asks for no run', () => {
    for (const plan of [...afterHalf, ...afterMarathon]) {
      const free = freestyleOf(plan);
      expect(kindsOf(free)).toEqual(new Set(['freestyle', 'walk', 'rest']));
      expect([...idsOf(free)]).toContain('freestyle');
      expect(free.every(({ volume }) => volume === 0)).toBe(true);
    }
    for (const { weeks } of afterShort)
      expect([...idsOf(weeks.slice(0, 1))]).toContain('freestyle');
    expect(aboutOf('after-half')).toMatch(/hike.*easy bike ride.*family.*nothing prescribed/);
  });
});

describe('the way back', () => {
  it('C7: each week carries more than the one before, and the last stays under the usual', () => {
    for (const plan of all) {
      const volumes = volumesOf(plan).filter((volume) => volume > 0);
      expect(volumes).toEqual([...volumes].sort((one, other) => one - other));
      expect(new Set(volumes).size).toBe(volumes.length);
      const level = bundled(plan.id).levels[plan.level.id]?.volume;
      const usual = level && 'from' in level ? level.from : 0;
      expect(volumes.at(-1)).toBeLessThan(usual * 0.8);
    }
  });

  it('C14: freestyle comes before the reverse taper, and what comes next is a base or later', () => {
    for (const { phases } of [...afterHalf, ...afterMarathon]) {
      expect(phases.map(({ kind }) => kind)).toEqual(['freestyle', 'reverse-taper']);
    }
    for (const id of ['after-half', 'after-marathon']) {
      expect(bundled(id).next).toMatch(/^A base,/);
      expect(aboutOf(id)).toMatch(/(Then comes base|After that a base)/);
    }
  });

  it('M6: nothing hard, moderate or long stands in any of them', () => {
    for (const { weeks } of all) {
      for (const { stress, long } of daysOf(weeks)) {
        expect(['rest', 'easy']).toContain(stress);
        expect(long).toBe(false);
      }
    }
  });

  it('no more than three days of running follow each other in the first week of it', () => {
    for (const plan of [...afterShort, ...afterMarathon.slice(0, 2)]) {
      const first = daysOffOf(plan);
      const week = daysOf(plan.weeks).slice(first, first + 4);
      expect(week.every(({ runs }) => runs)).toBe(false);
    }
  });
});

describe('what a runner reads', () => {
  it('M7: a dip in fitness is normal', () => {
    expect(aboutOf('after-5k-10k')).toMatch(/less sharp next week is normal: a small dip/);
    expect(aboutOf('after-half')).toMatch(
      /endurance leaks away meanwhile, as it does for everybody/,
    );
    expect(aboutOf('after-marathon')).toMatch(/the dip is small, normal and quickly refilled/);
  });

  it('M8: recovery happens in muscle, in mood and in motivation', () => {
    expect(aboutOf('after-marathon')).toMatch(/in muscle, in mood and in motivation/);
  });

  it('A9: recovery is sleep, food, calm and body work too, and the weeks hold some', () => {
    for (const id of ['after-5k-10k', 'after-half', 'after-marathon']) {
      expect(aboutOf(id)).toMatch(/[Ss]leep|early nights/);
      expect(aboutOf(id)).toMatch(/[Ff]ood|meals|plates/);
    }
    expect(aboutOf('after-marathon')).toMatch(/massage if you like one, a check-up/);
    for (const { weeks } of all) expect([...idsOf(weeks)]).toContain('unwind');
  });

  it('P14, P16: marathon training takes four things; a step down gives power back', () => {
    const about = aboutOf('after-marathon');
    expect(about).toMatch(/takes speed, strength, freshness and balance/);
    expect(about).toMatch(/A step down in distance is a step up in power/);
  });
});
