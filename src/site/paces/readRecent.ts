import { believable } from '../../engine/pace/believable.ts';
import { PREDICTED_RACES } from '../../engine/pace/predict.ts';
import { formatClock, parseClock } from '../../model/clock.ts';
import { RACE_NAMES, type RaceDistance } from '../../model/race.ts';
import type { Result } from '../../model/runner.ts';
import { listWords } from '../words.ts';

type Recent = { result?: Result } | { at: 'race' | 'time'; problem: string };

/** A race run lately and its time, as two fields hold them; nothing where one of the two is missing. */
export function readRecent(raceText: string, timeText: string): Recent {
  const race = PREDICTED_RACES.find((one) => one === raceText);
  if (raceText !== '' && !race) {
    const known = listWords(PREDICTED_RACES, 'or');
    return { at: 'race', problem: `“${raceText}” is no race known here. Choose ${known}.` };
  }
  if (timeText === '') return {};
  if (parseClock(timeText) === undefined) return { at: 'time', problem: noTime(timeText) };
  if (!race) return { at: 'time', problem: 'Choose the race that took this time.' };
  const read = readResult(race, timeText);
  return 'problem' in read ? { at: 'time', ...read } : read;
}

/** A race and its time, where somebody may have run it; else what is wrong with the time. */
export function readResult(
  race: RaceDistance,
  text: string,
): { result: Result } | { problem: string } {
  const time = parseClock(text);
  if (time === undefined) return { problem: noTime(text) };
  const { says, from, to } = believable({ race, time });
  if (says === 'believable') return { result: { race, time } };
  const given = `${formatClock(time)} for the ${RACE_NAMES[race]}`;
  const is = says === 'too quick' ? 'quicker than anybody has run' : 'a walk';
  const known = `Paces are known between ${formatClock(from)} and ${formatClock(to)}.`;
  return { problem: `${given} is ${is}. ${known}` };
}

const noTime = (text: string): string => `“${text}” is no time. Write 48:30, or 1:45:00.`;
