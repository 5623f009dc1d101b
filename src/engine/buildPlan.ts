import { PlanError, type Problem } from '../errors.ts';
import type { Choices } from '../model/choices.ts';
import type { PlanDefinition } from '../model/definition.ts';
import type { Finding } from '../model/finding.ts';
import type { LevelDefinition } from '../model/level.ts';
import { PHASES } from '../model/phaseKind.ts';
import type { Plan, PlanPhase } from '../model/plan.ts';
import { atLevel, type PlanAtLevel } from '../model/planAtLevel.ts';
import type { SessionLibrary } from '../model/session.ts';
import { RULES } from './balance/rules.ts';
import { YEAR_RULES } from './balance/yearRules.ts';
import { fitToRunner, nobody } from './capacity/fitRunner.ts';
import { atOwnPace } from './pace/personalPace.ts';
import { allowedAfter, recoveryBefore } from './plan/allowances.ts';
import type { Build } from './plan/build.ts';
import { buildWeeks } from './plan/buildWeeks.ts';
import { fitToDays } from './plan/fitLevel.ts';
import { chooseLevel, frameOf, resolveChoices } from './plan/frame.ts';
import { judge } from './plan/judge.ts';
import { outlineWeeks } from './plan/outline.ts';
import { withRaceOn } from './plan/raceDay.ts';

/**
 * Builds a plan: places every session, gives it its size and its reason, and checks the whole
 * against every rule.
 *
 * @param definition one for which `checkDefinition` finds nothing.
 * @throws PlanError with every error finding that the author did not allow, or when a choice is
 *   impossible. Nothing else.
 */
export function buildPlan(
  definition: PlanDefinition,
  choices: Choices,
  library: SessionLibrary,
): Plan {
  const plan = draftPlan(definition, choices, library);
  const errors = plan.findings.filter(stopsBuild);
  if (errors.length > 0) throw new PlanError(errors.map(problemOf));
  return plan;
}

/** The same plan whatever the rules say of it: for `check`, which tells the author everything. */
export function draftPlan(
  definition: PlanDefinition,
  choices: Choices,
  library: SessionLibrary,
): Plan {
  const chosen = chooseLevel(atOwnPace(definition, choices.runner), choices.level);
  const resolved = resolveChoices(definition, chosen, choices);
  const fitted = fitToRunner(chosen, resolved.runner ?? nobody(chosen), resolved.units);
  const level = fitToDays(fitted.level, resolved.free.length);
  const frame = frameOf(level, resolved, library, fitted.shortStrength);
  const { definition: plan, races } = withRaceOn(
    atLevel(definition, choices.level),
    resolved.raceDay,
    frame,
  );
  const recoveries = recoveryBefore(definition.after, level.experience, resolved.runner?.age);
  const build: Build = {
    definition: plan,
    levelId: choices.level,
    level,
    frame,
    outline: outlineWeeks(plan, level, fitted.rising),
    mostRising: fitted.mostRising,
    recoveries,
    allows: (day) => allowedAfter(recoveries, day),
    races,
  };
  const progress = buildWeeks(build);
  return {
    id: definition.id,
    title: definition.title,
    version: definition.version,
    lead: definition.lead,
    author: definition.author ?? '',
    language: definition.language,
    level: { ...levelOf(choices.level, chosen), days: level.days },
    choices: resolved,
    units: resolved.units,
    measure: frame.measure,
    restores: definition.restores,
    phases: phasesOf(plan),
    weeks: progress.weeks,
    changes: fitted.changes,
    findings: judge(build, progress),
    rules: RULES.map(({ id }) => id),
    versions: definition.versions,
  };
}

/** An error that the author did not allow. */
export const stopsBuild = (finding: Finding): boolean =>
  finding.severity === 'error' && finding.allowed === undefined;

function levelOf(id: string, level: LevelDefinition): Plan['level'] {
  const title = level.title ?? `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;
  return { id, title, who: level.who, days: level.days, experience: level.experience };
}

function phasesOf(definition: PlanAtLevel): PlanPhase[] {
  let week = 1;
  return definition.phases.map(({ phase, weeks, title, purpose, gives }) => {
    const firstWeek = week;
    week += weeks;
    const { season, title: word } = PHASES[phase];
    return {
      kind: phase,
      season,
      title: title ?? word,
      purpose,
      gives,
      firstWeek,
      lastWeek: week - 1,
    };
  });
}

/** A finding as a problem: what a build that stops prints. */
export function problemOf({ rule, where, message, remedy }: Finding): Problem {
  const place = [
    where.level !== undefined && `level ${where.level}`,
    where.week !== undefined && `week ${where.week}`,
    where.day,
  ].filter(Boolean);
  const sentence =
    [...RULES, ...YEAR_RULES].find(({ id }) => id === rule)?.sentence ?? 'another choice';
  return {
    what: place.length > 0 ? `${place.join(', ')}: ${message}` : message,
    where: where.path === undefined ? {} : { path: where.path },
    expected: `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`.replace(/\.$/, ''),
    remedy,
    rule,
  };
}
