import { expect, it } from 'vitest';
import { formatProblem } from '../errors.ts';
import { pictureProblems, tagsIn } from './articlePictures.ts';

const KNOWN = {
  plans: new Map([
    ['base', ['steady', 'experienced']],
    ['unread', []],
  ]),
  years: ['two-peaks'],
  sessions: ['easy'],
  rules: ['rest-day'],
};
const told = (text: string, above = 0) =>
  pictureProblems('a.mdx', text, above, KNOWN).map(formatProblem);

it('finds pictures with their line and what they are given', () => {
  expect(
    tagsIn('Look:\n\n<PlanWeekPicture\n  plan="base"\n  level="steady"\n  week={2}\n/>'),
  ).toEqual([
    { name: 'PlanWeekPicture', line: 3, props: { plan: 'base', level: 'steady', week: 2 } },
  ]);
  expect(tagsIn('<Note>Words.</Note>')).toEqual([{ name: 'Note', line: 1, props: {} }]);
});

it('leaves code and small letters alone', () => {
  expect(tagsIn('`<Odd />`\n\n```\n<Odd />\n```\n\n<b>bold</b> 3 < 4')).toEqual([]);
});

it('has nothing to say of pictures that hold', () => {
  const text = [
    '<WeekPicture week="easy, intervals, easy, rest, tempo, easy, long" title="A week" />',
    '<TwoWeeks />',
    '<PlanVolume plan="base" level="steady" />',
    '<PlanVolume plan="unread" level="whichever" />',
    '<PlanWeekPicture plan="base" level="experienced" week={3} />',
    '<YearShape year="two-peaks" />',
    '<RecoveryArc race="ultra" experience="new" />',
    '<SessionSizes session="easy" />',
    '<PaceTable race="10k" time="50:00" />',
    '<HeatTable race="half" time="1:45:00" />',
    '<RuleCard rule="rest-day" />',
    '<GoalLadder year="two-peaks" />',
  ].join('\n\n');
  expect(told(text)).toEqual([]);
});

it('counts lines from the top of the file', () => {
  expect(told('\n<RuleCard rule="rest-dai" />', 6)).toEqual([
    'a.mdx:8: RuleCard.rule: there is no rule "rest-dai" (expected one of rest-day). Did you mean "rest-day"?',
  ]);
});

it('names a picture, a level, a week or a time that there is not', () => {
  expect(told('<PlanShape />')[0]).toContain('there is no picture "PlanShape"');
  expect(told('<PlanVolume plan="base" level="steddy" />')[0]).toContain(
    'PlanVolume.level: there is no level "steddy" (expected one of steady, experienced)',
  );
  expect(told('<WeekPicture week="easy, rest" />')[0]).toContain(
    'WeekPicture.week: 2 days in a week',
  );
  expect(told('<PaceTable race="10k" time="fast" />')[0]).toContain('PaceTable.time: "fast"');
  expect(told('<PaceTable race="ultra" time="50:00" />')[0]).toContain('PaceTable.race: "ultra"');
});

it('names what is missing, and what is too much', () => {
  expect(told('<YearShape />')[0]).toContain('YearShape.year: it is missing');
  expect(told('<YearShape year="two-peaks" yaer="x" />')[0]).toContain('"yaer" is not a key here');
  expect(told('<PlanWeekPicture plan="base" level="steady" week={0} />')[0]).toContain(
    'PlanWeekPicture.week',
  );
});
