import { PERIODICAL } from '../../brands/periodical.ts';
import { absolute, addresses } from '../addresses.ts';
import type { LevelView } from '../views/levelView.ts';
import type { PlanView } from '../views/planView.ts';
import type { LinkedData } from './linkedData.ts';

/** A plan, with its levels as its parts. */
export const planData = (plan: PlanView, site: URL | string): LinkedData => ({
  ...shared(plan, plan.address, site),
  name: plan.title,
  description: plan.lead,
  ...lasting(plan.weeks),
  audience: { '@type': 'Audience', audienceType: plan.audience },
  hasPart: plan.levels.map((level) => ({
    '@type': 'ExercisePlan',
    name: nameOf(plan, level),
    url: absolute(level.address, site),
  })),
});

/** A level, as a part of its plan. */
export const levelData = (plan: PlanView, level: LevelView, site: URL | string): LinkedData => ({
  ...shared(plan, level.address, site),
  name: nameOf(plan, level),
  description: level.who,
  ...lasting(level.weeks.length),
  activityFrequency: `${level.days} days a week`,
  ...(level.volume.km !== 'unplanned' && { workload: level.volume.km.replaceAll('\u00a0', ' ') }),
  isPartOf: {
    '@type': 'ExercisePlan',
    name: plan.title,
    url: absolute(plan.address, site),
  },
});

const nameOf = (plan: PlanView, level: LevelView) => `${plan.title}, ${level.title}`;

/** ISO 8601: `P12W`. */
const lasting = (weeks: number) => ({ activityDuration: `P${weeks}W` });

const shared = (plan: PlanView, address: string, site: URL | string) => ({
  '@type': 'ExercisePlan',
  url: absolute(address, site),
  image: absolute(addresses.card(plan.address), site),
  exerciseType: 'Running',
  inLanguage: plan.language,
  version: plan.version,
  isAccessibleForFree: true,
  ...(plan.author && { author: { '@type': 'Person', name: plan.author } }),
  publisher: {
    '@type': 'Organization',
    name: PERIODICAL.name,
    url: absolute(addresses.home(), site),
  },
});
