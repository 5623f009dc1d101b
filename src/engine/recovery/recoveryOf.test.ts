import { expect, it } from 'vitest';
import { recoveryOf } from './recoveryOf.ts';

const marathon = { distance: 'marathon', role: 'performance', experience: 'new' } as const;
const holds = (phase: string, more = {}) =>
  recoveryOf({ ...marathon, ...more })
    .arc.filter((step) => step.phase === phase)
    .flatMap((step) => step.holds)
    .join(' ');
const sentence = (rule: string, more = {}) =>
  recoveryOf({ ...marathon, ...more }).reasons.find((reason) => reason.rule === rule)?.sentence;

it('every stretch has its name, its reason and its offers, in whole sentences', () => {
  const { arc } = recoveryOf(marathon);
  const titles = ['Freestyle', 'Reverse taper', 'Reverse taper', 'Reverse taper', 'Base'];
  expect(arc.map(({ title }) => title)).toEqual(titles);
  for (const { why, holds: offers } of arc) {
    for (const text of [why, ...offers]) expect(text).toMatch(/^[A-Z].{15,}\.$/);
    expect(offers.length).toBeGreaterThanOrEqual(4);
  }
});

it('tells its reasons in order, by rule', () => {
  const all = { role: 'experience', age: 60, checkIn: { soreness: 'some' } } as const;
  expect(recoveryOf({ ...marathon, ...all }).reasons.map(({ rule }) => rule)).toEqual([
    'recovery-table',
    'recovery-role',
    'recovery-age',
    'recovery-check-in',
    'recovery-whole',
    'recovery-dip',
    'recovery-evidence',
  ]);
});

it('speaks of each runner in their own words', () => {
  expect(sentence('recovery-table', { experience: 'experienced' })).toContain('an experienced');
  expect(sentence('recovery-table', { experience: 'developing' })).toContain('a few seasons');
});

it('C5: freestyle offers hikes, family, an easy bike and walks, and prescribes nothing', () => {
  for (const offer of [/hike/, /family/, /bike/, /walk/i, /if you want one/]) {
    expect(holds('freestyle')).toMatch(offer);
  }
  expect(holds('freestyle')).not.toMatch(/must|should|\d+ km/);
});

it('M2: walks of 20 to 30 minutes are fine meanwhile', () => {
  expect(holds('freestyle')).toContain('Walks of 20 to 30 minutes');
});

it('C11: base has trails, cross-training, fewer miles, targeted strength and remembers injuries', () => {
  for (const part of [/trails/, /cross-training/, /fewer miles/, /[Ss]trength/, /injuries/]) {
    expect(holds('base')).toMatch(part);
  }
  expect(holds('base', { injuries: ['Left Achilles'] })).toContain('Left Achilles: keep what');
  expect(holds('base')).not.toContain('Achilles');
  expect(holds('freestyle', { injuries: ['Left Achilles'] })).not.toContain('Achilles');
});

it('C12: base looks boring and says why', () => {
  const base = recoveryOf(marathon).arc.at(-1);
  expect(base?.title).toBe('Base');
  expect(base?.why).toMatch(/boring because .* repetition is what tendons/);
});

it('C13: the next cycle starts higher than the last one did', () => {
  expect(recoveryOf(marathon).next).toContain('from a higher floor than the last');
});

it('M6: nothing hard until the days to full training are over', () => {
  expect(holds('reverse-taper')).toContain('Nothing hard yet');
});

it('M7: a dip in fitness is told as normal', () => {
  expect(sentence('recovery-dip')).toMatch(/drops a little.*That is normal/);
});

it('M8: legs, head and motivation recover at their own speed', () => {
  expect(sentence('recovery-whole')).toMatch(/Legs, head and motivation/);
});

it('says what the table says, what joy and age make of it, and what the card adds', () => {
  expect(sentence('recovery-table', { role: 'experience', age: 60 })).toBe(
    'After a marathon a runner who is new to this takes 14 days off running, and 35 days to full training.',
  );
  expect(sentence('recovery-role')).toBeUndefined();
  expect(sentence('recovery-role', { role: 'experience' })).toContain('two thirds');
  expect(sentence('recovery-age', { age: 45 })).toBeUndefined();
  expect(sentence('recovery-age', { age: 48 })).toBe(
    'At 48, mending takes longer: 20 % more of both.',
  );
  expect(sentence('recovery-check-in')).toBeUndefined();
  expect(sentence('recovery-check-in', { age: 48, checkIn: { soreness: 'much' } })).toBe(
    'What the check-in says makes it 20 % longer: 51 days instead of 42.',
  );
  expect(sentence('recovery-evidence')).toContain('nobody has measured');
});
