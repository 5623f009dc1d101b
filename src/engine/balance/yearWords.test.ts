import { expect, it } from 'vitest';
import { runner } from '../../../test/fixtures/runners.ts';
import {
  race,
  START,
  season,
  seasonView,
  yearDays,
  yearWeeks,
} from '../../../test/fixtures/seasons.ts';
import type { Finding } from '../../model/finding.ts';
import { judgeRaces, judgeSeasons, RACE_RULES, SEASON_RULES, YEAR_RULES } from './yearRules.ts';

const told = ({ rule, severity, where, message, remedy }: Finding): string =>
  `${rule} ${severity} ${JSON.stringify(where)}\n    ${message}\n    ${remedy}`;

const JOY = { role: 'experience' } as const;

const RACES = [
  [race(30), race(150), race(300)],
  [race(100, 'half'), race(183, 'half')],
  [race(100, 'marathon'), race(114, '5k', JOY)],
  [race(100, 'marathon'), race(148, 'marathon', { title: 'Second marathon' })],
  [race(13, 'half')],
  [race(111, 'ultra')],
  [race(111, 'marathon', JOY)],
  [race(200, 'half', JOY), race(221, 'marathon')],
];

const SEASONS = [
  seasonView({ seasons: [season('peak')], weeks: yearWeeks([50, 0], [20, 0]) }),
  seasonView({ races: [0, 50, 100, 150, 200, 250].map((day) => race(day)) }),
  seasonView({ days: yearDays(85, (day) => day > 28), roles: [] }),
];

it('says of each broken rule of the year what is wrong, when, and what to do', async () => {
  const little = runner({ volume: '10 km' });
  const findings = [
    ...RACES.flatMap((races) => judgeRaces({ start: START, races, runner: little })),
    ...SEASONS.flatMap(judgeSeasons),
  ];
  const words = [...new Set(findings.map(told))].sort();
  await expect(`${words.join('\n')}\n`).toMatchFileSnapshot('yearWords.txt');
});

it('shows readers each rule of the year with its grade, its sentence and its source', async () => {
  const words = YEAR_RULES.map(({ id, grade, sentence, source }) =>
    [`${id} (${grade})`, sentence, source].join('\n    '),
  );
  await expect(`${words.join('\n')}\n`).toMatchFileSnapshot('yearRules.txt');
});

it('the year is held against the rules of its races, then against those of its seasons', () => {
  expect(YEAR_RULES).toEqual([...RACE_RULES, ...SEASON_RULES]);
});
