import { expect, it } from 'vitest';
import { ALIGNMENT } from './alignment.ts';
import { CHANGE, NOTES } from './change.ts';
import type { Prompt } from './prompt.ts';
import { SELF_AUDIT } from './selfAudit.ts';
import { WHOLE_SYSTEM } from './wholeSystem.ts';

const ids = (prompts: readonly Prompt[]) => prompts.map(({ id }) => id);
const told = (prompts: readonly Prompt[], id: string) =>
  prompts.filter((prompt) => prompt.id === id).map(({ text, next }) => `${text} ${next}`)[0];

it('A9: recovery is more than rest days: calm, body work, check-ups, food and drink', () => {
  for (const part of ['sleep', 'calm', 'body-work', 'check-ups', 'fuel', 'drink'])
    expect(ids(WHOLE_SYSTEM)).toContain(part);
  expect(told(WHOLE_SYSTEM, 'check-ups')).toContain('If you would like to know, ask your doctor');
});

it('A10: the whole system is asked about before something gives way', () => {
  expect(ids(WHOLE_SYSTEM)).toEqual([
    'sleep',
    'fuel',
    'drink',
    'calm',
    'body-work',
    'check-ups',
    'life',
    'planned',
  ]);
  for (const { text } of WHOLE_SYSTEM) expect(text).toMatch(/\?$/);
});

it('A11: fuel supports the work, and a weight is not the measure', () => {
  expect(told(WHOLE_SYSTEM, 'fuel')).toContain('a weight is not the measure');
  expect(told(ALIGNMENT, 'fuel')).toContain('not towards a number');
});

it('A13: an athlete is who trains, rests and eats for it', () => {
  expect(told(SELF_AUDIT, 'identity')).toContain('I am an athlete.');
  expect(told(ALIGNMENT, 'identity')).toContain('You are an athlete on the days you rest');
});

it('A14: systems and habits over motivation', () => {
  expect(told(SELF_AUDIT, 'motivation-without-system')).toContain('A habit runs on dull days too');
  expect(told(CHANGE, 'systems')).toContain('Motivation comes and goes');
});

it('A16: consistent beats perfect', () => {
  expect(told(CHANGE, 'consistent')).toContain('Consistent beats perfect');
});

it('A17: the self-audit asks about the five causes of burnout', () => {
  expect(ids(SELF_AUDIT)).toEqual([
    'motivation-without-system',
    'identity',
    'all-or-nothing',
    'under-supported',
    'under-resourced',
  ]);
});

it('A18: the checklist of alignment has its five points', () => {
  expect(ids(ALIGNMENT)).toEqual([
    'structured-and-flexible',
    'planned-recovery',
    'fuel',
    'strength',
    'identity',
  ]);
});

it('A19: guidance for change, five thoughts long', () => {
  expect(ids(CHANGE)).toEqual(['consistent', 'systems', 'support', 'recovery', 'season']);
});

it('A20: notes on hormones and the mind send medical questions to those who can answer them', () => {
  expect(ids(NOTES)).toEqual(['hormones', 'mind', 'food']);
  expect(told(NOTES, 'hormones')).toMatch(/thin and differs between people.*to a doctor/);
  expect(told(NOTES, 'food')).toContain('talk with a doctor');
});

const LEADS = [
  'check-in',
  'warning-signs',
  'in-the-grey',
  'whole-system',
  'self-audit',
  'alignment',
  'change',
  'notes',
  'plans',
];

it('each is short, ends with what to do next, and gives no score and no blame', () => {
  const all = [WHOLE_SYSTEM, SELF_AUDIT, ALIGNMENT, CHANGE, NOTES].flat();
  for (const { id, title, text, next, leads } of all) {
    expect(id).toMatch(/^[a-z-]+$/);
    expect(title).toMatch(/^[A-Z].{3,24}$/);
    expect(text).toMatch(/^[A-Z].{20,210}[.?]$/);
    expect(next).toMatch(/^[A-Z].*\.$/);
    expect(LEADS).toContain(leads);
    expect(`${text} ${next}`).not.toMatch(/fail|lazy|must|fault|score|should have/i);
  }
});
