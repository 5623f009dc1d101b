import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../src/engine/buildPlan.ts';
import { estimate, qualityKm } from '../../src/engine/session/estimate.ts';
import type { Plan, PlanDay, PlanSession, PlanWeek } from '../../src/model/plan.ts';
import { RACE_KM, RACES, type RaceDistance } from '../../src/model/race.ts';
import type { SessionDefinition } from '../../src/model/session.ts';
import { stressOf } from '../../src/model/sessionStress.ts';
import { WEEKDAYS } from '../../src/model/weekday.ts';
import { bundled, library } from '../fixtures/content.ts';

const plansOf = (id: string): Plan[] =>
  Object.keys(bundled(id).levels).map((level) => buildPlan(bundled(id), { level }, library));

const first = plansOf('first-5k');
const [tenK, half, marathon] = [plansOf('10k'), plansOf('half-marathon'), plansOf('marathon')];
const timed = [...tenK, ...half, ...marathon];
const all = [...first, ...timed];

const daysOf = (weeks: readonly PlanWeek[]): PlanDay[] => weeks.flatMap(({ days }) => days);
const sessionsOf = (weeks: readonly PlanWeek[]): PlanSession[] =>
  daysOf(weeks).flatMap(({ sessions }) => sessions);
const hardIn = ({ days }: PlanWeek): number => days.filter(({ hard }) => hard).length;
const kindOf = (plan: Plan, week: PlanWeek) => plan.phases[week.phase]?.kind;
const session = (id: string): SessionDefinition => {
  const found = library.get(id);
  if (!found) throw new Error(`no session "${id}"`);
  return found;
};
/** An about page on one line. */
const about = (id: string): string =>
  readFileSync(new URL(`../../content/plans/${id}/about.md`, import.meta.url), 'utf8').replace(
    /\s+/g,
    ' ',
  );

it('no race plan has an error, or a warning that it does not give a reason for', () => {
  for (const { findings } of all) {
    const open = findings.filter(({ severity, allowed }) => severity !== 'note' && !allowed);
    expect(open).toEqual([]);
  }
  for (const { findings } of [...first, ...tenK]) {
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  }
});

it('each fills a race season and ends with its own race on the last Sunday', () => {
  const ENDS = [
    ['first-5k', '5k', 'first-5k'],
    ['10k', '10k', 'race-10k'],
    ['half-marathon', 'half', 'race-half'],
    ['marathon', 'marathon', 'race-marathon'],
  ] as const;
  for (const [id, race, session] of ENDS) {
    expect(bundled(id)).toMatchObject({ race, fills: 'race' });
    for (const { weeks } of plansOf(id)) {
      const sunday = weeks.at(-1)?.days.at(-1);
      expect(sunday?.weekday).toBe('sun');
      expect(sunday?.sessions).toMatchObject([{ session, event: true }]);
      expect(sessionsOf(weeks).filter(({ event }) => event)).toHaveLength(1);
    }
  }
});

it('every level builds in km and mi, on any three free days and any long-run day', () => {
  for (const { id, level } of all) {
    WEEKDAYS.forEach((longRun, at) => {
      const free = [0, 2, 4].map((step) => WEEKDAYS[(at + step) % 7] ?? longRun);
      for (const units of ['km', 'mi'] as const) {
        const plan = buildPlan(bundled(id), { level: level.id, units, longRun, free }, library);
        expect(plan.weeks).toHaveLength(bundled(id).weeks ?? 0);
      }
    });
  }
});

it('W2: every session of every race plan says what it is for', () => {
  for (const { weeks } of all) {
    for (const { purpose, kind } of sessionsOf(weeks)) {
      expect(purpose.length, kind).toBeGreaterThan(20);
    }
  }
});

describe('hard sessions', () => {
  it('W5: three weeks of structure come first, with strides and nothing hard', () => {
    for (const { weeks } of timed) {
      for (const week of weeks.slice(0, 3)) {
        expect(hardIn(week)).toBe(0);
        expect(sessionsOf([week]).filter(({ kind }) => kind === 'strides')).toHaveLength(2);
      }
      const [fourth] = weeks.slice(3);
      expect(fourth && hardIn(fourth)).toBeGreaterThan(0);
    }
  });

  it('W6: from then on one or two a week, and one where the level says one', () => {
    for (const plan of timed) {
      const most = bundled(plan.id).levels[plan.level.id]?.hard ?? 0;
      for (const week of plan.weeks.slice(3)) {
        expect(hardIn(week)).toBeGreaterThanOrEqual(1);
        expect(hardIn(week)).toBeLessThanOrEqual(2);
        const own = sessionsOf([week]).filter(
          ({ stress, event, long }) => stress === 'hard' && !event && !long,
        );
        expect(own.length).toBeLessThanOrEqual(most);
      }
    }
  });

  it('a long run at marathon effort counts as one of the two, and comes twice at most', () => {
    const rehearsals = marathon.map(({ weeks }) =>
      weeks.filter(({ days }) => days.some(({ hard, long }) => hard && long)),
    );
    expect(rehearsals.map((weeks) => weeks.map(({ number }) => number))).toEqual([
      [],
      [11, 13],
      [11, 13],
    ]);
    for (const week of rehearsals.flat()) {
      expect(hardIn(week)).toBe(2);
      const quality = sessionsOf([week]).filter(({ long }) => long)[0]?.qualityKm ?? 0;
      expect(quality).toBeGreaterThan(0);
      expect(quality).toBeLessThanOrEqual(week.volume * 0.2);
    }
  });
});

describe('a First 5K', () => {
  it('M12: three outings a week of running and walking, week after week, and then the day', () => {
    for (const { weeks } of first) {
      expect(weeks).toHaveLength(10);
      for (const week of weeks.slice(0, -1)) {
        const runs = sessionsOf([week]).filter(({ runs }) => runs);
        expect(runs.map(({ kind }) => kind)).toEqual(['run-walk', 'run-walk', 'run-walk']);
      }
      const [event] = sessionsOf(weeks.slice(-1)).filter(({ event }) => event);
      expect(event).toMatchObject({ session: 'first-5k', stress: 'moderate' });
    }
  });

  it('M12: the running grows against the walking, from a third of a round to most of it', () => {
    for (const { weeks } of first) {
      const shares = weeks.slice(0, -1).map((week) => {
        const [, run, walk] =
          /× ([\d.]+) min run, ([\d.]+) min walk/.exec(sessionsOf([week])[1]?.detail ?? '') ?? [];
        return Number(run) / (Number(run) + Number(walk));
      });
      expect(shares[0]).toBeCloseTo(1 / 3);
      expect(shares.at(-1)).toBeGreaterThanOrEqual(6 / 7);
      const building = shares.filter((_, at) => !weeks[at]?.down);
      expect(building).toEqual([...building].sort((one, other) => one - other));
      expect(new Set(building).size).toBe(building.length);
    }
  });

  it('has nothing hard in it and nothing to time', () => {
    for (const { weeks } of first) {
      expect(daysOf(weeks).some(({ hard, long }) => hard || long)).toBe(false);
      expect(sessionsOf(weeks).every(({ qualityKm }) => qualityKm === 0)).toBe(true);
    }
  });
});

describe('consistency', () => {
  it('M15: the days of running stay the same from the first week to the race', () => {
    for (const plan of all) {
      const usual = bundled(plan.id).levels[plan.level.id]?.days;
      for (const { days } of plan.weeks) {
        const wheels = days.some(({ sessions }) => sessions[0]?.session === 'easy-bike') ? 1 : 0;
        expect(days.filter(({ runs }) => runs).length + wheels).toBe(usual);
      }
    }
  });

  it('M22: long, progression, fartlek, intervals, strength and cross-training all appear', () => {
    for (const { weeks } of timed) {
      const kinds = sessionsOf(weeks).map(({ kind }) => kind);
      for (const kind of ['long', 'progression', 'intervals', 'strength', 'cross-training']) {
        expect(kinds).toContain(kind);
      }
    }
    for (const { weeks, level } of [...tenK, ...half, ...marathon]) {
      expect(
        sessionsOf(weeks).some(({ kind }) => kind === 'fartlek'),
        level.id,
      ).toBe(true);
    }
  });

  it('strength goes from full in the base to none in race week', () => {
    for (const plan of timed) {
      const strong = (week: PlanWeek) =>
        sessionsOf([week]).filter(({ kind }) => kind === 'strength').length;
      const usual = bundled(plan.id).levels[plan.level.id]?.strength ?? 0;
      expect(plan.weeks.slice(0, 2).map(strong)).toEqual([usual, usual]);
      for (const week of plan.weeks.filter((week) => kindOf(plan, week) === 'peak')) {
        expect(strong(week)).toBe(1);
      }
      const last = plan.weeks.at(-1);
      expect(last && strong(last)).toBe(0);
    }
  });
});

describe('the way to the day', () => {
  it('the volume falls step by step by 41–60 %, over three, two and one weeks', () => {
    for (const [plans, length] of [
      [marathon, 3],
      [half, 2],
      [tenK, 1],
      [first, 1],
    ] as const) {
      for (const plan of plans) {
        const peak = Math.max(...plan.weeks.slice(0, -length).map(({ volume }) => volume));
        const race = daysOf(plan.weeks.slice(-1)).at(-1)?.sessions[0];
        const event = (plan.measure === 'distance' ? race?.km : race?.minutes) ?? 0;
        const taper = plan.weeks.slice(-length).map(({ volume }) => volume);
        taper[length - 1] = (taper[length - 1] ?? 0) - event;
        expect([peak, ...taper]).toEqual([peak, ...taper].sort((one, other) => other - one));
        const drop = 1 - (taper.at(-1) ?? 0) / peak;
        expect(drop).toBeGreaterThanOrEqual(0.405);
        expect(drop).toBeLessThanOrEqual(0.605);
      }
    }
  });

  it('long runs reach what the level promises, once and in good time', () => {
    const LAST = { marathon: 3, half: 2 };
    for (const [plans, before] of [
      [marathon, LAST.marathon],
      [half, LAST.half],
    ] as const) {
      for (const plan of plans) {
        const longest = bundled(plan.id).levels[plan.level.id]?.long.to ?? 0;
        expect(plan.weeks.at(-before - 1)?.longest).toBe(longest);
        for (const week of plan.weeks.slice(-before, -1)) {
          expect(week.longest).toBeLessThan(longest);
        }
      }
    }
  });
});

describe('races for joy', () => {
  const twins = RACES.map((race): [RaceDistance, SessionDefinition, SessionDefinition] => [
    race,
    session(`race-${race}`),
    session(`fun-${race}`),
  ]);

  it('P6: an experience race has no time target and walks when it likes', () => {
    for (const [race, , fun] of twins) {
      const quality = qualityKm(fun.steps?.list ?? [], {}, 6);
      expect(quality, race).toBe(0);
      expect(fun.steps?.text, race).toMatch(/easy|steady/);
    }
    for (const race of ['half', 'marathon', 'ultra'] as const) {
      expect(session(`fun-${race}`).steps?.text).toMatch(/walk/);
    }
  });

  it('P6: it covers the same distance and is lighter than the race', () => {
    for (const [race, timed, fun] of twins) {
      expect(stressOf(timed)).toBe('hard');
      expect(stressOf(fun), race).toBe(RACE_KM[race] > 20 ? 'long' : 'moderate');
      const size = (of: SessionDefinition) => estimate(of.steps?.list ?? [], {}, 6);
      expect(size(fun).km).toBeGreaterThanOrEqual(RACE_KM[race]);
      expect(size(fun).km).toBeLessThanOrEqual(size(timed).km);
      if (race === 'ultra') continue;
      const pace = (of: SessionDefinition) => size(of).minutes / size(of).km;
      expect(pace(fun), race).toBeGreaterThan(pace(timed));
    }
  });

  it('P6: bucket list, community and joy are its reasons', () => {
    const words = twins.map(([, , fun]) => `${fun.purpose} ${fun.feels} ${fun.detail}`).join(' ');
    for (const reason of [/bucket list/, /friends/, /neighbours/, /joy/]) {
      expect(words).toMatch(reason);
    }
  });
});

describe('what the pages say', () => {
  it('C1: six, eight or twelve months before the race are welcome, and say what to do first', () => {
    expect(about('marathon')).toContain('Six, eight or twelve months are a kinder start');
    expect(about('marathon')).toContain('First 5K, 10K and Half marathon lead here');
  });

  it('C2: four months from nothing is for finishing, and does not show what a runner could do', () => {
    expect(about('marathon')).toMatch(
      /Four months from little or nothing to a marathon is a way to finish one.*It shows nothing of what you could run/,
    );
  });

  it('P16: the marathon says what it takes, and every phase what it gives', () => {
    for (const word of ['speed', 'strength', 'freshness', 'balance']) {
      expect(bundled('marathon').next).toContain(word);
      expect(about('marathon')).toContain(word);
    }
    for (const { phases } of all) {
      for (const { gives } of phases) expect(gives.length).toBeGreaterThan(0);
    }
  });
});
