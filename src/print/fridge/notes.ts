import type { NoteText } from '../../../templates/fridge/Note.tsx';
import { PLATE } from '../../../templates/ink.ts';
import { SEASON_MARKS } from '../../../templates/signs.ts';
import type { PlanPhase, PlanSession } from '../../model/plan.ts';
import type { FridgeSheet } from './fridgeSheet.ts';

/** Notes that belong together. */
export interface Section {
  /** Of its cells. */
  name: 'phase' | 'differently' | 'about';
  /** Over the notes; none needs none. */
  heading?: string;
  /** Side by side. */
  columns: number;
  notes: NoteText[];
}

/** What each phase is for. */
export const phaseSection = (sheet: FridgeSheet): Section => ({
  name: 'phase',
  columns: Math.max(2, sheet.plan.phases.length),
  notes: sheet.plan.phases.map((phase) => phaseNote(sheet, phase)),
});

const phaseNote = ({ words }: FridgeSheet, phase: PlanPhase): NoteText => ({
  title: phase.title,
  aside: words.weeks(phase.firstWeek, phase.lastWeek),
  text: phase.purpose,
  mark: { d: SEASON_MARKS[phase.season], colour: PLATE.season[phase.season] },
});

/** What to do when a day goes differently. */
export const differentlySection = ({ words }: FridgeSheet): Section => ({
  name: 'differently',
  heading: words.differently,
  columns: 4,
  notes: words.grey.map(({ when, answer }) => ({ title: when, text: answer })),
});

/** Every session of the plan with its purpose and, where there is room, its smaller sizes. */
export function sessionSection({ words, plan }: FridgeSheet, sizes: boolean): Section {
  const sessions = sessionsOf(
    plan.weeks.flatMap(({ days }) => days.flatMap((day) => day.sessions)),
  );
  const smaller = ({ short, bare }: PlanSession) => [
    { name: words.short, text: short },
    { name: words.bare, text: bare },
  ];
  return {
    name: 'about',
    heading: words.sessions,
    columns: evenColumns(sessions.length),
    notes: sessions.map((session) => ({
      title: session.title,
      text: session.purpose,
      lines: sizes ? smaller(session) : [],
    })),
  };
}

/** Columns that leave the last row as full as can be; four where nothing is better. */
function evenColumns(notes: number): number {
  const left = (columns: number) => Math.ceil(notes / columns) * columns - notes;
  return [4, 5, 3].reduce((best, columns) => (left(columns) < left(best) ? columns : best));
}

/** Each once, in the order of the first day that has it; rest speaks for itself. */
function sessionsOf(all: readonly PlanSession[]): PlanSession[] {
  const seen = new Map<string, PlanSession>();
  for (const session of all) {
    if (session.kind !== 'rest' && !seen.has(session.session)) seen.set(session.session, session);
  }
  return [...seen.values()];
}
