import { addDays } from '../../calendar/day.ts';
import { afterMissing, type Comeback } from '../../engine/capacity/afterMissing.ts';
import { type NextStep, nextStep } from '../../engine/recovery/nextStep.ts';
import { type Recovery, recoveryOf } from '../../engine/recovery/recoveryOf.ts';
import { PHASES, type Season } from '../../model/phaseKind.ts';
import { RACE_NAMES, RACES } from '../../model/race.ts';
import { type ArcBar, arcBars } from '../charts/recoveryArc.ts';
import { dateSpan, fullDate } from '../dates.ts';
import type { WayBackAsked } from '../recovery/readWayBack.ts';
import { capital, counted } from '../words.ts';

export interface WayBack {
  /** `10 days off, 28 to full training.` */
  verdict: string;
  bars: ArcBar[];
  steps: { title: string; season: Season; when: string; much: string; why: string }[];
  reasons: string[];
  /** What the check-in card says; none until it is answered. */
  card?: { says: string; advice: string[] };
}

/** The way back from a race: how long, in which steps, when and why; and what the card says today. */
export function wayBack(asked: WayBackAsked): WayBack {
  const { race, role, experience, age, date, checkIn } = asked;
  const way = recoveryOf({ distance: race, role, experience, age, checkIn });
  const answered = ANSWERED.some((question) => checkIn[question] !== undefined);
  return {
    verdict: verdictOf(way, date),
    bars: arcBars(way.arc),
    steps: way.arc.map(({ phase, title, firstDay, lastDay, shareOfUsual, why }) => ({
      title,
      season: PHASES[phase].season,
      when: whenOf(firstDay, lastDay, date),
      much:
        shareOfUsual === 0 ? 'nothing is counted' : `${Math.round(shareOfUsual * 100)} % of usual`,
      why,
    })),
    reasons: way.reasons.map(({ sentence }) => sentence),
    ...(answered && { card: cardSays(nextStep(asked.step, checkIn)) }),
  };
}

const ANSWERED = ['soreness', 'sleep', 'feeling'] as const;

function verdictOf({ daysOff, daysToFull }: Recovery, date: string | undefined): string {
  const off = `${counted(daysOff, 'day')} off running`;
  if (date === undefined) return `${off}, ${counted(daysToFull, 'day')} to full training.`;
  return `${off}, full training from ${fullDate(addDays(date, daysToFull + 1))}.`;
}

/** Day 1 is the day after the race. */
function whenOf(firstDay: number, lastDay: number | undefined, date: string | undefined): string {
  if (date === undefined) {
    return lastDay === undefined ? `from day ${firstDay}` : `day ${firstDay} to ${lastDay}`;
  }
  const first = addDays(date, firstDay);
  return lastDay === undefined
    ? `from ${fullDate(first)}`
    : dateSpan(first, addDays(date, lastDay));
}

const STEP_NAMES: Record<NextStep['step'], string> = {
  freestyle: 'freestyle',
  'reverse-taper': 'the reverse taper',
  base: 'base',
  'next-cycle': 'the next cycle',
};

function cardSays({ step, stay, advice }: NextStep): NonNullable<WayBack['card']> {
  const says =
    stay === 0
      ? `Go on to ${STEP_NAMES[step]}.`
      : `Stay with ${STEP_NAMES[step]} for ${counted(stay, 'day')}, then ask again.`;
  return { says, advice };
}

/** Days that were missed, and the way back from them. */
export function missed(days: number, crossTrained: boolean): { sentence: string; steps: string[] } {
  const comeback = afterMissing(days, crossTrained);
  return { sentence: comeback.sentence, steps: [...stepsOf(comeback), ...leftOf(comeback)] };
}

const stepsOf = ({ steps }: Comeback): string[] =>
  steps.map(
    ({ days, share }) =>
      `${capital(counted(days, 'day'))} at ${Math.round(share * 100)} % of usual.`,
  );

const leftOf = ({ vdotFactor }: Comeback): string[] =>
  vdotFactor === 1
    ? []
    : [`Paces start from ${Math.round(vdotFactor * 100)} % of your VDOT until a race says better.`];

/** What a race is called, in the words of a choice. */
export const raceOptions = RACES.map((id) => ({ id, words: capital(RACE_NAMES[id]) }));
