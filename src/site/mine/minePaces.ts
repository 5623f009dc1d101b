import { vdotOfResult } from '../../engine/pace/personalPace.ts';
import { pacesOf } from '../../engine/pace/trainingPaces.ts';
import { formatClock } from '../../model/clock.ts';
import { RACE_NAMES } from '../../model/race.ts';
import type { Result } from '../../model/runner.ts';
import { kmPer, type Units } from '../../model/units.ts';

/** Paces from a race of the last months. */
export interface MinePaces {
  /** `from 48:30 for the 10K`. */
  from: string;
  rows: { effort: string; pace: string; feels: string }[];
}

/** The five paces by Daniels, in the units of choice. */
export function minePaces(recent: Result, units: Units): MinePaces {
  const { easy, marathon, threshold, interval, repetition } = pacesOf(vdotOfResult(recent));
  const clock = (perKm: number) => formatClock(perKm * kmPer(units));
  const one = (perKm: number) => `${clock(perKm)}\u00a0/${units}`;
  return {
    from: `from ${formatClock(recent.time)} for the ${RACE_NAMES[recent.race]}`,
    rows: [
      {
        effort: 'Easy',
        pace: `${clock(easy.from)}–${one(easy.to)}`,
        feels: 'whole sentences, all the way',
      },
      { effort: 'Marathon', pace: one(marathon), feels: 'steady, a few words at a time' },
      { effort: 'Threshold', pace: one(threshold), feels: 'hard, and it could last an hour' },
      { effort: 'Interval', pace: one(interval), feels: 'hard for three to five minutes' },
      { effort: 'Repetition', pace: one(repetition), feels: 'quick and loose, with long rests' },
    ],
  };
}
