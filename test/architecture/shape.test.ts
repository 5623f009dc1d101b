import { expect, it } from 'vitest';
import { misshapen } from './shape.ts';
import { formatViolation } from './tree.ts';

const said = (file: string, text = 'export const a = 1;') =>
  misshapen(new Map([[file, text]])).map(formatViolation);

it.each(['src/utils/a.ts', 'src/site/util/a.ts', 'src/engine/utils.ts', 'scripts/helpers/a.ts'])(
  'refuses the drawer of %s',
  (file) => {
    expect(said(file)).toEqual([
      `${file}:1: a drawer says nothing of what is in it; name the idea.`,
    ]);
  },
);

it.each([
  ['src/engine/week/index.ts', "export * from './layout.ts';"],
  ['src/site/views/index.ts', "import { a } from './a.ts';\nexport { a };"],
  ['src/site/all.ts', "export { a } from './a.ts';\nexport { b } from './b.ts';"],
])('refuses the barrel %s', (file, text) => {
  expect(said(file, text)).toEqual([
    `${file}:1: only passes on what other files make; import those directly.`,
  ]);
});

it.each([
  ['src/engine/index.ts', "export { buildPlan } from './plan/buildPlan.ts';"],
  ['src/print/print.ts', "export { printSheet } from './printSheet.ts';"],
  ['src/print/painter/index.ts', "export { paint } from './paint.ts';"],
  ['src/engine/week/index.ts', "export * from './a.ts';\nexport const b = 1;"],
  ['src/site/utilities.ts', 'export const a = 1;'],
])('lets %s be', (file, text) => {
  expect(said(file, text)).toEqual([]);
});
