import type { Amount } from '../model/amount.ts';
import type { Contradiction } from '../model/contradiction.ts';
import type { Goal } from '../model/goal.ts';
import type { Runner } from '../model/runner.ts';

/** Most that anybody runs in a week: kilometres and minutes, as for a plan's levels. */
const MOST_A_WEEK: Record<Amount['measure'], number> = { distance: 300, time: 2400 };

/** Runners who contradict themselves: a week nobody runs, a long run longer than the week. */
export function checkRunner({ volume, long }: Runner): Contradiction[] {
  if (volume && volume.to > MOST_A_WEEK[volume.measure]) {
    return [
      {
        path: ['runner', 'volume'],
        what: 'nobody runs such a week',
        expected: 'at most 300 km, or 2400 min',
        remedy: 'Check the number and the unit.',
      },
    ];
  }
  if (!volume || volume.measure !== long?.measure || long.to <= volume.to) return [];
  return [
    {
      path: ['runner', 'long'],
      what: 'the long run is longer than the whole week',
      expected: 'the longest run of the last month, which its week holds',
      remedy: 'Check both, or leave one of them out.',
    },
  ];
}

/** Goals with a time but no distance. A distance alone is a goal: to have run it. */
export const checkGoals = (goals: readonly Goal[]): Contradiction[] =>
  goals.flatMap(({ race, time }, at) =>
    time === undefined || race !== undefined
      ? []
      : [
          {
            path: ['goals', at, 'time'],
            what: 'a time without its distance',
            expected: '`race` beside `time`',
            remedy: 'Add the distance, such as `race: marathon`.',
          },
        ],
  );
