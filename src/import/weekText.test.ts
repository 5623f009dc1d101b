import { expect, it } from 'vitest';
import { formatProblem } from '../errors.ts';
import { readWeek } from './weekText.ts';

const EASY = 'easy, easy, easy, easy, easy, easy';
const first = (text: string) => readWeek(`${text}, ${EASY}`).days[0];
const told = (text: string) => readWeek(text).problems.map(formatProblem);

it('reads seven days from Monday', () => {
  const { days, problems } = readWeek('easy, intervals, easy, rest, tempo, easy, long');
  expect(problems).toEqual([]);
  expect(days.map(({ stress }) => stress).join(' ')).toBe('easy hard easy rest hard easy long');
  expect([days[0]?.name, days[6]?.name]).toEqual(['Monday', 'Sunday']);
});

it('minds neither capitals nor spaces', () => {
  expect(first('  Long Run ')).toMatchObject({ stress: 'long', long: true });
});

it.each([
  ['off', 'rest'],
  ['moderate', 'moderate'],
  ['reps', 'hard'],
  ['hill repeats', 'hard'],
  ['jog', 'easy'],
  ['marathon pace', 'hard'],
  ['yoga', 'rest'],
])('knows that %s is %s', (word, stress) => {
  expect(first(word)?.stress).toBe(stress);
});

it('strength, a ride and a walk are no runs', () => {
  for (const word of ['gym', 'swim', 'hike']) {
    expect(first(word)).toMatchObject({ stress: 'easy', runs: false });
  }
  expect(first('run walk')?.runs).toBe(true);
});

it('a long run with hard parts is hard and long', () => {
  expect(first('long (hard)')).toMatchObject({ stress: 'hard', hard: true, long: true });
  expect(first('long ( Hard )')?.hard).toBe(true);
  expect(first('long (with friends)')).toMatchObject({ stress: 'long', hard: false });
});

it('A12: sees whether strength stands alone, after the run or before it', () => {
  const place = (text: string) => first(text)?.strength;
  expect(place('easy')).toBe('none');
  expect(place('strength')).toBe('alone');
  expect(place('strength + walk')).toBe('alone');
  expect(place('easy + strength')).toBe('after');
  expect(place('strength + easy')).toBe('before');
});

it('a day has the stress of its hardest session', () => {
  expect(first('strength + tempo')).toMatchObject({ stress: 'hard', runs: true });
  expect(first('easy + steady')?.stress).toBe('moderate');
  expect(first('steady + long')?.stress).toBe('long');
});

it('knows races and time trials', () => {
  expect([first('race')?.event, first('time trial')?.event, first('tempo')?.event]).toEqual([
    true,
    true,
    false,
  ]);
});

it('tells of a week with six days, eight or none', () => {
  expect(told(EASY)[0]).toMatch(/^6 days in a week \(expected seven/);
  expect(told(`easy, easy, ${EASY}`)[0]).toMatch(/^8 days in a week/);
  expect(told('  ')[0]).toMatch(/^the week is empty/);
  expect(readWeek('').days).toEqual([]);
});

it('tells of words it does not know by their day, every one, and guesses', () => {
  const said = told('tempoo, easy, easy, easy, easy, easy, spa');
  expect(said).toHaveLength(2);
  expect(said[0]).toMatch(/^Monday: "tempoo" is no session.*Did you mean "tempo"\?$/);
  expect(said[1]).toMatch(/^Sunday: "spa".*Take the word that comes nearest\.$/);
});

it('takes no word that every object knows', () => {
  expect(told(`constructor, ${EASY}`)).toHaveLength(1);
  expect(told(`, ${EASY}`)[0]).toContain('Monday: ""');
});

it('quotes forty characters of a word at most', () => {
  expect(told(`${'x'.repeat(100)}, ${EASY}`)[0]).toContain(`"${'x'.repeat(40)}"`);
});
