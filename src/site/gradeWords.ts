import type { Severity } from '../model/finding.ts';

/** What comes of breaking a rule, at worst. */
export const GRADE_WORDS: Record<Severity, string> = {
  error: 'stops a plan',
  warning: 'is told to everybody',
  note: 'is told to the author',
};
