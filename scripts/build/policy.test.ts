import { expect, it } from 'vitest';
import { HEADER_ONLY } from './headers.ts';
import { sharedPolicy } from './policy.ts';

const page = (policy: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"></head>`;

it('allows what any page allows for itself, once', () => {
  expect(
    sharedPolicy([
      page("default-src 'none'; script-src 'self' 'sha256-a';"),
      page("default-src 'none'; script-src 'self' 'sha256-b';"),
    ]),
  ).toBe("default-src 'none'; script-src 'self' 'sha256-a' 'sha256-b'");
});

it('adds what a page cannot say of itself', () => {
  expect(sharedPolicy([page("default-src 'none'")], HEADER_ONLY)).toBe(
    "default-src 'none'; frame-ancestors 'none'; object-src 'none'",
  );
});

it('refuses a page without a policy', () => {
  expect(() => sharedPolicy(['<head></head>'])).toThrow('no content security policy');
});
