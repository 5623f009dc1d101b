import type { Severity } from '../model/finding.ts';

/** What a page calls a finding, by its severity. */
export const FINDING_WORDS: Record<Severity, string> = {
  error: 'Objection',
  warning: 'Remark',
  note: 'Note',
};
