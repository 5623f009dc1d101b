import { ALIGNMENT } from '../../engine/capacity/alignment.ts';
import { SELF_AUDIT } from '../../engine/capacity/selfAudit.ts';
import { GOAL_KIND_WORDS, HORIZON_SHEETS, type HorizonSheet } from '../../engine/goals/horizons.ts';
import { ARC_WORDS } from '../../engine/recovery/arcWords.ts';
import type { Horizon } from '../../model/horizon.ts';
import { cardView } from '../views/cardView.ts';
import { seasonReview } from '../views/seasonReview.ts';
import { REVIEW } from '../views/weekReview.ts';
import type { WorksheetWords } from './words.ts';

const review = seasonReview();
const card = cardView();

const horizon = (name: Horizon): HorizonSheet => {
  const found = HORIZON_SHEETS.find((sheet) => sheet.horizon === name);
  if (!found) throw new Error(`No worksheet looks as far as ${name}`);
  return found;
};

const ask = (id: (typeof REVIEW)[number]['id']) => {
  const found = REVIEW.find((question) => question.id === id);
  if (!found) throw new Error(`No question of the week is called ${id}`);
  return found;
};

/** The questions as the engine and the pages ask them. */
export const ENGLISH: WorksheetWords = {
  goals: {
    kicker: (ahead) => `Goals · ${ahead}`,
    horizons: {
      month: horizon('month'),
      season: horizon('season'),
      year: horizon('year'),
      'three-years': horizon('three-years'),
      career: horizon('career'),
    },
    kindsHeading: 'One goal of each kind',
    kinds: GOAL_KIND_WORDS,
    first: ['The first small step', 'By when'],
  },
  review: {
    kicker: 'Looking back',
    title: 'Season review',
    lead: `Every ${review.weeks} weeks or so, and after each race. Circle how hard each was, from 0, ${review.answers[0]}, to ${review.answers.length - 1}, ${review.answers.at(-1)}.`,
    rows: review.rows,
    ifHardest: (action) => `If this was hardest: ${action}`,
    focusHeading: 'The next focus',
    otherwise: `What has the highest number is the next focus: one change can be kept, five cannot. If nothing was hard: ${review.otherwise}`,
    focus: 'My one thing for the next season',
    openHeading: 'In a line each',
    open: review.open,
  },
  week: {
    kicker: 'Looking back',
    title: 'Weekly check-in',
    lead: 'At the end of each week: four questions that say more about it than its kilometres do. Tick a yes.',
    corner: 'Tick what was so',
    head: (week) => `Week ${week}`,
    asks: { hard: ask('hard'), easy: ask('easy'), long: ask('long'), repeat: ask('repeat') },
    write: [
      { label: 'Sleep', hint: '0 badly to 3 well' },
      { label: 'Life', hint: '0 calm to 3 loud' },
      { label: 'A word for it', hint: '' },
    ],
    next: 'What does the next week need?',
  },
  audit: {
    kicker: 'How do I train?',
    title: 'Self-audit',
    lead: 'Burnout comes from these more often than from kilometres. Tick what sounds like you. There is no score.',
    prompts: SELF_AUDIT,
    close: 'Which one would change most, and what is the smallest first step?',
  },
  alignment: {
    kicker: 'How do I train?',
    title: 'Alignment checklist',
    lead: 'Signs that training and life point the same way. Tick what is so today, and come back in a month.',
    prompts: ALIGNMENT,
    close: 'What would let me tick one more?',
  },
  race: {
    kicker: 'After a race',
    title: 'After-race card',
    lead: 'First the days off, then the way back. How you feel may ask for more days, never for fewer.',
    fields: ['Race', 'Date'],
    daysHeading: 'How long',
    daysSay:
      'Days off running, and days until full training, after a race run for time. Run for joy it takes about two thirds of both; from 46 on a fifth more, from 56 on two fifths.',
    corner: 'Race',
    runners: ['Experienced', 'Developing', 'New to it'],
    races: {
      '5k': '5K',
      '10k': '10K',
      half: 'Half marathon',
      marathon: 'Marathon',
      ultra: 'Ultra',
    },
    myDays: ['No running until', 'Full training from'],
    harder: [{ title: 'I raced as hard as I could.' }, { title: 'It went badly.' }],
    harderMeans: 'Each makes the whole way back about a tenth longer.',
    wayHeading: 'The way back',
    way: [ARC_WORDS.freestyle, ARC_WORDS['reverse-taper'], ARC_WORDS.base],
    remember: 'What I want to remember of this race',
  },
  card: {
    kicker: 'After a race',
    title: 'Check-in card',
    lead: 'Three answers at the end of each step, added up, say whether the next one can begin.',
    before: ['Before the reverse taper', 'Before base', 'Before the next cycle'],
    date: 'Date',
    today: 'Today',
    points: card.points,
    questions: card.questions,
    sumHeading: 'What the points say',
    sum: 'Added up',
    results: card.results,
  },
};
