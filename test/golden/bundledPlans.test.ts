import { describe, expect, it } from 'vitest';
import { buildPlan, stopsBuild } from '../../src/engine/buildPlan.ts';
import type { Plan, PlanDay, PlanSession, PlanWeek } from '../../src/model/plan.ts';
import { WEEKDAYS } from '../../src/model/weekday.ts';
import { bundled, contentProblems, library } from '../fixtures/content.ts';

const plansOf = (id: string): Plan[] =>
  Object.keys(bundled(id).levels).map((level) => buildPlan(bundled(id), { level }, library));

const breakthrough = plansOf('project-breakthrough');
const speedPlay = plansOf('speed-play');
const all = [...breakthrough, ...speedPlay];

const daysOf = (weeks: readonly PlanWeek[]): PlanDay[] => weeks.flatMap(({ days }) => days);
const sessionsOf = (weeks: readonly PlanWeek[]): PlanSession[] =>
  daysOf(weeks).flatMap(({ sessions }) => sessions);
const volumes = ({ weeks }: Plan) => weeks.map(({ volume }) => volume);
/** Each week that goes down, with its index. */
const downWeeks = ({ weeks }: Plan) =>
  weeks.flatMap((week, at) => (week.down ? [{ week, at }] : []));

it('the bundled content reads without a problem', () => {
  expect(contentProblems).toEqual([]);
  expect(all).toHaveLength(6);
});

it('no bundled plan has an error or a warning', () => {
  for (const { findings } of all) {
    expect(findings.filter(stopsBuild)).toEqual([]);
    expect(findings.filter(({ severity }) => severity === 'warning')).toEqual([]);
  }
});

it('every level builds in km and mi, from Monday and from Sunday', () => {
  for (const { id, level } of all) {
    for (const units of ['km', 'mi'] as const) {
      for (const weekStart of ['mon', 'sun'] as const) {
        const plan = buildPlan(bundled(id), { level: level.id, units, weekStart }, library);
        expect(plan.weeks.length).toBe(bundled(id).weeks);
      }
    }
  }
});

it('every level builds on any three free days and any long-run day', () => {
  for (const { id, level } of all) {
    for (const longRun of WEEKDAYS) {
      const at = WEEKDAYS.indexOf(longRun);
      const free = [0, 2, 4].map((step) => WEEKDAYS[(at + step) % 7] ?? longRun);
      const choices = { level: level.id, longRun, free };
      expect(() => buildPlan(bundled(id), choices, library)).not.toThrow();
    }
  }
});

describe('after the marathon', () => {
  it('P13: two weeks of deload, a real reduction, stand right after the race', () => {
    for (const plan of breakthrough) {
      const usual = volumes(plan)[3] ?? 0;
      expect(volumes(plan)[0]).toBe(0);
      expect(volumes(plan)[1]).toBeLessThan(usual * 0.7);
      expect(daysOf(plan.weeks.slice(0, 2)).filter(({ hard, long }) => hard || long)).toEqual([]);
    }
  });

  it('C4: freestyle lasts a week at least, two after a first marathon', () => {
    for (const { phases, level } of breakthrough) {
      const lastWeek = level.experience === 'new' ? 2 : 1;
      expect(phases[0]).toMatchObject({ kind: 'freestyle', firstWeek: 1, lastWeek });
    }
  });

  it('C5: freestyle suggests and prescribes nothing: no run, no volume, free days', () => {
    for (const { weeks } of breakthrough) {
      const first = weeks.slice(0, 1);
      expect(sessionsOf(first).some(({ runs }) => runs)).toBe(false);
      expect(new Set(sessionsOf(first).map(({ kind }) => kind))).toEqual(
        new Set(['freestyle', 'walk', 'rest']),
      );
      for (const { reason } of sessionsOf(first)) {
        expect(reason.sentence).toMatch(/nothing is prescribed|free/i);
      }
    }
  });

  it('C7: the reverse taper raises the load step by step to base', () => {
    for (const plan of breakthrough) {
      const back = plan.weeks.filter(({ phase }) => plan.phases[phase]?.kind === 'reverse-taper');
      const [first = 0, second = 0] = back.map(({ volume }) => volume);
      const base = plan.weeks.find(({ phase }) => plan.phases[phase]?.kind === 'base');
      expect(first).toBeGreaterThan(0);
      expect(second).toBeGreaterThan(first);
      expect(base?.volume).toBeGreaterThan(second);
    }
  });

  it('C14: the order is freestyle, reverse taper, base, and then what is next', () => {
    for (const { phases } of breakthrough) {
      const kinds = phases.map(({ kind }) => kind);
      expect(kinds.slice(0, 3)).toEqual(['freestyle', 'reverse-taper', 'base']);
      expect(kinds.slice(3)).not.toContain('freestyle');
    }
  });

  it('M6: nothing hard until the runner has fully recovered, by experience', () => {
    const DAYS = { new: 35, developing: 24, experienced: 14 };
    for (const { weeks, level } of breakthrough) {
      const firstHard = daysOf(weeks).findIndex(({ hard }) => hard);
      expect(firstHard).toBeGreaterThanOrEqual(DAYS[level.experience]);
    }
  });
});

describe('the build', () => {
  it('M18, M19, M21: down weeks come every few weeks, 20–30 % lighter, then building resumes', () => {
    for (const plan of all) {
      expect(downWeeks(plan).length).toBeGreaterThan(0);
      for (const { week, at } of downWeeks(plan)) {
        const before = volumes(plan)[at - 1] ?? 0;
        expect(week.volume / before).toBeGreaterThanOrEqual(0.7 - 1e-9);
        expect(week.volume / before).toBeLessThanOrEqual(0.8 + 1e-9);
        expect((volumes(plan)[at + 1] ?? 0) / before).toBeGreaterThanOrEqual(0.85);
      }
    }
  });

  it('M18: a down week stands in base too', () => {
    for (const plan of breakthrough) {
      const kinds = downWeeks(plan).map(({ week }) => plan.phases[week.phase]?.kind);
      expect(kinds).toContain('base');
    }
  });

  it('P10: no phase builds speed, strength and volume at once', () => {
    for (const id of ['project-breakthrough', 'speed-play']) {
      for (const { focus } of bundled(id).phases) expect(focus.length).toBeLessThan(3);
    }
  });

  it('M22: long, progression, fartlek, intervals, strength and cross-training all appear', () => {
    for (const { weeks } of breakthrough) {
      const kinds = new Set<string>(sessionsOf(weeks).map(({ kind }) => kind));
      for (const kind of ['long', 'progression', 'fartlek', 'intervals', 'strength']) {
        expect(kinds).toContain(kind);
      }
      expect(kinds.has('cross-training')).toBe(true);
    }
  });

  it('A12: strength stands after a run or alone, never on the eve of hard or long', () => {
    for (const { weeks, findings } of all) {
      expect(findings.some(({ rule }) => rule === 'strength-placement')).toBe(false);
      expect(sessionsOf(weeks).some(({ kind }) => kind === 'strength')).toBe(true);
    }
  });
});

describe('the week', () => {
  it('W6, W16: never more than two hard days, and most runs are easy or long', () => {
    for (const { weeks } of all) {
      for (const { days } of weeks) {
        expect(days.filter(({ hard }) => hard).length).toBeLessThanOrEqual(2);
        const running = days.filter(({ runs }) => runs);
        const calm = running.filter(({ stress }) => stress === 'easy' || stress === 'long');
        expect(calm.length * 2).toBeGreaterThanOrEqual(running.length);
      }
    }
  });

  it('P23, W7: the day after every hard or long day is easy or rest', () => {
    for (const { weeks } of all) {
      daysOf(weeks).forEach((day, at, days) => {
        if (day.hard || day.long)
          expect(['easy', 'rest']).toContain(days[at + 1]?.stress ?? 'rest');
      });
    }
  });

  it('W2, W13: every session says its purpose and why it stands where it does', () => {
    for (const { weeks } of all) {
      for (const { purpose, reason, feels } of sessionsOf(weeks)) {
        for (const text of [purpose, feels, reason.sentence])
          expect(text.length).toBeGreaterThan(9);
      }
    }
  });

  it('P17: rest after a hard or long day says which day it absorbs', () => {
    for (const { weeks } of all) {
      for (const { days } of weeks) {
        days.forEach((day, at) => {
          const before = days[(at + 6) % 7];
          if (day.stress !== 'rest' || !(before?.hard || before?.long)) return;
          const rest = day.sessions.find(({ kind }) => kind === 'rest');
          if (rest)
            expect(rest.reason.sentence).toMatch(/(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/);
        });
      }
    }
  });
});

describe('what they are for', () => {
  it('P19: Project: Breakthrough rebuilds speed, strength, rhythm and confidence, phase by phase', () => {
    for (const { title, restores, phases, weeks } of breakthrough) {
      expect(title).toBe('Project: Breakthrough');
      expect(weeks).toHaveLength(12);
      expect(restores).toEqual(['speed', 'strength', 'rhythm', 'confidence']);
      const given = phases.flatMap(({ gives }) => gives);
      for (const word of restores) expect(given).toContain(word);
    }
  });

  it('P20: Speed Play is a shorter bridge with less volume and a cheerful end', () => {
    speedPlay.forEach((plan, at) => {
      expect(plan.weeks).toHaveLength(6);
      expect(plan.restores).toEqual(['speed', 'efficiency', 'fun']);
      const other = breakthrough[at];
      if (other && plan.level.id !== 'rebuilding') {
        expect(Math.max(...volumes(plan))).toBeLessThan(Math.max(...volumes(other)));
      }
      expect(daysOf(plan.weeks.slice(-1)).flatMap(({ sessions }) => sessions)).toContainEqual(
        expect.objectContaining({ event: true }),
      );
    });
  });

  it('strength, power, speed and freshness return, and mobility where a day off leaves room', () => {
    for (const { weeks, phases, level } of breakthrough) {
      const kinds = new Set<string>(sessionsOf(weeks).map(({ kind }) => kind));
      for (const kind of ['strength', 'hills', 'repetitions', 'freestyle']) {
        expect(kinds).toContain(kind);
      }
      if (level.days < 6) expect(kinds.has('mobility')).toBe(true);
      expect(phases.flatMap(({ gives }) => gives)).toContain('freshness');
    }
  });

  it('P16: every phase says what it gives back', () => {
    for (const { phases } of all) {
      for (const { gives, purpose } of phases) {
        expect(gives.length).toBeGreaterThan(0);
        expect(purpose.length).toBeGreaterThan(40);
      }
    }
  });
});

it('C12: weeks without anything hard say what they are for', () => {
  for (const plan of breakthrough) {
    const plain = plan.weeks.filter(({ days }) => !days.some(({ hard }) => hard));
    expect(plain.length).toBeGreaterThanOrEqual(4);
    for (const { purpose, phase } of plain) {
      expect(purpose).toMatch(/\w.*\.$/);
      expect(plan.phases[phase]?.purpose.split(/[.;:] /).length).toBeGreaterThanOrEqual(2);
      expect(plan.phases[phase]?.gives).not.toEqual([]);
    }
  }
});
