import type { Finding, Severity } from '../../model/finding.ts';

/** One rule of the method: adding one is a file like the others and a line in `rules.ts`. */
export interface Rule<View> {
  id: string;
  /** The gravest finding it can give. */
  grade: Severity;
  /** What it says, in a sentence for readers. */
  sentence: string;
  /** Where it comes from. */
  source: string;
  judge(view: View): Finding[];
}

/** What the rules of section 1 and 2 are gathered from, where no study is named. */
export const COACHING = 'Common coaching practice; our training rules';
