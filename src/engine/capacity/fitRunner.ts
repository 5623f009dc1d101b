import { formatNumber } from '../../model/amount.ts';
import type { Experience } from '../../model/experience.ts';
import type { LevelDefinition } from '../../model/level.ts';
import type { Change } from '../../model/plan.ts';
import type { Runner } from '../../model/runner.ts';
import { mostRisingWeeks } from '../balance/downWeek.ts';
import { fitToDays } from '../plan/fitLevel.ts';
import { capLong, capVolume, inMeasure, rampOf, scaled } from './levelSize.ts';
import { type LifeLoad, lifeLoad, ROOM } from './lifeLoad.ts';

/** A level made to fit a runner. */
export interface Fitted {
  level: LevelDefinition;
  /** Most rising weeks before a down week that the engine places. */
  rising: number;
  /** The same for the rule that checks it. */
  mostRising: number;
  /** Whether strength sessions become short ones. */
  shortStrength: boolean;
  /** What was changed, and why; empty when the level fits as it is. */
  changes: Change[];
}

/** Age from which down weeks come more often. */
const OLDER = 50;

/** A heavy life shortens the long run by this much besides what it takes from the week; our choice. */
const HEAVY_LONG = 0.85;

/** The long run starts no further than this beyond the longest of the last month. */
const BEYOND_LONGEST = 1.1;

/**
 * Makes a level no larger than its runner can carry now. Less time, more load, a higher age or less
 * experience never make it larger; nothing known about the runner makes it larger than its author's.
 */
export function fitToRunner(level: LevelDefinition, runner: Runner): Fitted {
  const life = lifeLoad(runner);
  const steps = [
    fitExperience,
    fitVolume,
    fitLife,
    fitLong,
    fitDays,
    fitHours,
    fitMinutes,
    fitHard,
  ];
  const start: Step = { level, changes: [] };
  const fitted = steps.reduce((step, fit) => fit(step, runner, life), start);
  const older = (runner.age ?? 0) >= OLDER;
  const { experience } = fitted.level;
  const mostRising = mostRisingWeeks(experience, older || life === 'heavy');
  const shortStrength = life === 'heavy' && level.strength > 0;
  return {
    level: fitted.level,
    mostRising,
    rising: life === 'heavy' ? Math.min(2, mostRising) : mostRising,
    shortStrength,
    changes: [...fitted.changes, ...restChanges(level, { older, life, shortStrength })],
  };
}

/** A runner of whom only the level is known: nothing is changed for them. */
export const nobody = ({ experience }: LevelDefinition): Runner => ({
  experience,
  load: [],
  injuries: [],
});

interface Step {
  level: LevelDefinition;
  changes: Change[];
}
type Fit = (step: Step, runner: Runner, life: LifeLoad) => Step;

const RANK: Record<Experience, number> = { new: 0, developing: 1, experienced: 2 };

const fitExperience: Fit = ({ level, changes }, { experience }) =>
  RANK[experience] >= RANK[level.experience]
    ? { level, changes }
    : {
        level: { ...level, experience },
        changes: [
          ...changes,
          {
            what: 'recovery and down weeks',
            from: `for the ${level.experience}`,
            to: `for the ${experience}`,
            because: 'Recovery goes by how long somebody has trained, not by the size of a plan.',
          },
        ],
      };

const fitVolume: Fit = (step, { volume }) => {
  const { level } = step;
  if (!volume) return step;
  const now = inMeasure(volume.to, volume.measure, level);
  const share = Math.min(1, now / rampOf(level.volume).from);
  return resized(step, scaled(level, share, share), 'It starts from what a week holds now.');
};

const LIFE_WORDS: Record<LifeLoad, string> = {
  usual: '',
  full: 'Life is full at the moment, and the plan leaves room for it.',
  heavy: 'Life is heavy at the moment, and recovery has to share its time with it.',
};

const fitLife: Fit = (step, _, life) => {
  const long = life === 'heavy' ? ROOM.heavy * HEAVY_LONG : ROOM[life];
  return resized(step, scaled(step.level, ROOM[life], long), LIFE_WORDS[life]);
};

const fitLong: Fit = (step, { long, longMinutes, hours }) => {
  const { level } = step;
  const known = long && inMeasure(long.to, long.measure, level) * BEYOND_LONGEST;
  const started = known === undefined ? level : capLong(level, { from: known });
  const timed =
    longMinutes === undefined
      ? started
      : capLong(started, { to: inMeasure(longMinutes, 'time', level) });
  const share =
    hours === undefined
      ? 1
      : Math.min(1, inMeasure(hours * 60, 'time', level) / rampOf(level.volume).to);
  return resized(
    step,
    scaled(timed, 1, share),
    'The long run grows from the longest of the last month, inside the time there is.',
  );
};

const fitDays: Fit = (step, { free }) => {
  const { level, changes } = step;
  const fitted = free ? fitToDays(level, new Set(free).size) : level;
  if (fitted === level) return step;
  const days: Change = {
    what: 'days of running',
    from: `${level.days} a week`,
    to: `${fitted.days} a week`,
    because: 'A plan stands on the days that are free.',
  };
  return resized(
    { level, changes: [...changes, days] },
    fitted,
    'What the other days held is left out, not piled onto these.',
  );
};

const fitHours: Fit = (step, { hours }) =>
  hours === undefined
    ? step
    : resized(
        step,
        capVolume(step.level, inMeasure(hours * 60, 'time', step.level)),
        `A week has ${formatNumber(hours)} hours for running.`,
      );

/** Where nothing is said of the long run, it may take this much more than a usual day. */
const LONG_DAY = 1.5;

const fitMinutes: Fit = (step, { minutes, longMinutes }) => {
  const { level } = step;
  if (minutes === undefined) return step;
  const longest = longMinutes ?? minutes * LONG_DAY;
  const week = (level.days - 1) * minutes + Math.max(minutes, longest);
  const fitted = capLong(capVolume(level, inMeasure(week, 'time', level)), {
    to: inMeasure(longest, 'time', level),
  });
  return resized(step, fitted, `A usual day has ${formatNumber(minutes)} minutes for running.`);
};

const fitHard: Fit = (step, _, life) => {
  const { level, changes } = step;
  if (life !== 'heavy' || level.hard <= 1) return step;
  return {
    level: { ...level, hard: 1 },
    changes: [
      ...changes,
      {
        what: 'hard sessions',
        from: `${level.hard} a week`,
        to: '1 a week',
        because: 'Hard work only counts when there is room to absorb it.',
      },
    ],
  };
};

/** The step with a new level, and what of its sizes changed. */
function resized({ level, changes }: Step, to: LevelDefinition, because: string): Step {
  const volume = change('weekly volume', level.volume, to.volume, because);
  const long = change('longest run', level.long, to.long, because);
  return { level: to, changes: [...changes, ...volume, ...long] };
}

function change(
  what: string,
  before: LevelDefinition['volume'],
  after: LevelDefinition['volume'],
  because: string,
): Change[] {
  const [from, to] = [sizeOf(before), sizeOf(after)];
  return from === to ? [] : [{ what, from, to, because }];
}

function sizeOf(volume: LevelDefinition['volume']): string {
  const { from, to } = rampOf(volume);
  const unit = volume.measure === 'time' ? 'min' : 'km';
  const [least, most] = [Math.round(from), Math.round(to)];
  return least === most ? `${most} ${unit}` : `${least}–${most} ${unit}`;
}

interface Rest {
  older: boolean;
  life: LifeLoad;
  shortStrength: boolean;
}

function restChanges({ experience }: LevelDefinition, rest: Rest): Change[] {
  const { older, life, shortStrength } = rest;
  const often: Change[] =
    (life === 'heavy' || older) && experience === 'experienced'
      ? [
          {
            what: 'down weeks',
            from: 'every fifth week',
            to: life === 'heavy' ? 'every third week' : 'every fourth week',
            because:
              life === 'heavy'
                ? 'A heavy life and a heavy month of running ask for relief sooner.'
                : 'From fifty on, work takes a little longer to settle.',
          },
        ]
      : [];
  const short: Change[] = shortStrength
    ? [
        {
          what: 'strength sessions',
          from: 'full',
          to: 'short',
          because: 'Fifteen minutes that happen are worth more than forty that do not.',
        },
      ]
    : [];
  return [...often, ...short];
}
