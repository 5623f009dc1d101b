/** What the balance rules see of a day. A long run with hard parts is `hard` and long at once. */
export const STRESSES = ['rest', 'easy', 'moderate', 'hard', 'long'] as const;

export type Stress = (typeof STRESSES)[number];
