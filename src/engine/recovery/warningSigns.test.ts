import { expect, it } from 'vitest';
import { WARNING_SIGN_NAMES, WARNING_SIGNS, warningSign } from './warningSigns.ts';

it('P18: tired, plateaued and overtrained each lead to advice', () => {
  expect(WARNING_SIGNS.map(({ name }) => name)).toEqual([...WARNING_SIGN_NAMES]);
  expect(warningSign('tired')?.advice[0]).toContain('down week');
  expect(warningSign('plateaued')?.advice[0]).toContain('Rest first');
  expect(warningSign('overtrained')?.advice.join(' ')).toContain('See a doctor');
});

it('A10: every sign ends with a look at the whole system', () => {
  for (const { advice } of WARNING_SIGNS) expect(advice.at(-1)).toMatch(/the whole system/);
});

it('each sign says how it shows and what to do, in whole sentences', () => {
  for (const { title, shows, advice } of WARNING_SIGNS) {
    expect(title).toMatch(/^[A-Z][a-z]+$/);
    for (const text of [shows, ...advice]) expect(text).toMatch(/^[A-Z].{15,}\.$/);
    expect(advice).toHaveLength(3);
  }
});
