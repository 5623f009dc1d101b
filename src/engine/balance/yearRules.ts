import type { Finding } from '../../model/finding.ts';
import { alwaysPeaking } from './alwaysPeaking.ts';
import { experienceInTaper } from './experienceInTaper.ts';
import { noBase } from './noBase.ts';
import { peakSpacing } from './peakSpacing.ts';
import { peaks } from './peaks.ts';
import { raceRecovered } from './raceRecovered.ts';
import type { Rule } from './rule.ts';
import type { RuleText } from './rules.ts';
import { stopStart } from './stopStart.ts';
import { taperRoom } from './taperRoom.ts';
import { transitionMissing } from './transitionMissing.ts';
import type { RaceView, SeasonView } from './yearView.ts';
import { zeroToSixty } from './zeroToSixty.ts';

/** The rules of the races, which decide whether there can be a year at all. */
export const RACE_RULES: readonly Rule<RaceView>[] = [
  peaks,
  peakSpacing,
  raceRecovered,
  transitionMissing,
  taperRoom,
  zeroToSixty,
  experienceInTaper,
];

/** The rules of the seasons. */
export const SEASON_RULES: readonly Rule<SeasonView>[] = [alwaysPeaking, stopStart, noBase];

/** Every rule of the year. */
export const YEAR_RULES: readonly RuleText[] = [...RACE_RULES, ...SEASON_RULES];

export const judgeRaces = (view: RaceView): Finding[] =>
  RACE_RULES.flatMap((rule) => rule.judge(view));

export const judgeSeasons = (view: SeasonView): Finding[] =>
  SEASON_RULES.flatMap((rule) => rule.judge(view));
