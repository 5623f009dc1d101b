import type { Experience } from '../../model/experience.ts';
import type { LevelDefinition } from '../../model/level.ts';
import type { Change } from '../../model/plan.ts';
import type { Fit } from './fitStep.ts';
import type { LifeLoad } from './lifeLoad.ts';

const RANK: Record<Experience, number> = { new: 0, developing: 1, experienced: 2 };

/** Recovery and down weeks of the runner, where the level is for more experienced ones. */
export const fitExperience: Fit = (step, { experience }) => {
  const { level, changes } = step;
  return RANK[experience] >= RANK[level.experience]
    ? step
    : {
        ...step,
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
};

/** One hard session a week where life is heavy. */
export const fitHard: Fit = (step, _, life) => {
  const { level, changes } = step;
  if (life !== 'heavy' || level.hard <= 1) return step;
  return {
    ...step,
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

interface Rest {
  older: boolean;
  life: LifeLoad;
  shortStrength: boolean;
}

/** What changes besides the sizes: down weeks that come sooner, strength that gets shorter. */
export const restChanges = ({ experience }: LevelDefinition, rest: Rest): Change[] => [
  ...downWeeks(experience, rest),
  ...(rest.shortStrength ? [SHORTER] : []),
];

const SHORTER: Change = {
  what: 'strength sessions',
  from: 'full',
  to: 'short',
  because: 'Fifteen minutes that happen are worth more than forty that do not.',
};

function downWeeks(experience: Experience, { older, life }: Rest): Change[] {
  if (experience !== 'experienced' || !(older || life === 'heavy')) return [];
  const heavy = life === 'heavy';
  return [
    {
      what: 'down weeks',
      from: 'every fifth week',
      to: heavy ? 'every third week' : 'every fourth week',
      because: heavy
        ? 'A heavy life and a heavy month of running ask for relief sooner.'
        : 'From fifty on, work takes a little longer to settle.',
    },
  ];
}
