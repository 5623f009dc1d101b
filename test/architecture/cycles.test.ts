import { expect, it } from 'vitest';
import { cycles } from './cycles.ts';
import { formatViolation } from './tree.ts';

const said = (files: Record<string, string>) =>
  cycles(new Map(Object.entries(files))).map(formatViolation);

it('names the chain of files that import each other, and its first line', () => {
  expect(
    said({
      'src/site/a.ts': "\nimport { b } from './b.ts';",
      'src/site/b.ts': "import { c } from './c.ts';",
      'src/site/c.ts': "export { a } from './a.ts';",
    }),
  ).toEqual([
    'src/site/a.ts:2: files import each other: src/site/a.ts → src/site/b.ts → src/site/c.ts → src/site/a.ts.',
  ]);
});

it.each([
  ['types alone', "import type { B } from './b.ts';"],
  ['a dynamic import', "await import('./b.ts');"],
  ['a re-export', "export * from './b.ts';"],
])('counts %s', (_, text) => {
  const found = said({ 'src/site/a.ts': text, 'src/site/b.ts': "import { a } from './a.ts';" });
  expect(found).toHaveLength(1);
});

it('sees a file that imports itself', () => {
  expect(said({ 'src/site/a.ts': "import { a } from './a.ts';" })).toEqual([
    'src/site/a.ts:1: files import each other: src/site/a.ts → src/site/a.ts.',
  ]);
});

it('names two cycles apart', () => {
  const pair = (one: string, two: string) => ({
    [`src/site/${one}.ts`]: `import { x } from './${two}.ts';`,
    [`src/site/${two}.ts`]: `import { x } from './${one}.ts';`,
  });
  expect(said({ ...pair('a', 'b'), ...pair('c', 'd') })).toHaveLength(2);
});

it('allows two ways to the same file', () => {
  expect(
    said({
      'src/site/a.ts': "import { b } from './b.ts';\nimport { c } from './c.ts';",
      'src/site/b.ts': "import { c } from './c.ts';",
      'src/site/c.ts': 'export const c = 1;',
    }),
  ).toEqual([]);
});
