import { nextFocus } from '../../engine/goals/nextFocus.ts';
import { HARDNESS, REVIEW_OPEN, REVIEW_WEEKS, reviewQuestions } from '../../engine/goals/review.ts';

/** Something a season may have been short of, with what the next one would do about it. */
export interface ReviewRow {
  label: string;
  asks: string;
  /** The one action, where this was the hardest. */
  action: string;
  because: string;
}

/** The review of a season, ready to read and to fill in. */
export interface SeasonReview {
  /** Weeks it looks back over, about. */
  weeks: number;
  /** What an answer may be, from the least to the most. */
  answers: readonly string[];
  rows: ReviewRow[];
  /** What to do when nothing was hard. */
  otherwise: string;
  /** Questions to be answered in a line. */
  open: readonly string[];
}

export const seasonReview = (): SeasonReview => ({
  weeks: REVIEW_WEEKS,
  answers: HARDNESS,
  rows: reviewQuestions.map(({ weakness, label, asks }) => {
    const { action, because } = nextFocus({ [weakness]: HARDNESS.length - 1 });
    return { label, asks, action, because };
  }),
  otherwise: nextFocus({}).action,
  open: REVIEW_OPEN,
});
