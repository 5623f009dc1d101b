import { describe, expect, it } from 'vitest';
import { bundled, bundledIds, library } from '../../test/fixtures/content.ts';
import { PlanError } from '../errors.ts';
import type { Year } from '../model/year.ts';
import { yearSchema } from '../model/yearDefinition.ts';
import { buildYear, draftYear } from './buildYear.ts';

const catalogue = { definitions: bundledIds.map(bundled), library };
const definition = (fields: object) => ({
  id: 'test',
  ...yearSchema.parse({ title: 'Test', lead: 'A year.', start: '2027-01-04', ...fields }),
});
const year = (fields: object): Year => buildYear(definition(fields), catalogue);

const RUNNER = { experience: 'developing', age: 38, volume: '36 km', long: '12 km' };
const SPRING = { date: '2027-05-09', distance: 'marathon', role: 'performance', title: 'Spring' };
const AUTUMN = { ...SPRING, date: '2027-11-21', title: 'Autumn' };
const TWO_PEAKS = {
  end: '2028-01-02',
  runner: RUNNER,
  races: [AUTUMN, { date: '2027-08-01', distance: '10k', role: 'experience' }, SPRING],
};

const told = ({ seasons }: Year): string[] =>
  seasons.map(({ first, purpose, plan }) => `${first} ${purpose} ${plan?.id ?? '-'}`);
const rulesOf = ({ findings }: Year): string[] => [...new Set(findings.map(({ rule }) => rule))];
const most = ({ weeks, seasons }: Year, purposes: string[]): number =>
  Math.max(
    ...weeks
      .filter(({ season }) => purposes.includes(seasons[season]?.purpose ?? ''))
      .map(({ volume, raced }) => volume - raced),
  );

describe('after a spring marathon', () => {
  const built = year(TWO_PEAKS);

  it('P1, P7, P12, P21, C14: recovery, speed, a slow rebuild, and the autumn race', () => {
    expect(told(built)).toEqual([
      '2027-01-04 rebuild marathon',
      '2027-03-01 build marathon',
      '2027-04-12 peak marathon',
      '2027-05-10 recover after-marathon',
      '2027-05-31 develop speed-play',
      '2027-07-12 rebuild base',
      '2027-08-02 rebuild marathon',
      '2027-09-13 build marathon',
      '2027-10-25 peak marathon',
      '2027-11-22 recover after-marathon',
      '2027-12-13 maintain maintenance',
    ]);
  });

  it('two bases that follow each other are told apart by their plans', () => {
    expect(built.seasons.map(({ title }) => title).slice(5, 7)).toEqual(['Base', 'Marathon base']);
  });

  it('P13, C4: the first two weeks after it are a real reduction, the first without a run', () => {
    const [first, second] = built.weeks.filter(({ first }) => first >= '2027-05-10');
    expect(first?.volume).toBe(0);
    expect(second?.volume).toBeLessThan(0.6 * most(built, ['build']));
  });

  it('P14, P15, P16: the step down gives back speed, and its reason says what was taken', () => {
    const speed = built.seasons.find(({ purpose }) => purpose === 'develop');
    expect(speed?.reasons[0]?.sentence).toBe(
      'Training for a marathon takes speed, strength, freshness and balance. A step down in distance is a step up in power: this season gives back speed and a lighter stride.',
    );
    expect(speed?.restores).toContain('speed');
    expect(most(built, ['develop'])).toBeLessThan(most(built, ['build']));
  });

  it('P17, A8: the plan says why recovery stands where it stands', () => {
    const recovery = built.seasons.find(({ purpose }) => purpose === 'recover');
    expect(recovery?.reasons[0]?.sentence).toBe(
      'Spring, a marathon run to perform: 10 days off running, and 24 until training is whole again. Fitness comes from work that is absorbed.',
    );
  });

  it('P2: stress and relief take turns: every season of work has lighter weeks', () => {
    const inSeason = (at: number) => built.weeks.filter(({ season }) => season === at);
    built.seasons.forEach(({ purpose }, at) => {
      if (['build', 'develop'].includes(purpose))
        expect(inSeason(at).some(({ down }) => down)).toBe(true);
    });
  });

  it('C13: the second cycle starts and ends higher than the first', () => {
    const builds = built.seasons.flatMap(({ purpose }, at) => (purpose === 'build' ? [at] : []));
    const [spring = [], autumn = []] = builds.map((at) =>
      built.weeks.filter(({ season, down }) => season === at && !down).map(({ volume }) => volume),
    );
    expect(autumn[0]).toBeGreaterThan(spring[0] ?? 0);
    expect(Math.max(...autumn)).toBeGreaterThan(Math.max(...spring));
  });

  it('P9: at most half of the weeks are at peak volume, and nothing is flagged', () => {
    expect(rulesOf(built)).not.toContain('always-peaking');
  });

  it('P4, P6: an experience race has easier days before it, and an easy return', () => {
    const race = built.races.find(({ role }) => role === 'experience');
    const around = built.days.slice((race?.day ?? 0) - 2, (race?.day ?? 0) + 4);
    expect(around.map(({ day }) => day.hard || day.long)).toEqual(Array(6).fill(false));
    expect(race).toMatchObject({ daysOff: 3, daysToFull: 7 });
  });
});

describe('starts', () => {
  it.each([
    ['six', '2027-07-04'],
    ['eight', '2027-09-05'],
    ['twelve', '2028-01-02'],
  ])('C1: %s months before the race', (_, date) => {
    const built = year({ runner: RUNNER, races: [{ ...SPRING, date }] });
    expect(built.seasons[0]?.purpose).toBe('rebuild');
    expect(built.end > date).toBe(true);
  });

  it('C2: four months to a marathon from nothing builds, and says what it is enough for', () => {
    const built = year({
      runner: { experience: 'new', volume: '10 km' },
      races: [{ ...SPRING, date: '2027-04-25' }],
    });
    const found = built.findings.find(({ rule }) => rule === 'zero-to-sixty');
    expect(found).toMatchObject({ severity: 'warning' });
  });

  it('C15: nothing on the calendar begins with a base', () => {
    expect(told(year({ runner: RUNNER })).slice(0, 2)).toEqual([
      '2027-01-04 rebuild base',
      '2027-03-01 develop speed-play',
    ]);
  });
});

describe('an off-season', () => {
  const resting = (offSeason: string[]) =>
    year({
      end: '2027-12-26',
      runner: RUNNER,
      races: [{ ...SPRING, date: '2027-04-25', distance: 'half' }],
      offSeason,
    });

  it('C3: three months on, then nothing, is flagged with the days it lasts', () => {
    const found = resting(['nothing']).findings.find(({ rule }) => rule === 'stop-start');
    expect(found).toMatchObject({
      severity: 'warning',
      where: { dates: [expect.any(String), '2027-12-26'] },
    });
  });

  it('C16: a base keeps running, and nothing is flagged', () => {
    expect(rulesOf(resting(['base']))).not.toContain('stop-start');
  });

  it('C4: freestyle and the couch are different things: days off after a race are no gap', () => {
    expect(rulesOf(resting(['winter']))).not.toContain('stop-start');
  });
});

describe('refusals', () => {
  const third = { ...SPRING, date: '2027-08-15', title: 'Third' };
  const three = definition({ ...TWO_PEAKS, races: [SPRING, third, AUTUMN] });

  it('P5: three marathons to perform are refused with dates, rule and remedy', () => {
    let message = '';
    try {
      buildYear(three, catalogue);
    } catch (error) {
      if (error instanceof PlanError) message = error.message;
    }
    expect(message).toContain('2027-05-09');
    expect(message).toContain('2027-11-21');
    expect(message).toContain('for the experience');
  });

  it('P5: a draft shows the same year with its findings', () => {
    const built = draftYear(three, catalogue);
    expect(rulesOf(built)).toContain('peaks');
    expect(built.days).toHaveLength(364);
  });

  it('a rule broken on purpose carries its reason, and the year builds', () => {
    const built = buildYear(
      { ...three, allow: [{ rule: 'peaks', because: 'A jubilee.' }] },
      catalogue,
    );
    expect(built.findings.find(({ rule }) => rule === 'peaks')?.allowed).toBe('A jubilee.');
  });
});

describe('runners', () => {
  const total = (runner: object): number =>
    year({ ...TWO_PEAKS, runner: { ...RUNNER, ...runner } }).weeks.reduce(
      (sum, { volume }) => sum + volume,
      0,
    );
  const usual = total({});

  it.each([
    ['A1', 'fewer days', { free: ['tue', 'thu', 'sun'] }],
    ['A1', 'fewer hours', { hours: 3 }],
    ['A2', 'a heavy life', { load: ['work', 'parenting', 'caregiving'] }],
    ['A3', 'short nights', { sleep: 5, load: ['work'] }],
    ['A15', 'a smaller week now', { volume: '20 km' }],
  ])('%s: %s make a year smaller', (_, __, runner) => {
    expect(total(runner)).toBeLessThan(usual * 0.95);
  });

  it('M9, C9, C10: recovery varies with experience and age', () => {
    const recover = (runner: object) =>
      year({ ...TWO_PEAKS, runner: { ...RUNNER, ...runner } }).seasons.find(
        ({ purpose }) => purpose === 'recover',
      )?.days;
    expect([
      recover({ experience: 'experienced' }),
      recover({}),
      recover({ age: 58 }),
      recover({ experience: 'new' }),
    ]).toEqual([14, 21, 28, 35]);
  });

  it('seasons hold their size: a heavy life does not shrink a year season by season', () => {
    const { weeks } = year({
      runner: {
        experience: 'experienced',
        load: ['work', 'caregiving', 'long-stress'],
        volume: '50 km',
        long: '16 km',
      },
    });
    const best = Math.max(...weeks.map(({ volume }) => volume));
    const last = Math.max(...weeks.slice(-10).map(({ volume }) => volume));
    expect(last).toBeGreaterThan(best * 0.8);
  });
});
