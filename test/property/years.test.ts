import { expect, it } from 'vitest';
import { addDays, datesFrom, daysBetween, weekdayIndex } from '../../src/calendar/day.ts';
import { stopsBuild } from '../../src/engine/buildPlan.ts';
import { buildYear, draftYear } from '../../src/engine/buildYear.ts';
import { changed } from '../../src/engine/year/changedYear.ts';
import { inChanged, judgeCalendar, sameFinding } from '../../src/engine/year/remedy.ts';
import { PlanError } from '../../src/errors.ts';
import { checkYear } from '../../src/import/checkYear.ts';
import type { RaceDistance } from '../../src/model/race.ts';
import { WEEKDAYS } from '../../src/model/weekday.ts';
import type { Year, YearRace } from '../../src/model/year.ts';
import { attempt, CASES, catalogue, forDefinitions, forYears } from './years.ts';

const refused = (definition: Parameters<typeof judgeCalendar>[0]): boolean =>
  judgeCalendar(definition).some(stopsBuild);

it('a year whose races do not refuse each other builds, whoever runs it', () => {
  let built = 0;
  forDefinitions((definition) => {
    if (refused(definition)) return;
    built++;
    const year = attempt(definition);
    if (!year) throw new Error(messagesOf(() => buildYear(definition, catalogue)));
  });
  expect(built).toBeGreaterThan(CASES / 3);
});

it('P3, P8: a refusal names its rule and, for each finding, a remedy that removes it', () => {
  let seen = 0;
  forDefinitions((definition) => {
    if (checkYear(definition).length > 0) return;
    for (const finding of judgeCalendar(definition)) {
      if (finding.severity === 'note') continue;
      const { change } = finding;
      if (!change) throw new Error(`${finding.rule}: ${finding.message} has no remedy`);
      seen++;
      const left = judgeCalendar(changed(definition, change));
      const asked = left.filter(({ severity }) => severity !== 'note');
      const moved = inChanged(finding, definition, change);
      if (asked.some((other) => sameFinding(other, moved)))
        throw new Error(`${finding.message}: ${finding.remedy}`);
    }
    if (refused(definition)) {
      expect(() => buildYear(definition, catalogue)).toThrow(PlanError);
    }
  });
  expect(seen).toBeGreaterThan(CASES / 2);
});

it('a draft never throws, whatever the rules say of its races', () => {
  forDefinitions((definition) => {
    if (!refused(definition)) return;
    const { findings, days } = draftYear(definition, catalogue);
    expect(findings.some(stopsBuild)).toBe(true);
    expect(days.length).toBeGreaterThan(0);
  }, 150);
});

it('P1, P21: every day is in exactly one season, and seasons follow each other without a gap', () => {
  forYears(({ seasons, days, start, end }) => {
    expect(seasons[0]?.first).toBe(start);
    expect(seasons.at(-1)?.last).toBe(end);
    seasons.forEach((season, at) => {
      expect(season.days).toBe(daysBetween(season.first, season.last) + 1);
      expect(season.days).toBeGreaterThan(0);
      const next = seasons[at + 1];
      if (next) expect(next.first).toBe(addDays(season.last, 1));
    });
    const outside = days.filter(({ date, season }) => {
      const held = seasons[season];
      return !held || date < held.first || held.last < date;
    });
    expect(outside).toEqual([]);
  });
});

it('P21: every day of the year is there once, with its date and weekday', () => {
  forYears(({ days, weeks, start, end }) => {
    expect(days).toHaveLength(daysBetween(start, end) + 1);
    const dates = datesFrom(start, days.length);
    const inWeeks = weeks.flatMap(({ first }, at) => datesFrom(first, 7).map((day) => [day, at]));
    const weekOf = new Map(inWeeks as [string, number][]);
    const monday = weekdayIndex(start);
    const wrong = days.filter(
      ({ date, day, week }, at) =>
        date !== dates[at] ||
        day.weekday !== WEEKDAYS[(monday + at) % 7] ||
        day.sessions.length === 0 ||
        weekOf.get(date) !== week,
    );
    expect(wrong).toEqual([]);
  });
});

it('P3: at most two races are run to perform in any twelve months', () => {
  forYears(({ races }) => {
    const days = races.filter(({ role }) => role === 'performance').map(({ day }) => day);
    const gaps = days.slice(2).map((day, at) => day - (days[at] ?? 0));
    expect(gaps.filter((gap) => gap < 365)).toEqual([]);
  });
});

/** The table of the training rules, section 4, written down a second time: days off, days to full. */
const TABLE: Record<RaceDistance, Record<string, [number, number]>> = {
  '5k': { experienced: [2, 5], developing: [3, 7], new: [4, 10] },
  '10k': { experienced: [3, 7], developing: [4, 10], new: [5, 14] },
  half: { experienced: [5, 10], developing: [7, 18], new: [7, 30] },
  marathon: { experienced: [7, 14], developing: [10, 24], new: [14, 35] },
  ultra: { experienced: [14, 28], developing: [17, 35], new: [21, 49] },
};

function leastRecovery({ distance, role }: YearRace, { runner }: Year): [number, number] {
  const [off = 0, full = 0] = TABLE[distance][runner.experience] ?? [];
  const age = runner.age ?? 0;
  const factor = (age >= 56 ? 14 : age >= 46 ? 12 : 10) * (role === 'performance' ? 3 : 2);
  return [Math.ceil((off * factor) / 30), Math.ceil((full * factor) / 30)];
}

it('P23, M5, M6: no run in the days off after a race, nothing hard before training is whole', () => {
  let seen = 0;
  forYears((year) => {
    for (const race of year.races) {
      const [off, full] = leastRecovery(race, year);
      for (let since = 1; since <= full; since++) {
        const day = year.days[race.day + since]?.day;
        if (!day) continue;
        seen++;
        const runs = since <= off && day.sessions.some((session) => session.runs);
        if (day.hard || runs) throw new Error(`${race.date} +${since}: ${day.sessions[0]?.title}`);
      }
    }
  });
  expect(seen).toBeGreaterThan(CASES * 10);
});

it('P4: races stand on their dates, and two days before each are neither hard nor long', () => {
  forYears(({ races, days }) => {
    for (const { day, role } of races) {
      const raced = days[day]?.day.sessions.find(({ event }) => event);
      expect(raced?.stress === 'hard').toBe(role === 'performance');
      for (const eve of [day - 1, day - 2]) {
        const before = days[eve]?.day;
        if (before && !before.sessions.some(({ event }) => event)) {
          expect([before.hard, before.long], `${days[eve]?.date}`).toEqual([false, false]);
        }
      }
    }
  });
});

const TAPER_WEEKS: Record<RaceDistance, number> = {
  '5k': 1,
  '10k': 1,
  half: 2,
  marathon: 2,
  ultra: 2,
};

it('A8: before each race run to perform the volume falls', () => {
  let seen = 0;
  forYears(({ races, days, weeks }) => {
    for (const { day, distance, role } of races) {
      if (role !== 'performance' || day < 7 * (TAPER_WEEKS[distance] + 2)) continue;
      const week = days[day]?.week ?? 0;
      const before = weeks.slice(Math.max(0, week - 8), week - TAPER_WEEKS[distance] + 1);
      const most = Math.max(0, ...before.map(({ volume, raced }) => volume - raced));
      const last = (weeks[week]?.volume ?? 0) - (weeks[week]?.raced ?? 0);
      if (most > 0) expect(last, `week ${week + 1}`).toBeLessThan(most);
      seen++;
    }
  });
  expect(seen).toBeGreaterThan(100);
});

const messagesOf = (build: () => unknown): string => {
  try {
    build();
  } catch (error) {
    if (error instanceof PlanError) return error.message;
    throw error;
  }
  return '';
};
