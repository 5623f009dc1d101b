import { expect, it } from 'vitest';
import { planOf, yearOf } from '../../../test/fixtures/yearParts.ts';
import type { PlanDefinition } from '../../model/definition.ts';
import { raceCalendar } from './raceCalendar.ts';
import { stretchesOf } from './stretches.ts';
import { yearGrid } from './yearGrid.ts';

type Written = Parameters<typeof yearOf>[0];
const MARATHON = planOf('marathon', 'base 4, build 6, peak 1, taper 2, race 1', {
  fills: 'race',
  race: 'marathon',
});
const stretches = (written: Written, plans: PlanDefinition[] = [MARATHON]) => {
  const definition = yearOf(written);
  const grid = yearGrid(raceCalendar(definition), definition.weekStart);
  return stretchesOf(grid, { definition, plans });
};
const told = (written: Written, plans?: PlanDefinition[]): string =>
  stretches(written, plans)
    .map(({ fill, weeks }) => `${fill} ${weeks}`)
    .join(', ');

const run = (distance: '5k' | '10k' | 'half' | 'marathon', date: string) =>
  ({ distance, date, role: 'performance' }) as const;
const enjoy = (distance: '10k' | 'half' | 'marathon', date: string) =>
  ({ distance, date, role: 'experience' }) as const;

it('C1: a race’s plan goes as far back as it reaches, and a base opens what is left', () => {
  const before = (date: string) => told({ end: date, races: [run('marathon', date)] });
  expect(before('2027-02-28')).toBe('race 8, recover 3, maintenance 1');
  expect(before('2027-04-11')).toBe('race 14, recover 3, maintenance 1');
  expect(before('2027-05-02')).toBe('race 17, recover 3, maintenance 1');
  expect(before('2027-05-09')).toBe('base 4, race 14, recover 3, maintenance 1');
  expect(before('2027-08-01')).toBe('base 8, speed 8, race 14, recover 3, maintenance 1');
});

it('a race that comes before its own closing weeks are over still has those there are', () => {
  expect(told({ end: '2027-01-17', races: [run('marathon', '2027-01-17')] })).toBe(
    'race 2, recover 3, maintenance 1',
  );
});

it('somebody new opens with strength after the base, others with speed', () => {
  const opening = (experience: 'new' | 'developing' | 'experienced') =>
    told({ runner: { experience }, races: [run('marathon', '2027-08-01')] }).slice(0, 20);
  expect(opening('new')).toBe('base 8, strength 8, ');
  expect(opening('developing')).toBe('base 8, speed 8, rac');
  expect(opening('experienced')).toBe('base 8, speed 8, rac');
  const long = (experience: 'developing' | 'experienced') =>
    told({ runner: { experience }, races: [run('marathon', '2027-11-07')] }).split(', race')[0];
  expect(long('developing')).toBe('base 8, speed 6, strength 8, base 8');
  expect(long('experienced')).toBe('base 8, speed 6, strength 8, base 8');
});

it('P15: what a runner wishes for opens the year', () => {
  expect(told({ between: ['strength'], races: [run('marathon', '2027-05-09')] })).toMatch(
    /^strength 4, race 14, /,
  );
});

it('without a plan for the race ten weeks lead to its taper', () => {
  const first = (distance: '5k' | 'half' | 'marathon') =>
    told({ races: [run(distance, '2027-08-01')] }, []).match(/race \d+/)?.[0];
  expect(first('5k')).toBe('race 11');
  expect(first('half')).toBe('race 12');
  expect(first('marathon')).toBe('race 13');
});

it('P12: under eight weeks between two races there is one season, and the taper', () => {
  const pair = [run('10k', '2027-03-07'), run('10k', '2027-05-09')];
  expect(told({ end: '2027-05-23', races: pair }, [])).toBe(
    'race 9, recover 1, speed 7, race 1, recover 1, maintenance 1',
  );
});

it('P12, P14: with more weeks the plan for the next race builds for longer', () => {
  const pair = [run('half', '2027-03-07'), run('marathon', '2027-07-18')];
  expect(told({ end: '2027-08-01', races: pair })).toBe(
    'race 9, recover 2, speed 5, race 12, recover 3, maintenance 1',
  );
  const far = [run('10k', '2027-03-07'), run('marathon', '2027-10-03')];
  expect(told({ end: '2027-10-03', races: far })).toMatch(
    /^race 9, recover 1, base 9, speed 6, race 14, recover 3/,
  );
  const afterLong = [run('half', '2027-03-07'), run('marathon', '2027-10-03')];
  expect(told({ end: '2027-10-03', races: afterLong })).toMatch(
    /^race 9, recover 2, speed 6, base 8, race 14, recover 3/,
  );
});

it('the closing weeks of a plan are its peak, taper and race, one at least', () => {
  const between = (phases: string) =>
    told(
      {
        end: '2027-07-04',
        races: [run('10k', '2027-03-07'), run('10k', '2027-06-06')],
      },
      [planOf('10k', phases, { fills: 'race', race: '10k' })],
    ).slice('race 9, recover 1, '.length);
  expect(between('build 8, sharpen 2')).toBe('speed 4, race 8, recover 1, maintenance 3');
  expect(between('build 8')).toBe('speed 4, race 8, recover 1, maintenance 3');
  expect(between('sharpen 2, build 8, race 4')).toBe('speed 3, race 9, recover 1, maintenance 3');
  expect(between('peak 8')).toBe('speed 4, race 8, recover 1, maintenance 3');
});

it('the level a runner is at decides how long its plan is', () => {
  const phases = [
    { phase: 'build', weeks: { small: 8, steady: 4 }, purpose: 'Any.' },
    { phase: 'race', weeks: 1, purpose: 'Any.' },
  ];
  const level = { who: 'Anybody.', days: 5, long: '11 km' };
  const levels = {
    small: { ...level, volume: '20 km' },
    steady: { ...level, volume: '40 km' },
  };
  const plan = planOf('10k', 'base 1', { fills: 'race', race: '10k', phases, levels });
  const opening = (volume: string) =>
    told({ runner: { volume }, races: [run('10k', '2027-05-09')] }, [plan]).match(/race \d+/)?.[0];
  expect(opening('20 km')).toBe('race 9');
  expect(opening('40 km')).toBe('race 5');
});

it('a plan that is preferred leads to the race', () => {
  const short = planOf('short', 'build 4, race 1', { fills: 'race', race: 'marathon' });
  const races = [run('marathon', '2027-05-09')];
  expect(told({ races }, [MARATHON, short])).toMatch(/^base 4, race 14/);
  expect(told({ plans: ['short'], races }, [MARATHON, short])).toMatch(/^base 8, speed 5, race 5/);
});

it('P6: an experience race has no build; short ones leave the seasons as they are', () => {
  expect(told({ end: '2027-05-09', races: [enjoy('marathon', '2027-05-09')] })).toBe(
    'base 8, speed 6, strength 4, recover 2, maintenance 1',
  );
  expect(told({ end: '2027-03-07', races: [enjoy('half', '2027-02-14')] })).toBe('base 9');
});

it('between a race and one for joy speed and base take turns, or what is wished for', () => {
  const races = [run('marathon', '2027-04-11'), enjoy('marathon', '2027-08-15')];
  expect(told({ end: '2027-08-15', races })).toBe(
    'race 14, recover 3, speed 6, base 9, recover 2, maintenance 1',
  );
  expect(told({ end: '2027-08-15', races, between: ['winter'] })).toMatch(
    /^race 14, recover 3, winter 8, winter 7, recover 2/,
  );
});

it('recovery takes the whole weeks that a race needs, one at least, up to the end of the year', () => {
  const after = (date: string, start = '2027-01-04') =>
    told({ start, end: '2027-07-04', races: [run('marathon', date)] }).match(/recover \d+/)?.[0];
  expect(after('2027-05-09')).toBe('recover 3');
  expect(after('2027-05-05')).toBe('recover 2');
  expect(after('2027-05-06')).toBe('recover 3');
  expect(after('2027-05-05', '2027-01-06')).toBe('recover 2');
  expect(after('2027-05-06', '2027-01-06')).toBe('recover 3');
  const short = (date: string) => told({ end: '2027-03-07', races: [run('5k', date)] });
  expect(short('2027-02-22')).toBe('race 8, recover 1');
  const sprint = { runner: { experience: 'experienced' }, end: '2027-01-10' } as const;
  expect(told({ ...sprint, races: [run('5k', '2027-01-04')] })).toBe('race 1');
});

it('races too close for a season between them follow each other', () => {
  const races = [run('10k', '2027-02-23'), run('10k', '2027-02-28'), run('10k', '2027-03-07')];
  const all = stretches({ end: '2027-04-04', races });
  expect(all.map(({ fill, weeks }) => `${fill} ${weeks}`).join(', ')).toBe(
    'race 8, recover 1, recover 1, recover 1, maintenance 2',
  );
  expect(all.map(({ race }) => race?.at)).toEqual([0, 0, 1, 2, undefined]);
});

it('C15, C16: after the last race comes what is wished for, or base, speed and strength', () => {
  const after = (end: string, offSeason: Written['offSeason'] = []) =>
    told({ end, offSeason, races: [run('10k', '2027-02-28')] }).replace(/^.*recover 1,? ?/, '');
  expect(after('2027-04-04')).toBe('maintenance 4');
  expect(after('2027-04-11')).toBe('base 5');
  expect(after('2028-02-28')).toBe(
    'base 8, speed 6, strength 8, base 8, speed 6, strength 8, base 8',
  );
  expect(after('2027-04-04', ['winter'])).toBe('winter 4');
  expect(after('2027-04-11', ['nothing'])).toBe('free 5');
});

it('each stretch says why it stands where it stands', () => {
  const races = [
    { ...run('marathon', '2027-05-23'), title: 'Spring' },
    { ...run('10k', '2027-08-08'), title: 'Park' },
  ];
  const why = (written: Written) => stretches(written).map((one) => one.why.sentence);
  expect(why({ end: '2027-10-10', races, offSeason: ['winter'] })).toEqual([
    'Spring is far enough away to begin with a base: easy miles that the build can stand on.',
    'Leads to Spring on 2027-05-23: build, peak, and a taper in which volume falls.',
    'Spring, a marathon run to perform: 10 days off running, and 24 until training is whole again. Fitness comes from work that is absorbed.',
    'Training for a marathon takes speed, strength, freshness and balance. A step down in distance is a step up in power: this season gives back speed and a lighter stride.',
    'Leads to Park on 2027-08-08: build, peak, and a taper in which volume falls.',
    'Park, a 10K run to perform: 4 days off running, and 10 until training is whole again. Fitness comes from work that is absorbed.',
    'After Park nothing is on the calendar: a season for strength and other sports, with less running.',
  ]);
  expect(why({ end: '2027-02-28', offSeason: ['nothing'] })).toEqual([
    'Left free, as wished. Two or three short runs a week would keep the habit.',
  ]);
});
