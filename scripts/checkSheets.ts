import { PERIODICAL_SHEETS } from '../src/brands/periodical.ts';
import { draftPlan } from '../src/engine/buildPlan.ts';
import { PlanError, type Problem } from '../src/errors.ts';
import type { PlanDefinition } from '../src/model/definition.ts';
import type { SessionLibrary } from '../src/model/session.ts';
import { SHEETS } from '../src/model/sheet.ts';
import { drawSheet, openPrintShop, type PrintShop } from '../src/print/print.ts';
import { absolute, addresses, UNITS } from '../src/site/addresses.ts';
import { readFonts } from './fonts.ts';

/**
 * What does not fit on the sheets of some plans: each is laid out on every paper, in both units.
 * Ink changes no size, so one will do.
 *
 * @returns problems whose path is the level's; one for each cell, however many papers it fails on.
 */
export async function checkSheets(
  definitions: readonly PlanDefinition[],
  library: SessionLibrary,
): Promise<(Problem & { plan: string })[]> {
  if (definitions.length === 0) return [];
  const shop = openPrintShop(await readFonts());
  const problems: (Problem & { plan: string })[] = [];
  for (const definition of definitions) {
    for (const level of Object.keys(definition.levels)) {
      const found = await checkLevel(shop, definition, level, library);
      problems.push(...found.map((problem) => ({ ...problem, plan: definition.id })));
    }
  }
  return problems;
}

async function checkLevel(
  shop: PrintShop,
  definition: PlanDefinition,
  level: string,
  library: SessionLibrary,
): Promise<Problem[]> {
  const found = new Map<string, Problem>();
  const url = absolute(addresses.plan(definition.id), 'https://periodical.example');
  for (const units of UNITS) {
    const plan = draftPlan(definition, { level, units }, library);
    for (const paper of SHEETS.fridge.papers) {
      const options = {
        sheet: 'fridge',
        paper,
        ink: 'colour',
        url,
        brand: PERIODICAL_SHEETS,
      } as const;
      for (const { where, ...problem } of await problemsOf(() => drawSheet(shop, plan, options))) {
        const what = `level ${level}, ${where.path}: ${problem.what} (${paper}, ${units})`;
        const cell = `${where.path} ${problem.what}`;
        if (!found.has(cell))
          found.set(cell, { ...problem, what, where: { path: `levels.${level}` } });
      }
    }
  }
  return [...found.values()];
}

async function problemsOf(draw: () => Promise<unknown>): Promise<readonly Problem[]> {
  try {
    await draw();
    return [];
  } catch (error) {
    if (error instanceof PlanError) return error.problems;
    throw error;
  }
}
