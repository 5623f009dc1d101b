import type { Finding } from '../model/finding.ts';
import type { Year } from '../model/year.ts';
import type { YearDefinition } from '../model/yearDefinition.ts';
import { RACE_RULES } from './balance/yearRules.ts';
import { stopsBuild } from './buildPlan.ts';
import { draftYear, type YearCatalogue } from './buildYear.ts';

/**
 * A year whatever the rules say of it, each finding with the key of the definition that its remedy
 * would change. Where the races refuse each other the seasons are a guess, so only what is said of
 * the races is told.
 */
export function checkedYear(definition: YearDefinition, catalogue: YearCatalogue): Year {
  const year = draftYear(definition, catalogue);
  const ofRaces = year.findings.filter(({ rule }) => RACE_RULES.some(({ id }) => id === rule));
  const told = ofRaces.some(stopsBuild) ? ofRaces : year.findings;
  return {
    ...year,
    findings: told.map((finding) => ({
      ...finding,
      where: { ...finding.where, path: pathOf(finding, definition) },
    })),
  };
}

/** The key a remedy would change; else the last race it speaks of, else the runner. */
function pathOf({ where, change }: Finding, { races }: YearDefinition): string {
  if (where.path !== undefined) return where.path;
  switch (change?.kind) {
    case 'move':
      return `races[${change.race}].date`;
    case 'role':
      return `races[${change.race}].role`;
    case 'drop':
      return `races[${change.race}]`;
  }
  const about = races.findLastIndex(({ date }) => where.dates?.includes(date));
  return about < 0 ? 'runner' : `races[${about}].date`;
}
