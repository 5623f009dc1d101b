import { expect, it } from 'vitest';
import { bundledYear, bundledYears } from '../../../test/fixtures/years.ts';
import type { Year } from '../../model/year.ts';
import { boxOf, rangeOf } from './flagRoom.ts';
import { LEAST_WIDTH, yearPicture } from './yearPicture.ts';
import { seasonBands } from './yearSeasonBands.ts';
import { daysBefore, fullest, pictureWeeks, roundValues } from './yearWeeks.ts';

const ids = bundledYears.map(({ id }) => id);
const pictured = (id: string) => {
  const year = bundledYear(id);
  return { year, picture: yearPicture(year, { tallest: 230 }) };
};

it.each(ids)('P21: %s: every week is a bar, on one scale', (id) => {
  const { year, picture } = pictured(id);
  expect(picture.bars.map(({ week }) => week.number)).toEqual(year.weeks.map((w) => w.number));
  const peak = fullest(pictureWeeks(year));
  for (const { week, height, raced } of picture.bars) {
    if (week.run > peak / 50) expect(height).toBeCloseTo((230 * week.run) / peak, 0);
    expect(raced).toBeCloseTo((230 * week.raced) / peak, 0);
  }
  expect(Math.max(...picture.bars.map(({ height, raced }) => height + raced))).toBeCloseTo(230, 0);
});

it.each(ids)('%s: bars follow each other without touching, within the picture', (id) => {
  const { bars } = pictured(id).picture;
  bars.forEach((bar, at) => {
    expect(bar.x).toBeGreaterThanOrEqual(0);
    expect(bar.x + bar.width).toBeLessThan(bars[at + 1]?.x ?? 100);
  });
});

it.each(ids)('P1: %s: the ribbon covers every day once', (id) => {
  const { year, picture } = pictured(id);
  const days = seasonBands(year).flatMap(({ firstDay, lastDay }) =>
    Array.from({ length: lastDay - firstDay + 1 }, (_, at) => firstDay + at),
  );
  expect(days).toEqual(year.days.map((_, at) => at));
  picture.ribbon.forEach((part, at) => {
    const next = picture.ribbon[at + 1];
    if (next) expect(part.x + part.width).toBeCloseTo(next.x, 1);
    if (next) expect([part.season, part.title]).not.toEqual([next.season, next.title]);
  });
});

it('joins neighbouring seasons of one name, and only those', () => {
  const season = (title: string, days: number) => ({
    ...(bundledYear('two-peaks').seasons[0] as Year['seasons'][number]),
    title,
    days,
  });
  const seasons = [season('Base', 10), season('Base', 4), season('Build', 7), season('Base', 3)];
  expect(seasonBands({ seasons }).map((band) => [band.title, band.firstDay, band.lastDay])).toEqual(
    [
      ['Base', 0, 13],
      ['Build', 14, 20],
      ['Base', 21, 23],
    ],
  );
});

it.each(ids)('P4: %s: every race has its flag on its day, and no words meet', (id) => {
  const { year, picture } = pictured(id);
  const total = year.weeks.length * 7;
  const days = year.races.map(({ day }) => ((day + 1 + daysBefore(year)) * 100) / total);
  expect(picture.flags.map(({ x }) => x)).toEqual(days.map((day) => expect.closeTo(day, 1)));
  expect(picture.flags.map(({ role }) => role)).toEqual(year.races.map(({ role }) => role));
  expect(picture.flags.map(({ words }) => words)).not.toContain('');
  const boxes = picture.flags.map((flag) => ({
    ...boxOf({ ...flag, x: (flag.x * LEAST_WIDTH) / 100 }),
    low: flag.up - rangeOf(flag.side).below,
    high: flag.up + rangeOf(flag.side).above,
  }));
  boxes.forEach((box, at) => {
    for (const other of boxes.slice(at + 1)) {
      const apart = box.to <= other.from || other.to <= box.from;
      expect(apart || box.high <= other.low || other.high <= box.low).toBe(true);
    }
  });
});

it.each(ids)('%s: names its seasons, and months by their own calendar', (id) => {
  const { year, picture } = pictured(id);
  for (const { title, on, under } of picture.ribbon) {
    const brief = title === 'Peak' || title === 'Recover';
    if (!brief) expect(on !== 'never' || under).toBe(true);
  }
  expect(picture.months[0]).toMatchObject({ day: 0, words: 'Jan 2027' });
  for (const { day } of picture.months.slice(1)) expect(year.days[day]?.date).toMatch(/-01$/);
});

it('P2: a down week is drawn as one, and hard and long days are counted below every week', () => {
  const { year, picture } = pictured('two-peaks');
  expect(picture.bars.filter(({ week }) => week.down)).toHaveLength(
    year.weeks.filter(({ down }) => down).length,
  );
  const recovering = picture.bars.filter(({ week }) => week.season === 'recover');
  expect(recovering.length).toBeGreaterThan(2);
  for (const { week } of recovering) expect([week.hard, week.long]).toEqual([0, 0]);
  expect(picture.hard).toBeGreaterThan(0);
});

it('P2: a taper looks like one: what the race itself takes is drawn apart', () => {
  const { picture, year } = pictured('two-peaks');
  const marathon = year.races[0];
  const week = year.days[marathon?.day ?? 0]?.week ?? 0;
  const before = picture.bars.slice(week - 3, week + 1).map(({ height }) => height);
  expect(before).toEqual([...before].sort((one, other) => other - one));
  expect(picture.bars[week]?.week).toMatchObject({ raced: expect.closeTo(42.2, 1), peak: true });
});

it('a time trial is training, and no race', () => {
  const year = bundledYear('under-four');
  const trials = year.days.flatMap(({ week, day }) =>
    day.sessions.some(({ kind }) => kind === 'time-trial') ? [week] : [],
  );
  expect(trials).not.toEqual([]);
  for (const week of trials) {
    const { raced, run } = pictureWeeks(year)[week] ?? {};
    expect([raced, run]).toEqual([0, year.weeks[week]?.volume]);
  }
});

it('years beside each other share a scale', () => {
  const year = bundledYear('two-peaks');
  const [own, shared] = [{ tallest: 100 }, { tallest: 100, peak: 2 * fullest(pictureWeeks(year)) }];
  const [tall, low] = [own, shared].map((options) => yearPicture(year, options).bars[0]?.height);
  expect(low).toBeCloseTo((tall ?? 0) / 2, 0);
});

it('chooses round values for a scale', () => {
  expect(roundValues(72)).toEqual([20, 40, 60]);
  expect(roundValues(48)).toEqual([10, 20, 30, 40]);
  expect(roundValues(125)).toEqual([50, 100]);
  expect(roundValues(220)).toEqual([50, 100, 150, 200]);
});
