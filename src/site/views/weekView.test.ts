import { expect, it } from 'vitest';
import { bundledIds } from '../../../test/fixtures/content.ts';
import { pairsOf } from '../../../test/fixtures/pairs.ts';
import { levelView } from './levelView.ts';
import { weekViews } from './weekView.ts';

const levels = bundledIds.flatMap((id) => pairsOf(id).map((pair) => levelView(pair)));
const sessions = levels.flatMap(({ weeks }) =>
  weeks.flatMap(({ days }) => days.flatMap((day) => day.sessions)),
);

it('W2: every session of every plan states its purpose in its place', () => {
  expect(sessions.length).toBeGreaterThan(1000);
  for (const { purpose, reason } of sessions) {
    expect(purpose.length).toBeGreaterThan(9);
    expect(reason.length).toBeGreaterThan(9);
  }
});

it('A5: every session that has a length has three sizes in minutes, none longer than the one before', () => {
  const sized = sessions.filter(({ rest, minutes }) => !rest && minutes);
  expect(sized.length).toBeGreaterThan(sessions.length / 2);
  for (const { minutes, title } of sized) {
    const [full, short, bare] = [minutes?.full, minutes?.short, minutes?.bare].map((size) =>
      Number(size?.km.replace('\u00a0min', '')),
    );
    expect(full, title).toBeGreaterThanOrEqual(short ?? Number.NaN);
    expect(short, title).toBeGreaterThanOrEqual(bare ?? Number.NaN);
  }
});

it('says the minutes of a session of 8 km in either unit, and none for rest', () => {
  const [, steady] = pairsOf('speed-play');
  if (!steady) throw new Error('Speed Play has lost a level');
  const week = weekViews(steady)[1];
  const easy = week?.days[2]?.sessions[0];
  expect([
    easy?.title,
    easy?.minutes?.full.km,
    easy?.minutes?.short.km,
    easy?.minutes?.bare.km,
  ]).toEqual(['Easy', '50\u00a0min', '25\u00a0min', '13\u00a0min']);
  expect(week?.days[0]?.sessions[0]?.minutes).toBeUndefined();
});

it('lists each session of a level once, and rest never', () => {
  for (const level of levels) {
    const ids = level.sessions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(level.sessions.some(({ rest }) => rest)).toBe(false);
  }
});
