import { formatVolume } from '../../model/amount.ts';
import type { Measure } from '../../model/plan.ts';
import { KM_PER_MILE, type Units } from '../../model/units.ts';
import type { Desk, Story, StoryWeek } from './story.ts';

interface Measured {
  measure: Measure;
  units: Units;
}

/** What volumes are read in. */
export const unitOf = ({ measure, units }: Measured): Story['unit'] => {
  if (measure === 'time') return { per: 1, name: 'min' };
  return { per: units === 'mi' ? KM_PER_MILE : 1, name: units };
};

/** All training and the fullest week, in words. */
export function sumOf(
  { words, language }: Pick<Desk, 'words' | 'language'>,
  measured: Measured,
  weeks: readonly StoryWeek[],
): string {
  const trainings = weeks.map(({ training }) => training);
  const most = Math.max(0, ...trainings);
  const total = trainings.reduce((sum, one) => sum + one, 0);
  const read = (volume: number) =>
    `${formatVolume(volume, measured.measure, measured.units, language)}\u00a0${unitOf(measured).name}`;
  return words.poster.sum({
    weeks: weeks.length,
    total: read(Math.round(total)),
    fullest: read(most),
    week: trainings.indexOf(most) + 1,
    down: weeks.filter(({ down }) => down).length,
  });
}
