import { expect, it } from 'vitest';
import { plan, told, volumes } from '../../../test/fixtures/weeks.ts';
import type { Experience } from '../../model/experience.ts';
import type { WeekRole } from '../week/weekOrder.ts';
import { downWeek, judgeVolumes, mostRisingWeeks } from './downWeek.ts';

const judge = (values: number[], last: WeekRole = 'down', experience: Experience = 'developing') =>
  told(
    judgeVolumes({
      volumes: values,
      roles: values.map((_, at) => (at === 3 ? last : 'build')),
      experience,
    }),
  );

it('M20: lets 15, 18, 23, 17 pass', () => {
  expect(judge([15, 18, 23, 17])).toEqual([]);
});

it('M19: takes 16.1 to 18.4 as the fourth week, and nothing beyond', () => {
  expect(judge([15, 18, 23, 16.1])).toEqual([]);
  expect(judge([15, 18, 23, 18.4])).toEqual([]);
  expect(judge([15, 18, 23, 16])).toEqual(['error 4']);
  expect(judge([15, 18, 23, 18.5])).toEqual(['error 4']);
});

it('M18: refuses 15, 18, 23, 25, a third rising week in a row', () => {
  expect(judge([15, 18, 23, 25], 'build')).toEqual(['error 4']);
});

it('M18: two rising weeks for most, four for the experienced', () => {
  expect(mostRisingWeeks('new')).toBe(2);
  expect(mostRisingWeeks('developing')).toBe(2);
  expect(mostRisingWeeks('experienced')).toBe(4);
  expect(judge([15, 18, 23, 25, 26], 'build', 'experienced')).toEqual([]);
  expect(judge([15, 18, 23, 25, 26, 27], 'build', 'experienced')).toEqual(['error 6']);
});

it('counts a week that holds as one that does not relieve', () => {
  expect(judge([20, 20, 20, 20], 'build')).toEqual(['error 4']);
});

it('M21: building resumes from about the level before', () => {
  expect(judge([15, 18, 23, 17, 23])).toEqual([]);
  expect(judge([15, 18, 20, 15, 23])).toEqual([]);
  expect(judge([15, 18, 20, 15, 17])).toEqual([]);
  expect(judge([15, 18, 20, 15, 23.1])).toEqual(['error 5']);
  expect(judge([15, 18, 20, 15, 16.9])).toEqual(['error 5']);
});

it('a volume that falls where it should build is refused, rounding aside', () => {
  expect(judge([15, 18, 16])).toEqual(['error 3']);
  expect(judge([15, 18, 17.7])).toEqual([]);
});

it('is silent where the runner’s own days made a week smaller', () => {
  const weeks = volumes(15, 18, 10);
  expect(told(downWeek.judge(plan(weeks)))).toEqual(['error 3']);
  expect(downWeek.judge(plan(weeks, { smaller: [3] }))).toEqual([]);
});

it('weeks that return, ease or taper start the count anew', () => {
  const run = { volumes: [20, 21, 22, 12, 22, 23], experience: 'new' } as const;
  const roles: WeekRole[] = ['build', 'build', 'build', 'ease', 'build', 'build'];
  expect(judgeVolumes({ ...run, roles })).toEqual([]);
});

it('names the range a down week may take', () => {
  const [found] = judgeVolumes({ volumes: [20, 19], roles: ['build', 'down'], experience: 'new' });
  expect(found?.remedy).toContain('14 to 16');
});

it('tells once of weeks that rise for too long', () => {
  expect(judge([15, 18, 23, 25, 26, 27], 'build')).toEqual(['error 4']);
});

it('a week of nothing is no level to fall from or to resume', () => {
  const run = { experience: 'new' } as const;
  expect(judgeVolumes({ ...run, volumes: [0, 5], roles: ['free', 'down'] })).toEqual([]);
  const roles: WeekRole[] = ['build', 'down', 'build'];
  expect(judgeVolumes({ ...run, volumes: [0, 0, 20], roles })).toEqual([]);
});

it('a fall of 2 % is rounding, more is a fall', () => {
  expect(judge([100, 98.1])).toEqual([]);
  expect(judge([100, 97.9])).toEqual(['error 2']);
});

it('only a week that builds can fall, and only from one that builds', () => {
  const of = (...roles: WeekRole[]) =>
    judgeVolumes({ volumes: [20, 12], roles, experience: 'new' });
  expect(of('build', 'build')).toHaveLength(1);
  expect(of('down', 'build')).toEqual([]);
  expect(of('build', 'ease')).toEqual([]);
});

it('building resumes only between weeks that build', () => {
  const of = (...roles: WeekRole[]) =>
    told(judgeVolumes({ volumes: [20, 15, 30], roles, experience: 'new' }));
  expect(of('build', 'down', 'build')).toEqual(['error 3']);
  expect(of('return', 'down', 'build')).toEqual([]);
  expect(of('build', 'down', 'return')).toEqual([]);
  expect(of('build', 'ease', 'build')).toEqual([]);
});

it('is silent on resuming where the runner’s own days made either week smaller', () => {
  const of = (...smaller: number[]) =>
    told(
      judgeVolumes({
        volumes: [20, 15, 10],
        roles: ['build', 'down', 'build'],
        experience: 'new',
        smaller,
      }),
    );
  expect(of()).toEqual(['error 3']);
  expect(of(1)).toEqual([]);
  expect(of(2)).toEqual(['error 3']);
  expect(of(3)).toEqual([]);
});
