import { expect, it } from 'vitest';
import { bundled, library } from '../../../test/fixtures/content.ts';
import { buildPlan } from '../buildPlan.ts';

const { weeks } = buildPlan(bundled('speed-play'), { level: 'steady' }, library);
const days = weeks[0]?.days ?? [];
const reasons = (wanted: (day: (typeof days)[number]) => boolean) =>
  days.filter(wanted).flatMap(({ sessions }) => sessions.map(({ reason }) => reason.sentence));

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
  const strong = days.flatMap(({ sessions }) => sessions.filter(({ kind }) => kind === 'strength'));
  for (const { reason } of strong) expect(reason.sentence).toContain('not on the eve of');
});
