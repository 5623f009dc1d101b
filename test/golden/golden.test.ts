import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../src/engine/buildPlan.ts';
import { readYaml } from '../../src/import/yamlFile.ts';
import type { Choices } from '../../src/model/choices.ts';
import { definitionSchema, type PlanDefinition } from '../../src/model/definition.ts';
import { bundled, library } from '../fixtures/content.ts';
import { keep } from './keep.ts';
import { planText } from './planText.ts';

const cases = fileURLToPath(new URL('./cases', import.meta.url));
const text = (...names: string[]) => readFileSync(path.join(cases, ...names), 'utf8');

function definitionOf(name: string): PlanDefinition {
  const { data, problems } = readYaml(
    { path: `${name}/plan.yaml`, text: text(name, 'plan.yaml') },
    definitionSchema,
  );
  expect(problems).toEqual([]);
  if (!data) throw new Error(`${name} does not read`);
  return { ...data, id: name };
}

/** A case is a folder: `plan.yaml` and `choices.json` go in, `plan.txt` comes out. */
describe.each(readdirSync(cases))('%s', (name) => {
  it('builds as it did', () => {
    const choices = JSON.parse(text(name, 'choices.json')) as Choices;
    const plan = buildPlan(definitionOf(name), choices, library);
    expect(planText(plan)).toBe(keep(path.join(cases, name, 'plan.txt'), planText(plan)));
  });
});

const shelf = fileURLToPath(new URL('./bundled', import.meta.url));

describe.each(['project-breakthrough', 'speed-play'])('%s', (id) => {
  it.each(Object.keys(bundled(id).levels))('%s builds as it did', (level) => {
    const plan = planText(buildPlan(bundled(id), { level }, library));
    expect(plan).toBe(keep(path.join(shelf, `${id}-${level}.txt`), plan));
  });
});
