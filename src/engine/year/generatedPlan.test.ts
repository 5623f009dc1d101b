import { expect, it } from 'vitest';
import { FILLS } from '../../model/definition.ts';
import { generatedPlan, TYPICAL_LEVEL } from './generatedPlan.ts';

const told = (fill: Parameters<typeof generatedPlan>[0]): string => {
  const { title, lead, restores, phases } = generatedPlan(fill, TYPICAL_LEVEL);
  const lengths = phases.map(({ phase, weeks }) => `${phase} ${weeks}`).join(', ');
  const focus = phases[0]?.focus.join() || 'nothing';
  return `${title}: ${lengths}; gives ${restores.join(', ')}; builds ${focus}. ${lead}`;
};

it('what the engine makes says its phases, what it gives back, and why it is worth it', () => {
  expect([...FILLS, 'free' as const].map(told)).toEqual([
    'Recovery: freestyle 1, reverse-taper 3; gives freshness; builds nothing. Days off first, then easy running that comes back step by step.',
    'Base: base 8; gives strength, rhythm; builds volume. Easy miles and strength. It looks dull, and everything later stands on it.',
    'Speed: speed 6; gives speed, freshness; builds speed. Less distance and lighter legs, before the next build asks for miles.',
    'Strength: base 8; gives strength, balance; builds strength. Strength that supports running, with easy running round it.',
    'Winter: base 8; gives strength, freshness; builds strength. Less running, more of everything else.',
    'Maintenance: maintenance 4; gives balance; builds nothing. Holds what there is, and costs little.',
    'Build: base 2, build 8, taper 2; gives fitness; builds volume. The work the race asks for, and then the rest that lets it show.',
    'Free: freestyle 8; gives freshness; builds nothing. Nothing is planned. Move if it is fun.',
  ]);
});

it('what nobody wrote has no name of its own, easy and long runs, strength, and walks', () => {
  const purpose = 'Holds what there is, and costs little.';
  expect(generatedPlan('maintenance', TYPICAL_LEVEL)).toEqual({
    id: '',
    title: 'Maintenance',
    version: '1.0',
    language: 'en',
    lead: purpose,
    audience: purpose,
    need: 'maintenance',
    follows: [],
    restores: ['balance'],
    longRun: 'sun',
    weekStart: 'mon',
    overrides: [],
    allow: [],
    versions: [],
    levels: { own: TYPICAL_LEVEL },
    phases: [
      {
        phase: 'maintenance',
        weeks: 4,
        purpose,
        gives: ['balance'],
        focus: [],
        hard: [],
        moderate: [],
        easy: ['easy'],
        long: ['long'],
        strides: 0,
        strength: ['strength-a', 'strength-b'],
        also: ['walk'],
      },
    ],
    fills: 'maintenance',
  });
});

it('each fills its season, but free time is no season that a plan fills', () => {
  expect(FILLS.map((fill) => generatedPlan(fill, TYPICAL_LEVEL).fills)).toEqual([...FILLS]);
  expect(generatedPlan('free', TYPICAL_LEVEL)).not.toHaveProperty('fills');
});

it('of a runner nobody knows five days of easy running are expected', () => {
  expect(TYPICAL_LEVEL).toEqual({
    who: 'Anybody.',
    experience: 'developing',
    days: 5,
    volume: { measure: 'distance', units: 'km', from: 35, to: 42 },
    long: { measure: 'distance', units: 'km', from: 10, to: 12.5 },
    hard: 1,
    strength: 2,
  });
});
