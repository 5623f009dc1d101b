import { expect, it } from 'vitest';
import { warningsIn } from './astro.ts';

it('keeps warnings and errors of a build that worked, and nothing else', () => {
  const output = [
    '07:33:02 [build] ok',
    '07:33:03 [WARN] no font',
    '07:33:04 [ERROR] no logo',
    '07:33:05 [WARN] [vite] [MODULE_LEVEL_DIRECTIVE] The directive "use astro:head-inject" in "a.mdx"',
    '07:33:06 [WARN] [vite] [MODULE_LEVEL_DIRECTIVE] The directive "use client" in "b.tsx"',
  ].join('\n');
  expect(warningsIn(output)).toEqual([
    '07:33:03 [WARN] no font',
    '07:33:04 [ERROR] no logo',
    '07:33:06 [WARN] [vite] [MODULE_LEVEL_DIRECTIVE] The directive "use client" in "b.tsx"',
  ]);
});
