import { RULES } from '../../engine/balance/rules.ts';
import { countedWord } from '../words.ts';
import type { PlanView } from './planView.ts';
import type { ExampleWeek } from './twoWeeks.ts';
import type { WeekView } from './weekView.ts';

/** A question that runners ask of a week, answered with the figures of the plans at hand. */
export interface Answer {
  id: string;
  question: string;
  answer: string;
}

/**
 * How many hard sessions, does each run need a purpose, what is the commonest mistake.
 *
 * @param stacked the example week that is refused
 */
export function weekAnswers(
  plans: readonly PlanView[],
  stacked: ExampleWeek | undefined,
): Answer[] {
  const weeks = plans.flatMap(({ levels }) => levels.flatMap((level) => level.weeks));
  return [
    {
      id: 'how-many-hard',
      question: 'How many hard sessions a week?',
      answer: `${ruleWords('hard-count')} ${hardFigures(weeks)}`,
    },
    {
      id: 'purpose',
      question: 'Does each run need a purpose?',
      answer: `Yes, and “easy” is one: easy days make the hard ones possible and let them sink in. ${purposeFigures(weeks)}`,
    },
    {
      id: 'commonest-mistake',
      question: 'What is the commonest mistake?',
      answer: `Too much that is moderate, too little that is easy. ${ruleWords('moderate-excess')} ${calmFigures(weeks, stacked)}`,
    },
  ];
}

const ruleWords = (id: string): string => RULES.find((rule) => rule.id === id)?.sentence ?? '';

function hardFigures(weeks: readonly WeekView[]): string {
  const with_ = (days: number) => weeks.filter(({ hardDays }) => hardDays === days).length;
  const more = weeks.filter(({ hardDays }) => hardDays > 2).length;
  const most = more === 0 ? 'none has more' : `${more} have more, and their authors say why`;
  return `Of the ${weeks.length} weeks on these pages ${with_(2)} have two, ${with_(1)} have one, and ${with_(0)} have none, which makes a good week too; ${most}.`;
}

function purposeFigures(weeks: readonly WeekView[]): string {
  const sessions = weeks
    .flatMap(({ days }) => days.flatMap((day) => day.sessions))
    .filter(({ rest }) => !rest);
  const told = sessions.filter(({ purpose, reason }) => purpose !== '' && reason !== '').length;
  return `${told === sessions.length ? 'Every one' : told} of the ${sessions.length} sessions in these plans says what it is for, and why it stands on its day.`;
}

function calmFigures(weeks: readonly WeekView[], stacked: ExampleWeek | undefined): string {
  const runs = weeks.flatMap(({ days }) => days.filter((day) => day.runs));
  const calm = runs.filter(({ calm: easy }) => easy).length;
  const share = runs.length > 0 ? Math.round((100 * calm) / runs.length) : 0;
  const pushed = stacked?.days.filter(({ stress }) => stress === 'hard' || stress === 'moderate');
  const there = pushed ? ` The stacked week has ${countedWord(pushed.length, 'such day')}.` : '';
  return `In these plans ${share}\u202f% of all running days are easy or long.${there}`;
}
