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
  /** Inclusive. */
  lastDay: number;
}

/** The days after every race until training is whole again, race by race; a year never ends before. */
export const yearArcs = ({ races }: Pick<Year, 'races'>): YearArcStep[] =>
  races.flatMap((race) =>
    arcOf(race.distance, race).flatMap(({ phase, firstDay, lastDay, shareOfUsual }) => {
      if (lastDay === undefined) return [];
      return [
        {
          season: PHASES[phase].season,
          free: phase === 'freestyle',
          share: shareOfUsual,
          firstDay: race.day + firstDay,
          lastDay: race.day + lastDay,
        },
      ];
    }),
  );
