import { describe, expect, it } from 'vitest';
import { buildPlan, stopsBuild } from '../../src/engine/buildPlan.ts';
import type { Plan, PlanWeek } from '../../src/model/plan.ts';
import { WEEKDAYS } from '../../src/model/weekday.ts';
import { aboutOf } from '../fixtures/about.ts';
import { bundled, library } from '../fixtures/content.ts';
import { daysOf, idsOf, kindsOf, levelsOf, sessionsOf, volumesOf } from '../fixtures/levels.ts';

const RECOVERY = ['after-5k-10k', 'after-half', 'after-marathon'];
const SEASONS = ['base', 'maintenance', 'winter', 'strong-and-steady'];

const base = levelsOf('base');
const maintenance = levelsOf('maintenance');
const winter = levelsOf('winter');
const strong = levelsOf('strong-and-steady');
const seasons = [...base, ...maintenance, ...winter, ...strong];
const all = [...RECOVERY.flatMap((id) => levelsOf(id)), ...seasons];

const minutesOf = ({ weeks }: Plan, kinds: readonly string[]) =>
  sessionsOf(weeks)
    .filter(({ kind }) => kinds.includes(kind))
    .reduce((sum, { minutes }) => sum + minutes, 0);
const total = (plan: Plan) => volumesOf(plan).reduce((sum, volume) => sum + volume, 0);
const countOf = (weeks: readonly PlanWeek[], kind: string) =>
  sessionsOf(weeks).filter((session) => session.kind === kind).length;
const hardDays = ({ days }: PlanWeek) => days.filter(({ hard }) => hard).length;

describe('as plans', () => {
  it('no level of any has an error or a warning', () => {
    expect(all).toHaveLength(21);
    for (const { findings } of all) {
      expect(findings.filter(stopsBuild)).toEqual([]);
      expect(findings.filter(({ severity }) => severity === 'warning')).toEqual([]);
    }
  });

  it('each says which season of a year it fills', () => {
    const filled = [...RECOVERY, ...SEASONS].map((id) => bundled(id).fills);
    expect(filled).toEqual([
      ...['recover', 'recover', 'recover'],
      ...['base', 'maintenance', 'winter', 'strength'],
    ]);
  });

  it('each builds on any three free days and any long-run day, in km and mi', () => {
    for (const { id, level } of all) {
      WEEKDAYS.forEach((longRun, at) => {
        const free = [0, 2, 4].map((step) => WEEKDAYS[(at + step) % 7] ?? longRun);
        const units = at % 2 === 0 ? 'km' : 'mi';
        const choices = { level: level.id, longRun, free, units } as const;
        expect(() => buildPlan(bundled(id), choices, library)).not.toThrow();
      });
    }
  });

  it('each is told in 150 to 350 words, and says when it is not the right one', () => {
    for (const id of [...RECOVERY, ...SEASONS]) {
      const words = aboutOf(id).trim().split(' ').length;
      expect(words, id).toBeGreaterThanOrEqual(150);
      expect(words, id).toBeLessThanOrEqual(350);
      expect(aboutOf(id)).toContain('## When it is not the right one');
    }
  });
});

describe('the load', () => {
  it('M18, M19, M21: every few weeks one is 20–30 % lighter, and building resumes after it', () => {
    for (const plan of seasons) {
      const volumes = volumesOf(plan);
      const down = plan.weeks.flatMap((week, at) => (week.down ? [at] : []));
      expect(down.length).toBeGreaterThanOrEqual(plan.weeks.length / 4 - 1e-9);
      for (const at of down) {
        const before = volumes[at - 1] ?? 0;
        expect((volumes[at] ?? 0) / before).toBeGreaterThanOrEqual(0.7 - 1e-9);
        expect((volumes[at] ?? 0) / before).toBeLessThanOrEqual(0.8 + 1e-9);
        if (at + 1 < volumes.length) {
          expect((volumes[at + 1] ?? 0) / before).toBeGreaterThanOrEqual(0.97);
        }
      }
    }
  });

  it('M18: base goes down in weeks 4 and 7', () => {
    for (const { weeks } of base) {
      expect(weeks.filter(({ down }) => down).map(({ number }) => number)).toEqual([4, 7]);
    }
  });

  it('the two halves of base grow miles and then strength, never speed as well', () => {
    expect(bundled('base').phases.map(({ focus }) => focus)).toEqual([['volume'], ['strength']]);
    for (const plan of base) {
      expect(new Set(volumesOf(plan).filter((_, at) => [4, 5, 7].includes(at))).size).toBe(1);
    }
  });

  it('maintenance holds its level, and the end of week 4 meets the start of week 1', () => {
    for (const { weeks } of maintenance) {
      const [one, two, three, four] = weeks;
      expect([two?.volume, three?.volume]).toEqual([one?.volume, one?.volume]);
      expect(one?.longest).toBe(three?.longest);
      expect(four?.days.at(-1)?.long).toBe(true);
      expect(one?.days[0]?.stress).toBe('rest');
    }
  });

  it('C16: an off-season without a coach keeps running, three runs in every week of it', () => {
    for (const { weeks } of [...base, ...maintenance, ...winter]) {
      for (const { days } of weeks) {
        expect(days.filter(({ runs }) => runs).length).toBeGreaterThanOrEqual(3);
      }
    }
    expect(aboutOf('base')).toMatch(/an off-season running, even one you coach yourself/);
  });
});

describe('base', () => {
  it('C11: trails, cross-training, targeted strength, old injuries, and less than before', () => {
    base.forEach(({ weeks }, at) => {
      const ids = idsOf(weeks);
      for (const id of ['easy-trail', 'long-trail', 'old-spots', 'strength-a', 'strength-b']) {
        expect([...ids]).toContain(id);
      }
      expect(kindsOf(weeks).has('cross-training')).toBe(true);
      const usual = Object.values(bundled('after-marathon').levels)[at]?.volume;
      expect(weeks[0]?.volume).toBeLessThan(usual && 'from' in usual ? usual.from : 0);
    });
    expect(aboutOf('base')).toMatch(/perhaps from less than you ran before/);
  });

  it('C12: weeks that look boring say why they are there', () => {
    expect(bundled('base').lead).toMatch(/They look boring on paper, and/);
    expect(bundled('base').phases[0]?.purpose).toMatch(/why these weeks look dull and why/);
    expect(aboutOf('base')).toContain('## Why it looks boring');
  });

  it('C13: it ends higher than it began, and the next cycle starts from there', () => {
    for (const plan of base) {
      const volumes = volumesOf(plan);
      expect(volumes.at(-1)).toBeGreaterThanOrEqual((volumes[0] ?? 0) * 1.15);
    }
    expect(bundled('base').next).toMatch(/from a higher floor than you started the last one on/);
  });

  it('C15: it is for a time with nothing on the calendar', () => {
    expect(bundled('base').audience).toMatch(/no race for some months/);
    expect(aboutOf('base')).toMatch(/^ ?## What it is Eight weeks for the time when nothing is on/);
  });

  it('M17: easy miles and strength, and less speed than anywhere', () => {
    for (const { weeks } of base) {
      for (const week of weeks) {
        expect(hardDays(week)).toBeLessThanOrEqual(week.number <= 4 ? 0 : 1);
        if (!week.down) expect(countOf([week], 'strength')).toBe(2);
      }
      const days = daysOf(weeks).filter(({ runs }) => runs);
      const calm = days.filter(({ stress }) => stress === 'easy' || stress === 'long');
      expect(calm.length / days.length).toBeGreaterThanOrEqual(0.8);
    }
  });
});

describe('winter', () => {
  it('M16: less running than base, more strength and cross-training, and a way indoors', () => {
    winter.forEach((plan, at) => {
      const other = base[at];
      if (!other) throw new Error('base has fewer levels');
      expect(total(plan)).toBeLessThan(total(other) * 0.85);
      expect(minutesOf(plan, ['strength'])).toBeGreaterThan(minutesOf(other, ['strength']) * 1.05);
      const more = countOf(plan.weeks, 'cross-training');
      expect(more).toBeGreaterThan(countOf(other.weeks, 'cross-training'));
      for (const id of ['treadmill', 'indoor-bike', 'home-circuit']) {
        expect([...idsOf(plan.weeks)]).toContain(id);
      }
    });
  });
});

describe('strength', () => {
  it('M13: a newcomer learns moves first, without gear, and then adds to them', () => {
    for (const { weeks } of strong) {
      const of = (from: number, to: number) =>
        [...idsOf(weeks.slice(from, to))].filter((id) => /(first|next)-strength/.test(id)).sort();
      expect(of(0, 3)).toEqual(['first-strength-a', 'first-strength-b']);
      expect(of(3, 8)).toEqual(['next-strength-a', 'next-strength-b']);
      for (const week of weeks.filter(({ down }) => !down)) {
        expect(countOf([week], 'strength')).toBe(2);
      }
      expect(kindsOf(weeks).has('mobility')).toBe(true);
    }
    expect(aboutOf('strong-and-steady')).toMatch(
      /balanced routine .* best half marathon next year/,
    );
  });

  it('M13: every routine for a newcomer warms up, counts in words and names no machine', () => {
    const routines = ['first-strength-a', 'first-strength-b', 'next-strength-a', 'next-strength-b'];
    for (const id of routines) {
      const { routine = [], progresses } = library.get(id) ?? {};
      expect(routine[0]).toMatch(/^Warm-up, \d minutes/);
      expect(routine.filter((line) => /(two|three) sets of|twice/.test(line))).toHaveLength(
        routine.length - 2,
      );
      expect(routine.join(' ')).not.toMatch(/barbell|dumbbell|machine|kettlebell/);
      expect(progresses?.length).toBeGreaterThan(40);
    }
  });

  it('A12: strength stands after a run or alone, never on the eve of hard or long', () => {
    for (const { weeks, findings } of all) {
      expect(findings.some(({ rule }) => rule === 'strength-placement')).toBe(false);
      daysOf(weeks).forEach(({ sessions }, at, days) => {
        const strength = sessions.findIndex(({ kind }) => kind === 'strength');
        const next = days[at + 1];
        if (strength < 0) return;
        expect(sessions.slice(strength + 1).some(({ runs }) => runs)).toBe(false);
        expect(next?.hard === true || next?.long === true).toBe(false);
      });
    }
    expect(aboutOf('strong-and-steady')).toMatch(/Strength is here to serve the running/);
  });
});

describe('variety', () => {
  it('M22: maintenance has all sorts of running, strength and cross-training in four weeks', () => {
    const wanted = ['long', 'progression', 'fartlek', 'intervals', 'strength'];
    for (const { weeks } of maintenance) {
      const kinds = kindsOf(weeks);
      for (const kind of wanted) expect([...kinds]).toContain(kind);
      expect([...idsOf(weeks)].some((id) => ['cross-training', 'gym-visit'].includes(id))).toBe(
        true,
      );
    }
  });

  it('M23: other variety too: gear, a gym, new routes, a challenge, a group', () => {
    for (const { weeks } of maintenance) {
      for (const id of ['new-route', 'group-run', 'gym-visit']) {
        expect([...idsOf(weeks)]).toContain(id);
      }
    }
    const about = aboutOf('maintenance');
    for (const word of ['route', 'gym', 'running group', 'new shoes', 'challenge']) {
      expect(about).toContain(word);
    }
  });

  it('P15: between peaks there is strength, power, speed, mobility and freshness', () => {
    for (const { weeks } of maintenance.slice(0, 2)) {
      const kinds = kindsOf(weeks);
      for (const kind of ['strength', 'hills', 'strides', 'mobility']) {
        expect([...kinds]).toContain(kind);
      }
      expect(weeks.at(-1)?.down).toBe(true);
    }
    expect(aboutOf('maintenance')).toMatch(
      /Strength, power, speed, mobility and freshness all get a little/,
    );
  });

  it('P16: every phase says what it gives back', () => {
    for (const { phases } of all) {
      for (const { gives, purpose } of phases) {
        expect(gives.length).toBeGreaterThan(0);
        expect(purpose.length).toBeGreaterThan(100);
      }
    }
  });
});

describe('what a runner reads', () => {
  it('A11: food is for the work and the repairs, never for a weight', () => {
    const abouts = [...RECOVERY, ...SEASONS].map(aboutOf);
    expect(abouts.filter((about) => /[Ff]ood|meals|plates/.test(about)).length).toBe(6);
    expect(abouts.join(' ')).not.toMatch(/calorie|lose weight|kilos|diet/i);
  });

  it('A14: a system asks for less than motivation does', () => {
    expect(aboutOf('maintenance')).toMatch(/a system rather than for motivation/);
    expect(aboutOf('base')).toMatch(/habits carry further than motivation/);
  });

  it('A16: consistent beats perfect', () => {
    expect(aboutOf('base')).toMatch(/Consistent beats perfect/);
    expect(aboutOf('winter')).toMatch(/counts for more than a fine thing that was cancelled/);
  });

  it('P18: warning signs lead to less work, more food, more sleep, and then to a doctor', () => {
    expect(aboutOf('maintenance')).toMatch(
      /tired, stuck or short-tempered.*a lighter week, more food.*a doctor is the next/,
    );
  });
});
