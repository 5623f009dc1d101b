import type { Finding } from '../../model/finding.ts';
import type { PlanView } from './plan-view.ts';
import { percent } from './plan-view.ts';
import type { Rule } from './rule.ts';

const LEAST = 0.41;
const MOST = 0.6;

/** Volume falls step by step by 41–60 % before a race. */
export const taper: Rule<PlanView> = {
  id: 'taper',
  grade: 'error',
  sentence: 'Before a race the volume falls step by step, by 41–60 % in all.',
  source: 'Bosquet and others 2007, meta-analysis of 27 studies',
  judge(view) {
    const first = view.roles.indexOf('taper');
    if (first < 0) return [];
    const weeks = view.weeks.filter((_, at) => view.roles[at] === 'taper');
    const level = Math.max(
      view.usual.volume,
      ...view.weeks.slice(0, first).map(({ volume }) => volume),
    );
    const volumes = [view.weeks[first - 1]?.volume ?? level, ...weeks.map(({ volume }) => volume)];
    const rises = volumes.findIndex(
      (volume, at) => at > 0 && volume > (volumes[at - 1] ?? 0) + 1e-6,
    );
    if (rises > 0) {
      return [
        found(
          'error',
          first + rises,
          'the volume rises in the taper',
          'Let every week be lighter.',
        ),
      ];
    }
    const drop = 1 - (volumes.at(-1) ?? 0) / level;
    if (drop >= LEAST - 0.005 && drop <= MOST + 0.005) return [];
    const last = weeks.at(-1)?.number ?? first + 1;
    return [
      found('warning', last, `the taper takes off ${percent(drop)} %`, 'Take off 41–60 % in all.'),
    ];
  },
};

const found = (
  severity: 'error' | 'warning',
  week: number,
  message: string,
  remedy: string,
): Finding => ({ rule: 'taper', severity, where: { week }, message, remedy });
