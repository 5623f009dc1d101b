import type { GoalKind, Horizon } from '../../model/horizon.ts';
import type { RaceDistance } from '../../model/race.ts';
import type { ReviewQuestion } from '../views/weekReview.ts';

interface Titled {
  kicker: string;
  title: string;
  lead: string;
}

/** Something to tick, and what comes next. */
export interface PromptWords {
  title: string;
  text: string;
  next: string;
}

/** A list to tick, and a question to end with. */
export interface ListWords extends Titled {
  prompts: readonly PromptWords[];
  close: string;
}

/** Every word of the worksheets in one language. */
export interface WorksheetWords {
  goals: {
    kicker(ahead: string): string;
    horizons: Record<
      Horizon,
      { label: string; ahead: string; question: string; prompts: readonly string[] }
    >;
    kindsHeading: string;
    kinds: Record<GoalKind, { label: string; sentence: string }>;
    /** The first small step, and by when. */
    first: readonly [string, string];
  };
  review: Titled & {
    rows: readonly { label: string; asks: string; action: string }[];
    /** Before what follows from the highest answer. */
    ifHardest(action: string): string;
    focusHeading: string;
    otherwise: string;
    focus: string;
    openHeading: string;
    open: readonly string[];
  };
  week: Titled & {
    corner: string;
    head(week: number): string;
    asks: Record<ReviewQuestion['id'], { ask: string; ifNot: string }>;
    /** Rows to write in. */
    write: readonly { label: string; hint: string }[];
    next: string;
  };
  audit: ListWords;
  alignment: ListWords;
  race: Titled & {
    fields: readonly string[];
    daysHeading: string;
    daysSay: string;
    corner: string;
    /** Experienced, developing, new. */
    runners: readonly [string, string, string];
    races: Record<RaceDistance, string>;
    myDays: readonly string[];
    harder: readonly { title: string }[];
    harderMeans: string;
    wayHeading: string;
    way: readonly { title: string; why: string }[];
    remember: string;
  };
  card: Titled & {
    /** One for each step that is to be taken. */
    before: readonly string[];
    date: string;
    today: string;
    /** Of an answer, from the best to the worst. */
    points: readonly string[];
    questions: readonly { asks: string; answers: readonly string[] }[];
    sumHeading: string;
    sum: string;
    results: readonly { points: string; means: string }[];
  };
}
