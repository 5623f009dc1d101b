import { expect, it } from 'vitest';
import { RULES } from '../../src/engine/balance/rules.ts';
import { buildPlan, stopsBuild } from '../../src/engine/buildPlan.ts';
import { middle } from '../../src/model/amount.ts';
import type { Plan, PlanSession } from '../../src/model/plan.ts';
import { mostWeeksOf } from '../../src/model/planAtLevel.ts';
import { kmPer } from '../../src/model/units.ts';
import { weekFrom } from '../../src/model/weekday.ts';
import { library } from '../fixtures/content.ts';
import { attempt, CASES, draft, forCases, forPlans, forSensible } from './plans.ts';

const sessionsOf = (plan: Plan): PlanSession[] =>
  plan.weeks.flatMap(({ days }) => days.flatMap(({ sessions }) => sessions));

it('building never throws anything but PlanError, and most definitions build', () => {
  let built = 0;
  forCases((drawn) => {
    if (attempt(drawn)) built++;
  });
  expect(built / CASES).toBeGreaterThan(0.6);
});

it('a definition that contradicts nothing builds, whatever days a runner has', () => {
  let built = 0;
  forSensible((drawn) => {
    if (attempt(drawn)) built++;
  });
  expect(built / CASES).toBeGreaterThan(0.96);
});

it('every week has its seven days, from the day the runner chose', () => {
  forPlans(({ weeks, choices }) => {
    for (const { days } of weeks) {
      expect(days.map(({ weekday }) => weekday)).toEqual(weekFrom(choices.weekStart));
      for (const { sessions } of days) expect(sessions.length).toBeGreaterThan(0);
    }
  });
});

it('phases follow each other without a gap and add up to the plan', () => {
  forPlans(({ weeks, phases }, [definition]) => {
    expect(weeks).toHaveLength(mostWeeksOf(definition));
    expect(weeks.map(({ number }) => number)).toEqual(weeks.map((_, at) => at + 1));
    const covered = phases.flatMap(({ firstWeek, lastWeek }, phase) =>
      weeks.slice(firstWeek - 1, lastWeek).map(() => phase),
    );
    expect(weeks.map(({ phase }) => phase)).toEqual(covered);
  });
});

it('no error finding stands in a plan that builds', () => {
  forPlans(({ findings }) => expect(findings.filter(stopsBuild)).toEqual([]));
});

it('down weeks are 20 to 30 % lighter than the week before', () => {
  let seen = 0;
  forPlans(({ weeks }) => {
    weeks.forEach((week, at) => {
      const before = weeks[at - 1]?.volume;
      if (!week.down || !before) return;
      seen++;
      expect(week.volume / before).toBeGreaterThan(0.7 - 1e-6);
      expect(week.volume / before).toBeLessThan(0.8 + 1e-6);
    });
  });
  expect(seen).toBeGreaterThan(CASES / 4);
});

it('sessions stand on free days only', () => {
  forPlans(({ weeks, choices }) => {
    for (const { weekday, sessions } of weeks.flatMap(({ days }) => days)) {
      const busy = sessions.some(({ kind }) => kind !== 'rest');
      if (busy) expect(choices.free).toContain(weekday);
    }
  });
});

it('two hard or long days never touch, over the edge of a week too', () => {
  forPlans(({ weeks, findings }) => {
    if (findings.some(({ rule }) => rule === 'hard-spacing')) return;
    const days = weeks.flatMap((week) => week.days);
    days.forEach((day, at) => {
      const after = days[at + 1];
      if (after && (day.hard || day.long)) expect(['easy', 'rest']).toContain(after.stress);
    });
  });
});

it('a week’s volume is the sum of its runs, and its longest run the longest of them', () => {
  forPlans(({ weeks, measure }) => {
    for (const { volume, longest, days } of weeks) {
      const runs = days.flatMap(({ sessions }) => sessions.filter((session) => session.runs));
      const sizes = runs.map(({ km, minutes }) => (measure === 'distance' ? km : minutes));
      expect(volume).toBeCloseTo(
        sizes.reduce((sum, size) => sum + size, 0),
        6,
      );
      expect(longest).toBeCloseTo(Math.max(0, ...sizes), 6);
    }
  });
});

it('every run has a size, in whole minutes or tenths of a kilometre or mile', () => {
  forPlans((plan, [definition]) => {
    const own = new Set(definition.overrides.map(({ amount }) => JSON.stringify(amount)));
    for (const { runs, amount, session } of sessionsOf(plan)) {
      if (!runs) continue;
      expect(amount, session).toBeDefined();
      if (!amount || own.has(JSON.stringify(amount)) || library.get(session)?.amount) continue;
      expect(middle(amount)).toBeGreaterThan(0);
      const unit = amount.measure === 'time' ? 1 : kmPer(plan.units) / 10;
      expect(middle(amount) / unit).toBeCloseTo(Math.round(middle(amount) / unit), 6);
    }
  });
});

it('every session says its purpose, its reason and its smaller sizes', () => {
  forPlans((plan) => {
    for (const { purpose, feels, short, bare, reason } of sessionsOf(plan)) {
      for (const text of [purpose, feels, short, bare, reason.sentence]) {
        expect(text.length).toBeGreaterThan(3);
        expect(text).not.toMatch(/undefined|NaN|Infinity|\{/);
      }
    }
  });
});

it('the same definition and choices give the same plan', () => {
  forPlans((plan, [definition, choices]) => {
    expect(buildPlan(structuredClone(definition), structuredClone(choices), library)).toEqual(plan);
  });
});

it('every rule that can refuse a plan refuses some', () => {
  const refused = new Set<string>();
  forCases((drawn) => {
    for (const finding of draft(drawn)?.findings ?? []) {
      if (stopsBuild(finding)) refused.add(finding.rule);
    }
  });
  const grave = RULES.filter(({ grade }) => grade === 'error').map(({ id }) => id);
  expect([...refused].sort()).toEqual(grave.sort());
});
