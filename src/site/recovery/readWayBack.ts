import { ANSWERS, type CheckIn } from '../../engine/recovery/checkIn.ts';
import { EXPERIENCES, type Experience } from '../../model/experience.ts';
import { RACE_ROLES, RACES, type RaceDistance, type RaceRole } from '../../model/race.ts';
import { AGES, type FieldProblems, fieldReaders } from '../fieldReaders.ts';

/** A race that was run, whose it was, and how they are today. */
export interface WayBackAsked {
  race: RaceDistance;
  role: RaceRole;
  experience: Experience;
  /** Years. */
  age?: number | undefined;
  /** The day of the race, ISO 8601; none gives days instead of dates. */
  date?: string | undefined;
  checkIn: CheckIn;
  /** The step that is just over, for the check-in card. */
  step: 'freestyle' | 'reverse-taper' | 'base';
}

type FieldName =
  | 'race'
  | 'role'
  | 'experience'
  | 'age'
  | 'date'
  | 'went'
  | 'step'
  | 'soreness'
  | 'sleep'
  | 'feeling';

export interface WayBackReading {
  asked: WayBackAsked;
  problems: FieldProblems<FieldName>;
}

/** Reads the choices of an address. Never fails: what means nothing is told at its field. */
export function readWayBack(address: URLSearchParams): WayBackReading {
  const { problems, oneOf, someOf, number, date } = fieldReaders<FieldName>(address);
  const went = someOf('went', ['hard', 'badly']) ?? [];
  const asked: WayBackAsked = {
    race: oneOf('race', RACES) ?? 'marathon',
    role: oneOf('role', RACE_ROLES) ?? 'performance',
    experience: oneOf('experience', EXPERIENCES) ?? 'developing',
    age: number('age', AGES),
    date: date('date'),
    checkIn: {
      soreness: oneOf('soreness', ANSWERS.soreness),
      sleep: oneOf('sleep', ANSWERS.sleep),
      feeling: oneOf('feeling', ANSWERS.feeling),
      racedHard: went.includes('hard'),
      wentBadly: went.includes('badly'),
    },
    step: oneOf('step', ['freestyle', 'reverse-taper', 'base']) ?? 'freestyle',
  };
  return { asked, problems };
}
