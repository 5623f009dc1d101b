import { expect, it } from 'vitest';
import { readWeek } from '../../import/weekText.ts';
import { weekPicture } from './weekPicture.ts';

const picture = (text: string) => weekPicture(text.split(','), readWeek(text).days);

it('a week that holds passes without a finding, each day with its sign', () => {
  const { days, passes, verdict, findings } = picture(
    'easy, intervals, easy, rest, tempo, easy, long',
  );
  expect(passes).toBe(true);
  expect(findings).toEqual([]);
  expect(verdict).toBe('Read by nine rules: nothing to object to. Each session supports the next.');
  expect(days.map(({ words }) => words).join()).toBe('Easy,Intervals,Easy,Rest,Tempo,Easy,Long');
  expect(days.map(({ sign }) => sign).join()).toBe('none,hard,none,rest,hard,none,long');
  expect(days.map(({ short }) => short).join()).toBe('Mon,Tue,Wed,Thu,Fri,Sat,Sun');
});

it('a week that does not hold is refused in sentences, each with its rule and remedy', () => {
  const { passes, verdict, findings } = picture(
    'moderate, intervals, tempo, easy, moderate, rest, long',
  );
  expect(passes).toBe(false);
  expect(verdict).toBe('Read by nine rules, and this is what they say:');
  expect(findings[0]).toEqual({
    rule: 'hard-spacing',
    severity: 'error',
    word: 'Refused',
    message: 'Tuesday is hard and Wednesday is hard: stress stacks up, recovery gets squeezed.',
    remedy: 'Make Wednesday rest or easy, or move one of the two.',
  });
  expect(findings.map(({ word }) => word)).toContain('Remarked');
});

it('a week with a remark passes all the same', () => {
  const { passes, verdict, findings } = picture('easy, intervals, easy, easy, tempo, easy, long');
  expect(findings.map(({ rule }) => rule)).toEqual(['rest-day']);
  expect(passes).toBe(true);
  expect(verdict).toBe('Read by nine rules, with a remark:');
});
