import { arcOf } from '../../engine/recovery/arc.ts';
import { PHASES, type Season } from '../../model/phaseKind.ts';
import type { Year } from '../../model/year.ts';

/** A step of the way back after a race, by days of the year. */
export interface YearArcStep {
  season: Season;
  /** Nothing is counted: days off and freestyle. */
  free: boolean;
  /** Running as a share of a usual week. */
  share: number;
  firstDay: number;
  /** Inclusive, within the year. */
  lastDay: number;
}

/** The days after every race until training is whole again, race by race. */
export const yearArcs = ({ races, days }: Pick<Year, 'races' | 'days'>): YearArcStep[] =>
  races.flatMap((race) =>
    arcOf(race.distance, race).flatMap(({ phase, firstDay, lastDay, shareOfUsual }) => {
      const from = race.day + firstDay;
      if (lastDay === undefined || from >= days.length) return [];
      return [
        {
          season: PHASES[phase].season,
          free: phase === 'freestyle',
          share: shareOfUsual,
          firstDay: from,
          lastDay: Math.min(race.day + lastDay, days.length - 1),
        },
      ];
    }),
  );
