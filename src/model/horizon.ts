/** How far ahead a goal looks, nearest first. */
export const HORIZONS = ['month', 'season', 'year', 'three-years', 'career'] as const;
export type Horizon = (typeof HORIZONS)[number];

/** What a goal is for; a good year has one of each. */
export const GOAL_KINDS = ['performance', 'health', 'joy'] as const;
export type GoalKind = (typeof GOAL_KINDS)[number];
