import { expect, it } from 'vitest';
import { webAddressSchema } from './address.ts';

const both = webAddressSchema(['https:', 'mailto:'], 60);
const issue = (text: string) => both.safeParse(text).error?.issues[0]?.message;

it('writes an address as every reader of it does', () => {
  expect(both.parse(' https://Example.org/läufe ')).toBe('https://example.org/l%C3%A4ufe');
  expect(both.parse('mailto:coach@example.org')).toBe('mailto:coach@example.org');
});

it('refuses what does not lead to a page or a letter', () => {
  for (const text of [
    'example.org',
    'http://example.org',
    'javascript:alert(1)',
    'data:text/html,hello',
    'file:///etc/hosts',
    'https://',
  ]) {
    expect(issue(text), text).toContain('is not an address that a sheet may lead to');
  }
});

it('refuses a password without repeating it', () => {
  expect(issue('https://coach:secret@example.org/')).toBe(
    'the address of example.org holds a name or password',
  );
  expect(issue('https://coach@example.org/')).toContain('holds a name or password');
});

it('refuses what is too long for a sheet', () => {
  const long = `https://example.org/${'x'.repeat(40)}`;
  expect(both.parse(long)).toBe(long);
  expect(issue(`${long}x`)).toBe('an address of 61 characters');
});
