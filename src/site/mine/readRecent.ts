import { PREDICTED_RACES, predictMinutes } from '../../engine/pace/predict.ts';
import { LEAST_VDOT } from '../../engine/pace/trainingPaces.ts';
import { vdotOf } from '../../engine/pace/vdot.ts';
import { formatClock, parseClock } from '../../model/clock.ts';
import { RACE_KM, RACE_NAMES } from '../../model/race.ts';
import type { Result } from '../../model/runner.ts';
import { listWords } from '../words.ts';

/** A little above every record. */
const MOST_VDOT = 90;

type Recent = { result?: Result } | { at: 'race' | 'time'; problem: string };

/** A race run lately and its time, as two fields hold them; nothing where one of the two is missing. */
export function readRecent(raceText: string, timeText: string): Recent {
  const race = PREDICTED_RACES.find((one) => one === raceText);
  if (raceText !== '' && !race) {
    const known = listWords(PREDICTED_RACES, 'or');
    return { at: 'race', problem: `“${raceText}” is no race known here. Choose ${known}.` };
  }
  if (timeText === '') return {};
  const time = parseClock(timeText);
  if (time === undefined) {
    return { at: 'time', problem: `“${timeText}” is no time. Write 48:30, or 1:45:00.` };
  }
  if (!race) return { at: 'time', problem: 'Choose the race that took this time.' };
  const km = RACE_KM[race];
  const vdot = vdotOf(km, time);
  if (vdot >= LEAST_VDOT && vdot <= MOST_VDOT) return { result: { race, time } };
  const [fastest, slowest] = [MOST_VDOT, LEAST_VDOT].map((limit) =>
    formatClock(predictMinutes(limit, km)),
  );
  const given = `${formatClock(time)} for the ${RACE_NAMES[race]}`;
  const known = `Paces are known between ${fastest} and ${slowest}.`;
  return {
    at: 'time',
    problem: `${given} is ${vdot > MOST_VDOT ? 'quicker than anybody has run' : 'a walk'}. ${known}`,
  };
}
