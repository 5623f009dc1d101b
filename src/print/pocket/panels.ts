import type { BookletSign, PocketEffort } from '../../../templates/words/words.ts';
import { formatClock } from '../../model/clock.ts';
import type { PlanPhase } from '../../model/plan.ts';
import { kmPer } from '../../model/units.ts';
import { SIGN_HEIGHT, SIGNS } from '../booklet/signs.ts';
import type { Job } from '../job.ts';
import { joinParts } from '../layout/part.ts';
import type { Piece } from '../pieces/piece.ts';
import { sentenceEntry, textEntry, weekEntry } from './entries.ts';
import { keySessions } from './keySessions.ts';
import type { Entry, Panel } from './panel.ts';

/** The weeks of a phase, after what it is for. */
export function weeksPanel(job: Job, phase: PlanPhase, width: number): Panel {
  const weeks = job.plan.weeks.filter(
    ({ number }) => number >= phase.firstWeek && number <= phase.lastWeek,
  );
  return {
    name: 'weeks',
    heading: job.words.pocket.weeks,
    entries: [
      ...weeks.map((week) => weekEntry(job, week, width)),
      sentenceEntry(job, 'purpose', phase.purpose, width, 1),
    ],
  };
}

export function sessionsPanel(job: Job, phase: PlanPhase, width: number): Panel {
  const { key, sessions } = keySessions(job, phase);
  return {
    name: 'key sessions',
    heading: key ? job.words.pocket.keySessions : job.words.pocket.runs,
    entries: sessions.flatMap(({ text, feels }, at) => {
      const name = `key session ${at + 1}`;
      const entry = textEntry(job, name, text, width);
      if (feels === '') return entry;
      const felt = sentenceEntry(job, `${name}, feels`, feels, width, 1);
      return [entry, { ...felt, close: true as const }];
    }),
  };
}

const EFFORTS: readonly PocketEffort[] = [
  'easy',
  'marathon',
  'threshold',
  'interval',
  'repetition',
];

/** What each effort feels like, with the runner's own pace where it is known. */
export function pacesPanel(job: Job, width: number): Panel {
  const { paces, efforts } = job.words.pocket;
  return {
    name: 'paces',
    heading: paces,
    entries: EFFORTS.map((effort) => {
      const aside = paceOf(job, effort);
      const { title, text } = efforts[effort];
      const words = { title, lines: [text], ...(aside && { aside }) };
      return textEntry(job, `pace ${effort}`, words, width);
    }),
  };
}

/** @returns such as `4:56–5:34 /km`; undefined where no race of the runner is known */
function paceOf({ paces, plan }: Job, effort: PocketEffort): string | undefined {
  if (!paces) return undefined;
  const shown = (pace: number): string => formatClock(pace * kmPer(plan.units));
  const pace = paces[effort];
  const words = typeof pace === 'number' ? shown(pace) : `${shown(pace.from)}–${shown(pace.to)}`;
  return `${words}\u00a0/${plan.units}`;
}

const SHOWN: readonly BookletSign[] = ['tick', 'hard', 'long', 'event', 'sizes'];
const SIGN_COLUMN = 24;

/** What the signs of the sheets mean, and what the three sizes are. */
export function signsPanel(job: Job, width: number): Panel {
  const { booklet, pocket } = job.words;
  return {
    name: 'signs',
    heading: pocket.signs,
    entries: SHOWN.map((sign) => {
      const { title, text } = booklet.signs[sign];
      const words = { title, lines: [text] };
      const note = textEntry(job, `sign ${sign}`, words, width - SIGN_COLUMN);
      return { ...note, set: async (...step) => signed(job, sign, await note.set(...step)) };
    }),
  };
}

const signed = ({ ink }: Job, sign: BookletSign, note: Piece): Piece => ({
  height: Math.max(note.height, SIGN_HEIGHT),
  at: (x, y) =>
    joinParts([
      {
        cells: [],
        items: SIGNS[sign]({ x, y: y + 1, width: SIGN_COLUMN, height: SIGN_HEIGHT - 3 }, ink).map(
          (shape) => ({ ...shape, cell: 'page', role: 'artifact' }),
        ),
      },
      note.at(x + SIGN_COLUMN, y),
    ]),
});

/** Where there is no room for every rule, these go first. */
const GIVE_WAY = ['missed-hard', 'slept-badly', 'fewer-than-half', 'moved', 'missed-strength'];

export const greyPanel = (job: Job, width: number): Panel => ({
  name: 'differently',
  heading: job.words.differently,
  entries: job.words.grey.map(({ id, when, answer }) =>
    textEntry(
      job,
      `differently ${id}`,
      { title: when, lines: [answer] },
      width,
      GIVE_WAY.indexOf(id) + 1,
    ),
  ),
});

const MOST_NEXT = 6;

/** The weeks after the phase. */
export function nextPanel(job: Job, phase: PlanPhase, width: number): Panel {
  const { next, lastPhase } = job.words.pocket;
  const weeks = job.plan.weeks.filter(({ number }) => number > phase.lastWeek).slice(0, MOST_NEXT);
  const entries: Entry[] = weeks.map((week, at) => weekEntry(job, week, width, at));
  const end = sentenceEntry(job, 'end', lastPhase, width);
  return { name: 'next weeks', heading: next, entries: entries.length > 0 ? entries : [end] };
}
