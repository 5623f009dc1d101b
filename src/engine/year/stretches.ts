import type { PlanDefinition } from '../../model/definition.ts';
import type { Experience } from '../../model/experience.ts';
import { PHASES } from '../../model/phaseKind.ts';
import { atLevel } from '../../model/planAtLevel.ts';
import { isLongRace } from '../../model/race.ts';
import type { Wish } from '../../model/wish.ts';
import type { YearDefinition } from '../../model/yearDefinition.ts';
import { preparationDays } from '../balance/preparation.ts';
import type { Stretch } from './block.ts';
import { chooseLevelFor, choosePlan } from './choosePlan.ts';
import { fillBetween, fillOpen, type Part } from './fillGap.ts';
import type { PlacedRace } from './raceCalendar.ts';
import { afterRace, freeTime, leadsTo, opens, recovers } from './why.ts';
import { isAnchor, weekOfRace, type YearGrid } from './yearGrid.ts';

/** What a year is filled from. */
export interface Shelf {
  definition: YearDefinition;
  plans: readonly PlanDefinition[];
}

/**
 * The stretches of a year in order, covering each of its weeks once: what leads to a race, its
 * recovery, what lies between, and what follows the last one.
 */
export function stretchesOf(grid: YearGrid, shelf: Shelf): Stretch[] {
  const stretches: Stretch[] = [];
  let week = 0;
  let before: PlacedRace | undefined;
  for (const race of grid.races.filter(isAnchor)) {
    const end = Math.max(week, weekOfRace(grid, race) + 1);
    stretches.push(...leading(end - week, race, before, shelf));
    const absorbed = Math.floor((race.day + grid.offset + race.daysToFull + 1) / 7);
    const until = Math.min(grid.weeks, Math.max(end + 1, absorbed));
    stretches.push({ fill: 'recover', weeks: until - end, race, why: recovers(race) });
    week = until;
    before = race;
  }
  return [...stretches, ...afterLast(grid.weeks - week, before, shelf)].filter(
    ({ weeks }) => weeks > 0,
  );
}

/** What leads to a race, its own week included. */
function leading(
  weeks: number,
  race: PlacedRace,
  before: PlacedRace | undefined,
  shelf: Shelf,
): Stretch[] {
  if (race.role === 'experience')
    return fromParts(fillOpen(weeks, wishesBefore(shelf, before)), race, before);
  const { weeks: own, closing } = lengthOf(race, shelf);
  const tail = Math.min(weeks, closing);
  const parts = before
    ? fillBetween(weeks - tail, {
        wishes: shelf.definition.between,
        most: own - closing,
        afterLong: isLongRace(before.distance),
      })
    : beforeFirst(weeks - tail, own - closing, shelf.definition);
  const others = parts.filter(({ fill }) => fill !== 'race');
  const build = parts.find(({ fill }) => fill === 'race')?.weeks ?? 0;
  return [
    ...fromParts(others, race, before),
    { fill: 'race', weeks: build + tail, race, why: leadsTo(race) },
  ];
}

/** Before an experience race the runner's wishes; speed before base where a race was before. */
const wishesBefore = ({ definition }: Shelf, before: PlacedRace | undefined) =>
  definition.between.length > 0 || !before ? definition.between : (['speed', 'base'] as const);

/** What opens a year without wishes: somebody new has no speed to look after yet. */
const OPENING: Record<Experience, readonly Wish[]> = {
  new: ['base', 'strength'],
  developing: ['base', 'speed', 'strength'],
  experienced: ['base', 'speed', 'strength'],
};

/** A shorter opening joins the plan for the race; our own choice. */
const SHORTEST_BASE = 4;

/** With no race behind, the race's plan goes as far back as it reaches; a base opens what is left. */
function beforeFirst(weeks: number, most: number, { between, runner }: YearDefinition): Part[] {
  const building = weeks - most < SHORTEST_BASE ? weeks : most;
  return [
    ...fillOpen(weeks - building, between.length > 0 ? between : OPENING[runner.experience]),
    { fill: 'race', weeks: building },
  ];
}

/** Length of the plan for a race, and of its closing phases: peak, taper and race. */
function lengthOf(
  race: PlacedRace,
  { definition, plans }: Shelf,
): { weeks: number; closing: number } {
  const plan = choosePlan(plans, 'race', definition.plans, race.distance);
  const taper = Math.ceil(preparationDays(race) / 7);
  if (!plan) return { weeks: 10 + taper, closing: taper };
  const { phases } = atLevel(plan, chooseLevelFor(plan, definition.runner));
  const own = phases.reduce((sum, phase) => sum + phase.weeks, 0);
  const open = phases.findLastIndex(({ phase }) => PHASES[phase].season !== 'peak') + 1;
  const closing = phases.slice(open).reduce((sum, phase) => sum + phase.weeks, 0);
  return { weeks: own, closing: Math.max(closing, 1) };
}

/** What follows the last race: the off-season. */
function afterLast(
  weeks: number,
  before: PlacedRace | undefined,
  { definition }: Shelf,
): Stretch[] {
  const wishes = definition.offSeason;
  const usual = weeks < 5 ? (['maintenance'] as const) : (['base', 'speed', 'strength'] as const);
  const parts = fillOpen(weeks, wishes.length > 0 ? wishes : usual);
  return parts.map((part) => ({
    ...part,
    why: part.fill === 'free' ? freeTime() : opens(part.fill, before),
  }));
}

const fromParts = (
  parts: readonly Part[],
  race: PlacedRace,
  before: PlacedRace | undefined,
): Stretch[] =>
  parts.map((part) => ({
    ...part,
    why: before ? afterRace(part.fill, before, race) : opens(part.fill, undefined, race),
  }));
