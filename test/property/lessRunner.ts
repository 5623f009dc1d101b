import { LOADS } from '../../src/model/load.ts';
import type { Runner } from '../../src/model/runner.ts';
import { WEEKDAYS } from '../../src/model/weekday.ts';

/** The same runner with something less; the share, in 0 … 1, is how much of it is left. */
export type Less = (runner: Runner, share: number) => Runner;

/** What a runner may have less of, or carry more of, by the row of the acceptance table. */
export const LESS: Readonly<Record<string, Less>> = {
  'A1: having fewer free days': (runner, share) => {
    const free = runner.free ?? WEEKDAYS;
    return { ...runner, free: free.slice(0, Math.max(1, Math.floor(free.length * share))) };
  },
  'A1: having fewer hours a week': (runner, share) => ({
    ...runner,
    hours: (runner.hours ?? 20) * share,
  }),
  'A1: having fewer minutes a day': (runner, share) => ({
    ...runner,
    minutes: (runner.minutes ?? 400) * share,
  }),
  'A1: having fewer minutes for the long run': (runner, share) => ({
    ...runner,
    ...(runner.longMinutes !== undefined && { longMinutes: runner.longMinutes * share }),
  }),
  'A2: carrying more load': (runner, share) => ({
    ...runner,
    load: [...runner.load, ...LOADS.slice(0, Math.ceil(share * LOADS.length))],
  }),
  'A3: sleeping less': (runner, share) => ({ ...runner, sleep: (runner.sleep ?? 8) * share }),
  'A3: being older': (runner, share) => ({
    ...runner,
    age: Math.min(99, (runner.age ?? 20) / share),
  }),
  'A15: having less experience': (runner) => ({
    ...runner,
    experience: runner.experience === 'experienced' ? 'developing' : 'new',
  }),
  'A15: running a smaller week': (runner, share) => ({
    ...runner,
    volume: smaller(runner.volume, share),
  }),
  'A15: having run less far': (runner, share) => ({ ...runner, long: smaller(runner.long, share) }),
};

const smaller = (amount: Runner['volume'], share: number): Runner['volume'] =>
  amount && { ...amount, from: amount.from * share, to: amount.to * share };
