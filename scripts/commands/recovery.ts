import { defineCommand } from 'citty';
import type { CheckIn } from '../../src/engine/recovery/checkIn.ts';
import { adviceOn } from '../../src/engine/recovery/nextStep.ts';
import {
  type Recovery,
  type RecoveryStep,
  recoveryOf,
} from '../../src/engine/recovery/recoveryOf.ts';
import {
  WARNING_SIGN_NAMES,
  type WarningSign,
  warningSign,
} from '../../src/engine/recovery/warningSigns.ts';
import { PlanError } from '../../src/errors.ts';
import { experienceSchema } from '../../src/model/experienceSchema.ts';
import { RACE_ROLES, RACES } from '../../src/model/race.ts';
import { JSON_OPTION, oneOf } from './options.ts';

const EXPERIENCES = experienceSchema.options;
const yes = (description: string) => ({ type: 'boolean', description }) as const;

export const recovery = defineCommand({
  meta: { name: 'recovery', description: 'Lays out the way back from a race, day by day, and why' },
  args: {
    race: { type: 'string', required: true, valueHint: 'RACE', description: RACES.join(', ') },
    role: { type: 'string', default: 'performance', description: RACE_ROLES.join(' or ') },
    experience: { type: 'string', default: 'developing', description: EXPERIENCES.join(', ') },
    age: { type: 'string', valueHint: 'YEARS', description: 'Years; from 46 on it takes longer' },
    sore: yes('Still sore'),
    'slept-badly': yes('Sleeping badly since'),
    'feeling-low': yes('In low spirits since'),
    'raced-hard': yes('Everything was given on the day'),
    'went-badly': yes('It went worse than it should have'),
    injury: { type: 'string', valueHint: 'WORDS', description: 'An old injury to remember' },
    sign: { type: 'string', valueHint: 'SIGN', description: WARNING_SIGN_NAMES.join(', ') },
    json: JSON_OPTION,
  },
  run({ args }) {
    const checkIn = checkInOf(args);
    const way = recoveryOf({
      distance: oneOf('race', args.race, RACES),
      role: oneOf('role', args.role, RACE_ROLES),
      experience: oneOf('experience', args.experience, EXPERIENCES),
      age: args.age === undefined ? undefined : yearsOf(args.age),
      injuries: args.injury === undefined ? [] : [args.injury],
      checkIn,
    });
    const sign =
      args.sign === undefined
        ? undefined
        : warningSign(oneOf('sign', args.sign, WARNING_SIGN_NAMES));
    const advice = adviceOn(checkIn);
    console.log(
      args.json
        ? JSON.stringify({ ...way, advice, ...(sign && { sign }) }, null, 2)
        : [...told(way), ...listed('What may help:', advice), ...signTold(sign)].join('\n'),
    );
  },
});

interface Answers {
  sore?: boolean | undefined;
  'slept-badly'?: boolean | undefined;
  'feeling-low'?: boolean | undefined;
  'raced-hard'?: boolean | undefined;
  'went-badly'?: boolean | undefined;
}

const checkInOf = (answers: Answers): CheckIn => ({
  soreness: answers.sore ? 'much' : undefined,
  sleep: answers['slept-badly'] ? 'badly' : undefined,
  feeling: answers['feeling-low'] ? 'low' : undefined,
  racedHard: answers['raced-hard'],
  wentBadly: answers['went-badly'],
});

/** @throws PlanError when it is no age a runner has. */
function yearsOf(given: string): number {
  const years = Number(given);
  if (Number.isInteger(years) && years >= 10 && years <= 99) return years;
  throw new PlanError([
    {
      what: `age "${given}"`,
      where: {},
      expected: 'whole years from 10 to 99',
      remedy: 'Give a number such as 48, or leave it out.',
    },
  ]);
}

function told({ daysOff, daysToFull, arc, next, reasons }: Recovery): string[] {
  return [
    `${daysOff} days off running, ${daysToFull} days to full training.`,
    '',
    ...arc.flatMap((step, at) => stepTold(step, arc[at + 1])),
    next,
    ...listed(
      'Why so long:',
      reasons.map(({ sentence }) => sentence),
    ),
  ];
}

/** What a phase is for and may hold stands under its last step only. */
function stepTold(step: RecoveryStep, after: RecoveryStep | undefined): string[] {
  const { phase, firstDay, lastDay, shareOfUsual, title, why, holds } = step;
  const days = lastDay === undefined ? `from day ${firstDay}` : spanTold(firstDay, lastDay);
  const share =
    phase === 'freestyle' ? 'nobody counts' : `${percent(shareOfUsual)} of a usual week`;
  const head = `${title.padEnd(15)}${days.padEnd(15)}${share}`;
  const said =
    after?.phase === phase ? [] : [`  ${why}`, ...holds.map((line) => `  · ${line}`), ''];
  return [head, ...said];
}

const spanTold = (first: number, last: number): string =>
  first === last ? `day ${first}` : `days ${first}–${last}`;

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const listed = (head: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', head, ...lines.map((line) => `  · ${line}`)];

const signTold = (sign: WarningSign | undefined): string[] =>
  sign ? listed(`${sign.title}: ${sign.shows}`, sign.advice) : [];
