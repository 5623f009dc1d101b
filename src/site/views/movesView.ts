import type { DayView } from '../../engine/balance/weekView.ts';
import { safeMoves } from '../../engine/capacity/safeMoves.ts';
import { KINDS, type Kind } from '../../model/kind.ts';
import { DAY_NAMES, SHORT_DAY_NAMES, WEEKDAYS } from '../../model/weekday.ts';
import { type Sign, signOf } from '../sign.ts';
import { capital, listWords } from '../words.ts';

/** A day of an example week and the days that it may change places with. */
export interface MovesView {
  name: string;
  short: string;
  words: string;
  sign: Sign;
  /** `Wed, Fri and Sun`; empty when it stays. */
  mayGoTo: string;
}

const WEEK: readonly Kind[] = ['easy', 'intervals', 'easy', 'rest', 'tempo', 'easy', 'long'];

/** A good week, and where each of its days may go, found by the rules that judge every plan. */
export function exampleMoves(): MovesView[] {
  const moves = safeMoves({
    days: WEEK.map(dayOf),
    role: 'build',
    experience: 'developing',
    forMarathon: false,
  });
  return WEEK.map((kind, at) => {
    const weekday = WEEKDAYS[at] ?? 'mon';
    const { stress } = KINDS[kind];
    return {
      name: DAY_NAMES[weekday],
      short: SHORT_DAY_NAMES[weekday],
      words: capital(kind),
      sign: signOf({ stress, hard: stress === 'hard', long: stress === 'long' }),
      mayGoTo: listWords((moves[at] ?? []).map((to) => SHORT_DAY_NAMES[WEEKDAYS[to] ?? 'mon'])),
    };
  });
}

function dayOf(kind: Kind, at: number): DayView {
  const { stress, runs } = KINDS[kind];
  return {
    name: DAY_NAMES[WEEKDAYS[at] ?? 'mon'],
    stress,
    hard: stress === 'hard',
    long: stress === 'long',
    runs,
    event: false,
    strength: 'none',
  };
}
