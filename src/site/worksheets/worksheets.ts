import { GOAL_KINDS, HORIZONS, type Horizon } from '../../model/horizon.ts';
import type { Plan } from '../../model/plan.ts';
import type { SheetLanguage } from '../../model/sheet.ts';
import type { Worksheet } from '../../model/worksheet.ts';
import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';
import { checkInCard, raceCard } from './raceCard.ts';
import { SPANISH } from './spanish.ts';
import { weekCheckIns } from './weekCheckIns.ts';
import type { ListWords, WorksheetWords } from './words.ts';

export const WORKSHEET_WORDS: Record<SheetLanguage, WorksheetWords> = {
  en: ENGLISH,
  de: GERMAN,
  es: SPANISH,
};

/**
 * The worksheets that go with a plan: goals at five horizons, the season's review, the weeks'
 * check-ins, two lists to tick, and two cards for after a race.
 *
 * @example
 * worksheetsOf(plan, 'en')[0]?.title //=> 'Next month'
 */
export function worksheetsOf(plan: Plan, language: SheetLanguage): Worksheet[] {
  const words = WORKSHEET_WORDS[language];
  return [
    ...HORIZONS.map((horizon) => goalSheet(words, horizon)),
    reviewSheet(words),
    ...weekCheckIns(words, plan.weeks),
    listSheet(words.audit),
    listSheet(words.alignment),
    raceCard(words),
    checkInCard(words),
  ];
}

function goalSheet({ goals }: WorksheetWords, horizon: Horizon): Worksheet {
  const { label, ahead, question, prompts } = goals.horizons[horizon];
  return {
    kicker: goals.kicker(ahead),
    title: label,
    lead: question,
    parts: [
      ...prompts.map((prompt) => ({
        kind: 'lines' as const,
        question: prompt,
        hint: '',
        least: 2,
      })),
      { kind: 'heading', words: goals.kindsHeading },
      ...GOAL_KINDS.map((kind) => ({
        kind: 'lines' as const,
        question: goals.kinds[kind].label,
        hint: goals.kinds[kind].sentence,
        least: 1,
      })),
      { kind: 'fields', labels: [...goals.first] },
    ],
  };
}

function reviewSheet({ review }: WorksheetWords): Worksheet {
  const { kicker, title, lead } = review;
  return {
    kicker,
    title,
    lead,
    parts: [
      ...review.rows.map(({ label, asks, action }) => ({
        kind: 'scale' as const,
        title: label,
        question: asks,
        highest: 3,
        next: review.ifHardest(action),
      })),
      { kind: 'heading', words: review.focusHeading },
      { kind: 'say', words: review.otherwise },
      { kind: 'lines', question: review.focus, hint: '', least: 1 },
      { kind: 'heading', words: review.openHeading },
      ...review.open.map((question) => ({
        kind: 'lines' as const,
        question,
        hint: '',
        least: 1,
      })),
    ],
  };
}

const listSheet = ({ kicker, title, lead, prompts, close }: ListWords): Worksheet => ({
  kicker,
  title,
  lead,
  parts: [
    ...prompts.map(({ title: name, text, next }) => ({
      kind: 'tick' as const,
      title: name,
      text,
      next: next,
    })),
    { kind: 'lines', question: close, hint: '', least: 3 },
  ],
});
