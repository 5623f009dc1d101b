import { expect, it } from 'vitest';
import { importsOf } from './imports.ts';

const seen = (text: string, path = 'src/site/a.ts') =>
  importsOf(path, text).map(({ line, specifier, typeOnly, dynamic }) =>
    [line, specifier ?? '?', typeOnly ? 'type' : '', dynamic ? 'dynamic' : ''].join(' ').trim(),
  );

it.each([
  ["import { a } from 'x';", '1 x'],
  ["import x from 'x';", '1 x'],
  ["import * as x from 'x';", '1 x'],
  ["import 'x';", '1 x'],
  ["import x = require('x');", '1 x'],
  ["export { a } from 'x';", '1 x'],
  ["export * from 'x';", '1 x'],
  ["import type { A } from 'x';", '1 x type'],
  ["import { type A, type B } from 'x';", '1 x type'],
  ["import { type A, b } from 'x';", '1 x'],
  ["import b, { type A } from 'x';", '1 x'],
  ["export type { A } from 'x';", '1 x type'],
  ["export { type A } from 'x';", '1 x type'],
  ["type A = import('x').A;", '1 x type'],
  ["\n\nconst x = await import('x');", '3 x  dynamic'],
  ['const x = await import(name);', '1 ?  dynamic'],
  ["const all = import.meta.glob('./x/*.ts');", '1 ./x/*.ts  dynamic'],
])('reads %j', (text, expected) => {
  expect(seen(text)).toEqual([expected]);
});

it('sees no import in a comment or a text', () => {
  expect(seen("// import 'x';\nconst a = \"import 'x';\";")).toEqual([]);
});

it('reads the frontmatter and the scripts of an .astro file, and keeps their lines', () => {
  const page = [
    '---',
    "import A from '../components/A.astro';",
    '---',
    "<p>import 'no';</p>",
    '<script type="module">',
    "  import { b } from '../site/b.ts';",
    '</script>',
    '<script>',
    "  await import('c');",
    '</script>',
  ].join('\n');
  expect(seen(page, 'src/pages/a.astro')).toEqual([
    '2 ../components/A.astro',
    '6 ../site/b.ts',
    '9 c  dynamic',
  ]);
});

it('reads JSX', () => {
  expect(seen("import { A } from 'x';\nexport const b = <A />;", 'templates/a.tsx')).toEqual([
    '1 x',
  ]);
});
