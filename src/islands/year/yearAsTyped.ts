import type { YearDefinition } from '../../model/yearDefinition.ts';
import type { RaceRow } from './raceRow.ts';
import type { Told } from './typed.ts';

/** A year as it was typed, and what can be built of it. */
export interface TypedYear {
  definition: YearDefinition;
  /** Every race as typed, finished or not. */
  rows: RaceRow[];
  /** The row of each race of the definition. */
  rowOfRace: number[];
  /** By field; a race's fields are `race-0-date` and so on. */
  told: Told;
}
