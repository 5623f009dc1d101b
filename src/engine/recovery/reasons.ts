import type { Experience } from '../../model/experience.ts';
import type { Reason } from '../../model/finding.ts';
import { RACE_NAMES } from '../../model/race.ts';
import { FITNESS_DIPS, HOW_SURE, MORE_THAN_LEGS } from './arcWords.ts';
import { lengthening } from './checkIn.ts';
import { ageTenths, type RaceRun, type RecoveryDays, recoveryDays } from './recoveryDays.ts';

/** Why a recovery takes as long as it does, what made it longer, and what to expect of it. */
export function reasonsFor(race: RaceRun, days: RecoveryDays): Reason[] {
  return [
    { rule: 'recovery-table', sentence: tableSentence(race) },
    ...(race.role === 'experience' ? [{ rule: 'recovery-role', sentence: FOR_JOY }] : []),
    ...ageReason(race.age),
    ...checkInReason(race, days),
    { rule: 'recovery-whole', sentence: MORE_THAN_LEGS },
    { rule: 'recovery-dip', sentence: FITNESS_DIPS },
    { rule: 'recovery-evidence', sentence: HOW_SURE },
  ];
}

const FOR_JOY = 'It was run for joy and not for a time, so about two thirds of that will do.';

/** A runner of each experience, as a sentence speaks of them. */
const WHO: Record<Experience, string> = {
  new: 'a runner who is new to this',
  developing: 'a runner with a few seasons behind them',
  experienced: 'an experienced runner',
};

function tableSentence({ distance, experience }: RaceRun): string {
  const { daysOff, daysToFull } = recoveryDays({ distance, role: 'performance', experience });
  return `After a ${RACE_NAMES[distance]} ${WHO[experience]} takes ${daysOff} days off running, and ${daysToFull} days to full training.`;
}

function ageReason(age: number | undefined): Reason[] {
  const more = ageTenths(age) * 10 - 100;
  if (more === 0) return [];
  return [
    { rule: 'recovery-age', sentence: `At ${age}, mending takes longer: ${more} % more of both.` },
  ];
}

function checkInReason(race: RaceRun, days: RecoveryDays): Reason[] {
  const more = lengthening(race.checkIn);
  if (more === 0) return [];
  const before = recoveryDays({ ...race, checkIn: undefined });
  const sentence = `What the check-in says makes it ${more} % longer: ${days.daysToFull} days instead of ${before.daysToFull}.`;
  return [{ rule: 'recovery-check-in', sentence }];
}
