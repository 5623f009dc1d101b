import type { Goal } from '../../model/goal.ts';
import { type GOAL_KINDS, HORIZONS, type Horizon } from '../../model/horizon.ts';

/** What a worksheet for one horizon says. */
export interface HorizonSheet {
  horizon: Horizon;
  label: string;
  /** How far it looks, in words. */
  ahead: string;
  /** The one question it asks. */
  question: string;
  /** Smaller questions that help to answer it. */
  prompts: readonly string[];
}

const SHEETS: Record<Horizon, Omit<HorizonSheet, 'horizon'>> = {
  month: {
    label: 'Next month',
    ahead: 'four weeks',
    question: 'Which one habit would make the next four weeks good weeks?',
    prompts: [
      'On which days does running fit without a struggle?',
      'What is the smallest version of it, for a bad day?',
      'Who or what makes it easier?',
    ],
  },
  season: {
    label: 'This season',
    ahead: 'about ten weeks',
    question: 'What should be easier at the end of this season than it is today?',
    prompts: [
      'What was hard in the last one?',
      'How will you notice that it has become easier?',
      'What will you leave out to make room?',
    ],
  },
  year: {
    label: 'This year',
    ahead: 'twelve months',
    question: 'Which one or two days of the year do you want to be ready for?',
    prompts: [
      'Which race is for a time, and which are for joy?',
      'When in the year do you rest?',
      'What would make it a good year without any race?',
    ],
  },
  'three-years': {
    label: 'Three years',
    ahead: 'three years',
    question: 'What seems out of reach today that patience could bring near?',
    prompts: [
      'Which steps lie between, one a year?',
      'What has to stay healthy on the way?',
      'What would you regret not having tried?',
    ],
  },
  career: {
    label: 'A running life',
    ahead: 'as long as you run',
    question: 'When you look back one day, what kind of runner do you want to have been?',
    prompts: [
      'Why did you begin?',
      'What should running give you at seventy?',
      'Whom do you want to run with?',
    ],
  },
};

/** The five worksheets, nearest horizon first. */
export const HORIZON_SHEETS: readonly HorizonSheet[] = HORIZONS.map((horizon) => ({
  horizon,
  ...SHEETS[horizon],
}));

/** What a goal of each kind is for, in a sentence. */
export const GOAL_KIND_WORDS: Record<
  (typeof GOAL_KINDS)[number],
  { label: string; sentence: string }
> = {
  performance: {
    label: 'Performance',
    sentence: 'A time, a distance or a place: what you train towards.',
  },
  health: {
    label: 'Health',
    sentence: 'Sleep, strength, an old injury that stays quiet: what carries the training.',
  },
  joy: {
    label: 'Joy',
    sentence: 'Friends, trails, a race in costume: what makes you come back.',
  },
};

/** Goals by horizon, nearest first; horizons without one are left out, order within one is kept. */
export const goalsByHorizon = (goals: readonly Goal[]): { sheet: HorizonSheet; goals: Goal[] }[] =>
  HORIZON_SHEETS.map((sheet) => ({
    sheet,
    goals: goals.filter(({ horizon }) => horizon === sheet.horizon),
  })).filter((found) => found.goals.length > 0);
