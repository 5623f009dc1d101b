/** What life may hold besides running. */
export const LOADS = [
  'work',
  'parenting',
  'caregiving',
  'hormonal-change',
  'company',
  'long-stress',
  'little-support',
] as const;
export type Load = (typeof LOADS)[number];
