/** Where on the page after a race a thought goes on, or `plans` for the catalogue. */
export type Topic =
  | 'check-in'
  | 'warning-signs'
  | 'missed-days'
  | 'in-the-grey'
  | 'whole-system'
  | 'self-audit'
  | 'alignment'
  | 'change'
  | 'notes'
  | 'plans';

/** A question or thought for a runner to weigh, with what to do next. No grade, no score. */
export interface Prompt {
  id: string;
  /** Its name in one to four words. */
  title: string;
  /** The question, or the thought itself. */
  text: string;
  /** What to do next. */
  next: string;
  /** Where that goes on. */
  leads: Topic;
}
