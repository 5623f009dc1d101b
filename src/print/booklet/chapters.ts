import type { NoteText } from '../../../templates/fridge/Note.tsx';
import { SEASON_MARKS } from '../../../templates/signs.ts';
import type { BookletSign } from '../../../templates/words/words.ts';
import type { PlanSession } from '../../model/plan.ts';
import type { Job } from '../job.ts';
import type { Section } from './section.ts';
import { SIGNS } from './signs.ts';

/** What the signs and lines of the booklet mean; those that the plan does not use are left out. */
export function howTo({ words, plan, moves }: Job): Section {
  const { howTo: heading, signs } = words.booklet;
  const days = plan.weeks.flatMap((week) => week.days);
  const used: [BookletSign, boolean][] = [
    ['tick', true],
    ['hard', days.some(({ hard }) => hard)],
    ['long', days.some(({ long }) => long)],
    ['event', days.some(({ sessions }) => sessions.some(({ event }) => event))],
    ['sizes', true],
    ['moves', moves !== undefined],
    ['lines', true],
  ];
  const shown = used.flatMap(([sign, is]) => (is ? sign : []));
  return {
    name: 'how to use',
    heading,
    notes: shown.map((sign) => signs[sign]),
    signs: shown.map((sign) => SIGNS[sign]),
    pages: 1,
  };
}

/** What each phase is for, and what it gives back. */
export function phases({ words, plan, ink }: Job): Section {
  const notes = plan.phases.map(
    ({ title, season, purpose, gives, firstWeek, lastWeek }): NoteText => ({
      title,
      aside: words.weeks(firstWeek, lastWeek),
      text: [purpose, ...(gives.length > 0 ? [words.booklet.gives(gives)] : [])].join(' '),
      mark: { d: SEASON_MARKS[season], colour: ink.season[season] },
    }),
  );
  return { name: 'phases', heading: words.booklet.phases, notes, pages: 1 };
}

/** Training in the grey: what to do when a day goes differently. */
export const grey = ({ words }: Job): Section => ({
  name: 'differently',
  heading: words.differently,
  notes: words.grey.map(({ when, answer }) => ({ title: when, text: answer })),
  pages: 1,
});

/** Each session once: its purpose and how it feels. */
export function glossary({ words, plan }: Job): Section {
  const notes = sessionsOf(
    plan.weeks.flatMap(({ days }) => days.flatMap((day) => day.sessions)),
  ).map(
    ({ title, purpose, feels }): NoteText => ({
      title,
      text: purpose,
      lines: feels === '' ? [] : [{ name: words.booklet.feels, text: feels }],
    }),
  );
  return { name: 'sessions', heading: words.sessions, notes, pages: Math.ceil(notes.length / 8) };
}

/** Each once, in the order of the first day that has it; rest speaks for itself. */
function sessionsOf(all: readonly PlanSession[]): PlanSession[] {
  const seen = new Map<string, PlanSession>();
  for (const session of all) {
    if (session.kind !== 'rest' && !seen.has(session.session)) seen.set(session.session, session);
  }
  return [...seen.values()];
}
