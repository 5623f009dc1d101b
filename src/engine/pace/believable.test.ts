import { expect, it } from 'vitest';
import { believable } from './believable.ts';

it('believes a time that somebody may have run, and says between which times that is', () => {
  const { says, from, to } = believable({ race: '5k', time: 20 });
  expect(says).toBe('believable');
  expect(from).toBeGreaterThan(10);
  expect(from).toBeLessThan(13);
  expect(to).toBeGreaterThan(45);
});

it('knows what nobody has run, and what is a walk', () => {
  expect(believable({ race: '5k', time: 10 }).says).toBe('too quick');
  expect(believable({ race: 'marathon', time: 720 }).says).toBe('too slow');
});
