/** What a runner wishes for where no race decides. */
export const WISHES = ['speed', 'strength', 'base', 'winter', 'maintenance', 'nothing'] as const;
export type Wish = (typeof WISHES)[number];

/** Why somebody runs a race that is not about time. */
export const LABELS = ['bucket-list', 'community', 'joy'] as const;
export type Label = (typeof LABELS)[number];
