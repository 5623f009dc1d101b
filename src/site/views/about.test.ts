import { expect, it } from 'vitest';
import { bothAbout } from './about.ts';

const inKm = (...km: number[]) => bothAbout(km, km, 'distance').km;

it('says kilometres to the half below ten, and whole from there on', () => {
  expect(inKm(4.4)).toBe('4.5\u00a0km');
  expect(inKm(9.8)).toBe('10\u00a0km');
  expect(inKm(20.3)).toBe('20\u00a0km');
});

it('counts what repeats', () => {
  expect(inKm(18, 27)).toBe('18, 27\u00a0km');
  expect(inKm(18.2, 18, 27, 27)).toBe('2\u00a0×\u00a018, 2\u00a0×\u00a027\u00a0km');
  expect(inKm(18, 27, 18)).toBe('18, 27, 18\u00a0km');
});

it('says miles of the plan in miles, and minutes whole', () => {
  expect(bothAbout([18], [17.7], 'distance').mi).toBe('11\u00a0mi');
  expect(bothAbout([52.5], [52.5], 'time')).toEqual({ km: '53\u00a0min', mi: '53\u00a0min' });
});
