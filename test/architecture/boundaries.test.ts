import { expect, it } from 'vitest';
import { forbiddenImports } from './boundaries.ts';
import { formatViolation } from './tree.ts';

const said = (file: string, text: string) =>
  forbiddenImports(new Map([[file, text]])).map(formatViolation);

it.each([
  ['src/model/a.ts', "\nimport { b } from '../engine/b.ts';"],
  ['src/calendar/a.ts', "\nimport { b } from '../model/b.ts';"],
  ['src/engine/week/a.ts', "\nimport { b } from '../../site/b.ts';"],
  ['src/engine/a.ts', "\nimport 'astro:content';"],
  ['src/engine/a.ts', "\nimport fs from 'node:fs';"],
  ['src/engine/a.ts', "\nimport fs from 'fs/promises';"],
  ['src/site/a.ts', "\nimport { readFileSync } from 'node:fs';"],
  ['src/brands/a.ts', "\nexport { b } from '../engine/b.ts';"],
  ['src/print/layout/a.ts', "\nimport { PDFDocument } from 'pdf-lib';"],
  ['src/print/a.ts', "\nimport { buildPlan } from '../engine/index.ts';"],
  ['src/export/a.ts', "\nimport { buildPlan } from '../engine/index.ts';"],
  ['src/site/a.ts', "\nimport { ics } from '../export/ics.ts';"],
  ['src/site/a.ts', "\nimport { thing } from '@scope/thing/deep';"],
  ['src/components/A.astro', "---\nimport { KINDS } from '../model/kind.ts';\n---\n"],
  ['src/layouts/A.astro', "---\nimport { buildPlan } from '../engine/index.ts';\n---\n"],
  ['src/islands/a.tsx', "\nimport { paint } from '../print/index.ts';"],
  ['src/pages/a.astro', "---\nimport { check } from '../../scripts/check.ts';\n---\n"],
  ['src/site/a.ts', "\nimport { readFonts } from '../../scripts/fonts.ts';"],
  ['src/site/a.ts', "\nimport { GET } from '../pages/feed.xml.ts';"],
  ['src/site/a.ts', "\nimport { tree } from '../../test/tree.ts';"],
  ['src/site/a.ts', '\nawait import(name);'],
  ['templates/fridge.tsx', "\nimport { PHASES } from '../src/model/phaseKind.ts';"],
  ['templates/fridge.tsx', "\nimport { paint } from '../src/print/painter/paint.ts';"],
  ['scripts/a.ts', "\nimport { page } from '../src/pages/page.ts';"],
  ['src/engine/session/a.ts', "\nimport { b } from '../week/b.ts';"],
])('refuses, in %s, %j', (file, text) => {
  const violations = said(file, text);
  expect(violations).toHaveLength(1);
  expect(violations[0]).toMatch(new RegExp(`^${file.replaceAll('.', '\\.')}:2: \\S`));
});

it.each([
  ['src/model/a.ts', "import { z } from 'zod';"],
  ['src/calendar/a.ts', "import { Temporal } from 'temporal-polyfill';"],
  ['src/engine/plan/a.ts', "import { b } from '../week/b.ts';"],
  ['src/engine/a.ts', "import { PlanError } from '../errors.ts';"],
  [
    'src/engine/a.test.ts',
    "import { expect } from 'vitest';\nimport { readFileSync } from 'node:fs';",
  ],
  ['src/engine/a.test.ts', "import { readFileSync } from 'fs';"],
  ['src/engine/a.test.ts', "import { definition } from '../../test/definitions.ts';"],
  ['src/print/a.ts', "import type { Placed } from '../engine/placed.ts';"],
  ['src/print/painter/a.ts', "import { PDFDocument } from 'pdf-lib';"],
  ['src/import/a.ts', "import { parseDocument } from 'yaml';"],
  ['src/components/A.astro', "---\nimport type { Plan } from '../model/plan.ts';\n---\n"],
  ['src/islands/a.tsx', "const { paint } = await import('../print/index.ts');"],
  ['src/pages/a.ts', "import fs from 'node:fs';\nimport { paint } from '../print/index.ts';"],
  ['src/pages/a.ts', "import { readFonts } from '../../scripts/fonts.ts';"],
  ['src/content.config.ts', "import { defineCollection } from 'astro:content';"],
  ['templates/fridge.tsx', "import { formatAmount } from '../src/model/amount.ts';"],
  ['test/golden/a.test.ts', "import { build } from '../../scripts/build.ts';"],
])('grants, in %s, %j', (file, text) => {
  expect(said(file, text)).toEqual([]);
});

it('says what would be granted', () => {
  expect([
    ...said('src/print/a.ts', "import { buildPlan } from '../engine/index.ts';"),
    ...said('src/islands/a.ts', "import { paint } from '../print/index.ts';"),
    ...said('src/engine/week/a.ts', "import { b } from '../plan/b.ts';"),
    ...said('src/site/a.ts', "import fs from 'node:fs';"),
  ]).toMatchInlineSnapshot(`
    [
      "src/print/a.ts:1: print may not import engine (src/engine/index.ts) except its types.",
      "src/islands/a.ts:1: islands may not import print (src/print/index.ts) except by dynamic import.",
      "src/engine/week/a.ts:1: calls go downward only: src/engine/week/ may not import engine (src/engine/plan/b.ts).",
      "src/site/a.ts:1: site may not import node:fs.",
    ]
  `);
});

it('takes one package a file where a folder holds one format a file', () => {
  const text = "import ics from 'ical-generator';\nimport { z } from 'zod';";
  expect(said('src/export/a.ts', text)).toContain(
    'src/export/a.ts:2: export takes one package a file; zod is one more.',
  );
});

it('refuses a folder that is not in the table', () => {
  expect(said('src/tools/a.ts', '')).toEqual([
    'src/tools/a.ts:1: this folder is not in the table of the house.',
  ]);
});
