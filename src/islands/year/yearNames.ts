/** What the year builder calls its choices in the address. */
export const NAMES = [
  'title',
  'lead',
  'author',
  'start',
  'end',
  'week-start',
  'units',
  'race',
  'between',
  'off-season',
  'plan',
  'allow',
  'goal',
  'experience',
  'volume',
  'long',
  'free',
  'long-run',
  'age',
  'sleep',
  'load',
  'hours',
  'minutes',
  'long-minutes',
  'recent',
  'injury',
] as const;
export type Name = (typeof NAMES)[number];

/** Whether an address says anything of a year; else the example stands there. */
export const saysNothing = (params: URLSearchParams): boolean =>
  NAMES.every((name) => !params.has(name));
