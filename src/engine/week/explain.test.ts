import { expect, it } from 'vitest';
import { bundled, library } from '../../../test/fixtures/content.ts';
import { frame, order } from '../../../test/fixtures/orders.ts';
import type { PlanDay } from '../../model/plan.ts';
import { buildPlan } from '../buildPlan.ts';
import { composeDays } from './composeDays.ts';
import type { SizedPick } from './sizePicks.ts';
import type { WeekOrder } from './weekOrder.ts';

const firstWeek = () =>
  buildPlan(bundled('speed-play'), { level: 'steady' }, library).weeks[0]?.days ?? [];
const reasons = (wanted: (day: PlanDay) => boolean) =>
  firstWeek()
    .filter(wanted)
    .flatMap(({ sessions }) => sessions.map(({ reason }) => reason.sentence));

it('W13: hard days say what is easy before them and what absorbs them', () => {
  for (const sentence of reasons(({ hard }) => hard)) {
    if (sentence.startsWith('After the run')) continue;
    expect(sentence).toMatch(/easier days? before it, and \w+day to absorb it/);
  }
});

it('W13: counts the easier days before a hard one', () => {
  const [tuesday] = reasons(({ weekday }) => weekday === 'tue');
  expect(tuesday).toMatch(/^An easier day before it, and Wednesday to absorb it/);
});

it('W13: the long run builds on top, and says what lets it settle', () => {
  const [sentence] = reasons(({ long }) => long);
  expect(sentence).toBe(
    'Builds on the easy days of the week; Monday is off so that it can settle.',
  );
});

it('P17: rest after the long run says what it absorbs', () => {
  expect(reasons(({ weekday }) => weekday === 'mon')).toEqual(['Nothing. Sunday settles today.']);
});

it('W13: an easy day between two hard ones names both', () => {
  const sentences = reasons(({ stress, runs }) => stress === 'easy' && runs);
  expect(sentences.some((sentence) => /^Absorbs \w+day\.?/.test(sentence))).toBe(true);
  expect(sentences.some((sentence) => /^Prepares \w+day/.test(sentence))).toBe(true);
});

it('A12: strength says why it stands there', () => {
  const strong = firstWeek().flatMap(({ sessions }) =>
    sessions.filter(({ kind }) => kind === 'strength'),
  );
  for (const { reason } of strong) expect(reason.sentence).toContain('not on the eve of');
});

/** What a week says day by day, from sessions typed as `tempo`, `easy + strength-a` or nothing. */
function told(text: string, more: Partial<WeekOrder> = {}, picked: Partial<SizedPick> = {}) {
  const picks = text.split(',').flatMap((held, day) =>
    held
      .split('+')
      .map((name) => name.trim())
      .filter((id) => id !== '')
      .map((id): SizedPick => {
        const session = library.get(id);
        if (!session) throw new Error(`no session ${id}`);
        const place = { day, id, sort: 'easy', ends: false, ...picked } as const;
        return { ...place, session, values: {}, least: 0, load: 8 };
      }),
  );
  return composeDays(frame(), order(more), picks).map(({ sessions }) =>
    sessions.map(({ reason: { rule, sentence } }) => `${rule}: ${sentence}`).join(' | '),
  );
}

it('W13: each day of a whole week says why it stands there', () => {
  expect(told(', tempo + strength-a, easy, , progression, walk, long')).toEqual([
    'rest-day: Nothing. Sunday settles today.',
    'hard-spacing: An easier day before it, and Wednesday to absorb it: hard work counts when it is surrounded by easy. | strength-placement: After the run, never before it, and not on the eve of a hard or long day.',
    'hard-spacing: Absorbs Tuesday.',
    'rest-day: Nothing. That is the session.',
    'moderate-excess: The one moderate run of the week, after an easier Thursday, in place of an easy one.',
    'rest-day: A day off running that keeps the body moving.',
    'hard-spacing: Builds on the easy days of the week; Monday is off so that it can settle.',
  ]);
});

it('W13: easy days tell what they absorb and what they prepare, round the loop', () => {
  expect(told('easy, tempo, easy, tempo, easy, easy, long')).toEqual([
    'hard-spacing: Absorbs Sunday and leaves fresh legs for Tuesday.',
    'hard-spacing: An easier day before it, and Wednesday to absorb it: hard work counts when it is surrounded by easy.',
    'hard-spacing: Absorbs Tuesday and leaves fresh legs for Thursday.',
    'hard-spacing: An easier day before it, and Friday to absorb it: hard work counts when it is surrounded by easy.',
    'hard-spacing: Absorbs Thursday.',
    'hard-spacing: Prepares Sunday: kept easy, so that it can be good.',
    'hard-spacing: Builds on the easy days of the week; Monday is easy so that it can settle.',
  ]);
});

it('W13: an easy day among easy days is the floor under the rest', () => {
  expect(told('easy, easy, easy, , , , ')[1]).toBe(
    'easy-share: Easy miles: most of the week, and the floor under the rest.',
  );
});

it('W13: counts easier days before a hard one in words, up to six', () => {
  const before = (text: string) => told(text).find((sentence) => sentence.includes('before it'));
  expect(before('tempo, , , , , , ')).toMatch(/^hard-spacing: Six easier days before it/);
  expect(before('long, , , tempo, , , ')).toMatch(/^hard-spacing: Two easier days before it/);
  expect(before('tempo, , , , , , long')).toMatch(/^hard-spacing: No easier days before it/);
  expect(before(', , long, , , , tempo')).toMatch(/^hard-spacing: Three easier days before it/);
  expect(before('long, , , , , tempo, ')).toMatch(/^hard-spacing: Four easier days before it/);
  expect(before('long, , , , , , tempo')).toMatch(/^hard-spacing: Five easier days before it/);
});

it('P17: a day of rest says what it settles or leaves fresh', () => {
  expect(told(', , tempo, , , , ').slice(0, 4)).toEqual([
    'rest-day: Nothing. That is the session.',
    'rest-day: Nothing, so that Wednesday finds you fresh.',
    expect.stringContaining('Six easier days'),
    'rest-day: Nothing. Wednesday settles today.',
  ]);
});

it('A12: strength on a day without a run says so', () => {
  expect(told('strength-a, , , , , , ')[0]).toBe(
    'strength-placement: A day of its own, and not on the eve of a hard or long day.',
  );
});

it('in a free week nothing is prescribed, not even rest', () => {
  expect(told('walk, , , , , , ', { role: 'free' }).slice(0, 2)).toEqual([
    'freestyle: Only if it is fun. Nothing is prescribed this week.',
    'rest-day: Free. So is the rest of the week.',
  ]);
});

it('on the way back easy runs say that the legs decide', () => {
  expect(told('easy, walk, progression, , , , ', { role: 'return' }).slice(0, 3)).toEqual([
    'reverse-taper: Easy only: the load comes back step by step, the legs decide about more.',
    'rest-day: A day off running that keeps the body moving.',
    'reverse-taper: Easy only: the load comes back step by step, the legs decide about more.',
  ]);
});

it('the author’s own days say who placed them, and what closes a phase what it was for', () => {
  const fixed = { sort: 'fixed' } as const;
  expect(told('easy, , , , , , ', {}, fixed)[0]).toBe(
    'override: Placed here by the coach who wrote the plan.',
  );
  expect(told('tempo, , , , , , ', {}, { ...fixed, ends: true })[0]).toBe(
    'ends: What this phase was for: now it shows.',
  );
});
