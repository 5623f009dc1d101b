import type { Runner } from '../../model/runner.ts';
import { COACHING, type Rule } from './rule.ts';
import { aboutRaces, type RaceView, raceName } from './yearView.ts';

/** Days that lead from little running to a marathon run well: sixteen weeks. */
const LEAST_DAYS = 112;
/** Weekly kilometres below which somebody runs little; minutes count at seven a kilometre. */
const LITTLE_KM = 20;
const MINUTES_A_KM = 7;

/** Under sixteen weeks from little or nothing to a marathon: finishing is the plan. */
export const zeroToSixty: Rule<RaceView> = {
  id: 'zero-to-sixty',
  grade: 'warning',
  sentence: 'From little or nothing to a marathon takes sixteen weeks; with less, plan to finish.',
  source: COACHING,
  judge({ races, runner }) {
    const first = races.find(({ distance }) => distance === 'marathon' || distance === 'ultra');
    if (!first || first.day >= LEAST_DAYS || !runsLittle(runner)) return [];
    const weeks = Math.floor(first.day / 7);
    return [
      aboutRaces('zero-to-sixty', first.role === 'performance' ? 'warning' : 'note', [first], {
        message: `${weeks} weeks from little running to ${raceName(first)}: enough to finish, not to find out what is possible`,
        remedy: 'Run it to complete it, or choose a later one.',
      }),
    ];
  },
};

function runsLittle({ volume, experience }: Runner): boolean {
  if (!volume) return experience === 'new';
  const km = volume.measure === 'distance' ? volume.to : volume.to / MINUTES_A_KM;
  return km < LITTLE_KM;
}
