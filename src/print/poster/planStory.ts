import type { NoteText } from '../../../templates/fridge/Note.tsx';
import { SEASON_MARKS } from '../../../templates/signs.ts';
import { addDays } from '../../calendar/day.ts';
import { dayInWords } from '../../calendar/dayWords.ts';
import { formatAmount } from '../../model/amount.ts';
import { type PlanDay, type PlanWeek, trainingOf } from '../../model/plan.ts';
import type { Job } from '../job.ts';
import type { Story, StoryFlag, StoryWeek } from './story.ts';
import { sumOf, unitOf } from './volumes.ts';

/** What a poster tells of a plan. */
export function planStory(job: Job): Story {
  const { plan, words } = job;
  const weeks = plan.weeks.map((week) => weekOf(job, week));
  const unit = unitOf(plan);
  const sum = sumOf(job, plan, weeks);
  const facts = [plan.level.title, words.days(plan.level.days)].join(' · ');
  return {
    title: plan.title,
    lead: plan.lead,
    facts: [facts, words.poster.aWeek(unit.name)],
    weeks,
    bands: plan.phases.map(({ season, title, firstWeek, lastWeek }) => ({
      season,
      title,
      firstDay: (firstWeek - 1) * 7,
      endDay: lastWeek * 7,
    })),
    ticks: ticksOf(job),
    flags: flagsOf(job),
    unit,
    numbered: true,
    sections: [
      { title: words.poster.phases, notes: phaseNotes(job) },
      {
        title: words.poster.keySessions,
        notes: plan.weeks.flatMap((week) => weekNotes(job, week)),
      },
    ],
    sum,
  };
}

function weekOf({ plan }: Job, week: PlanWeek): StoryWeek {
  const training = week.days.filter(({ sessions }) => !sessions.some(({ event }) => event));
  return {
    season: plan.phases[week.phase]?.season ?? 'base',
    down: week.down,
    training: trainingOf(week),
    raced: week.raced,
    hard: training.filter(({ hard }) => hard).length,
    long: training.filter(({ long, hard }) => long && !hard).length,
  };
}

/** A week under every bar: its number, or its first day where there are dates. */
const ticksOf = ({ plan, start, language }: Job): Story['ticks'] =>
  plan.weeks.map(({ number }, at) => ({
    day: at * 7,
    words: start ? dayInWords(addDays(start, at * 7), language, 'day and month') : String(number),
  }));

function flagsOf({ plan, start, language, words }: Job): StoryFlag[] {
  const days = plan.weeks.flatMap((week) => week.days);
  return days.flatMap(({ sessions }, day) =>
    sessions
      .filter(({ event }) => event)
      .map(({ title }): StoryFlag => {
        const when = start
          ? dayInWords(addDays(start, day), language, 'day and month')
          : words.poster.week(Math.floor(day / 7) + 1);
        return { day, role: 'performance', title, words: when };
      }),
  );
}

const phaseNotes = ({ plan, words, ink }: Job): NoteText[] =>
  plan.phases.map(({ season, title, purpose, firstWeek, lastWeek }) => ({
    title,
    aside: words.weeks(firstWeek, lastWeek),
    text: purpose,
    mark: { d: SEASON_MARKS[season], colour: ink.season[season] },
  }));

/** The hard and the long days of a week; a week without any has no note. */
function weekNotes(job: Job, week: PlanWeek): NoteText[] {
  const { words, start, language } = job;
  const keys = week.days.filter(({ hard, long }) => hard || long);
  if (keys.length === 0) return [];
  const aside =
    start && dayInWords(addDays(start, (week.number - 1) * 7), language, 'day and month');
  const text = keys.flatMap((day) => keyOf(job, day)).join('; ');
  return [{ title: words.poster.week(week.number), ...(aside && { aside }), text }];
}

/** The runs of a day with their size and, where it is hard, their detail. */
const keyOf = ({ plan, language }: Job, { sessions, hard }: PlanDay): string[] =>
  sessions
    .filter(({ runs }) => runs)
    .map(({ title, amount, detail }) => {
      const size = amount ? `${title} ${formatAmount(amount, plan.units, language)}` : title;
      return hard && detail !== '' ? `${size} (${detail})` : size;
    });
