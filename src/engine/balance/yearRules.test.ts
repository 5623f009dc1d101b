import { describe, expect, it } from 'vitest';
import { addDays } from '../../calendar/day.ts';
import type { RaceDistance, RaceRole } from '../../model/race.ts';
import { type YearDefinition, yearSchema } from '../../model/yearDefinition.ts';
import { judgeCalendar } from '../year/remedy.ts';

const START = '2027-01-04';

type Race = readonly [day: number, distance: RaceDistance, role?: RaceRole];

const year = (races: readonly Race[], runner: object = {}): YearDefinition => ({
  id: 'test',
  ...yearSchema.parse({
    title: 'Test',
    lead: 'A year.',
    start: START,
    runner,
    races: races.map(([day, distance, role = 'performance']) => ({
      date: addDays(START, day),
      distance,
      role,
    })),
  }),
});

/** What a rule says of a year's races. */
const of = (rule: string, races: readonly Race[], runner?: object) =>
  judgeCalendar(year(races, runner)).filter((finding) => finding.rule === rule);
const EXPERIENCED = { experience: 'experienced' };

describe('peaks', () => {
  it('P3: a third peak within twelve months is refused, with its dates and a remedy', () => {
    const [found, ...others] = of('peaks', [
      [30, '10k'],
      [150, '10k'],
      [300, '10k'],
    ]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      severity: 'error',
      where: { dates: ['2027-02-03', '2027-06-03', '2027-10-31'] },
      change: { kind: 'role', role: 'experience' },
    });
    expect(found?.message).toBe(
      'three performance races within twelve months: 10K (2027-02-03), 10K (2027-06-03), 10K (2027-10-31)',
    );
  });

  it('P3: twelve months end on day 365, and not the day before', () => {
    const third = (day: number) =>
      of('peaks', [
        [30, '10k'],
        [150, '10k'],
        [day, '10k'],
      ]).length;
    expect([third(394), third(395)]).toEqual([1, 0]);
  });

  it('P5: three marathons, one for performance and two for experience: valid', () => {
    const races: Race[] = [
      [110, 'marathon', 'experience'],
      [200, 'marathon'],
      [330, 'marathon', 'experience'],
    ];
    expect(judgeCalendar(year(races, EXPERIENCED))).toEqual([]);
  });

  it('P5: all three for performance: refused, with the dates and the rule and a remedy', () => {
    const found = of('peaks', [
      [110, 'marathon'],
      [220, 'marathon'],
      [330, 'marathon'],
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]?.where.dates).toEqual(['2027-04-24', '2027-08-12', '2027-11-30']);
    expect(found[0]?.remedy).toBe('Run marathon (2027-11-30) for the experience.');
  });

  it('P4: experience races never count as peaks', () => {
    expect(
      of('peaks', [
        [30, '5k'],
        [100, '5k', 'experience'],
        [170, '5k'],
      ]),
    ).toEqual([]);
  });
});

describe('peak-spacing', () => {
  const spaced = (apart: number, distance: RaceDistance = 'half') =>
    of(
      'peak-spacing',
      [
        [100, distance],
        [100 + apart, 'half'],
      ],
      EXPERIENCED,
    );

  it('P7: eighty-three days between two long peaks are one too few', () => {
    expect(spaced(84)).toEqual([]);
    expect(spaced(83)).toMatchObject([{ severity: 'error' }]);
    expect(spaced(83)[0]?.message).toBe(
      'Half marathon (2027-04-14) and Half marathon (2027-07-06) are 83 days apart: two peaks that close are one',
    );
  });

  it('a 10K is no long peak', () => expect(spaced(40, '10k')).toEqual([]));
});

describe('race-recovered', () => {
  const soon = (apart: number) =>
    of(
      'race-recovered',
      [
        [100, 'marathon'],
        [100 + apart, '5k', 'experience'],
      ],
      EXPERIENCED,
    );

  it('P23: no race before the one before it is absorbed: day 14 is too soon, day 15 is not', () => {
    expect(soon(15)).toEqual([]);
    expect(soon(14)).toMatchObject([{ severity: 'error', change: { kind: expect.any(String) } }]);
    expect(soon(14)[0]?.message).toBe(
      '5K (2027-04-28) comes 14 days after Marathon (2027-04-14), which takes 14 to absorb',
    );
  });
});

describe('transition-missing', () => {
  const between = (apart: number, role: RaceRole = 'performance') =>
    of(
      'transition-missing',
      [
        [100, 'marathon'],
        [100 + apart, 'marathon', role],
      ],
      EXPERIENCED,
    );

  it('P8: marathon after marathon leaves two weeks for something else', () => {
    // 14 days to full training, 21 of taper, and 14 between.
    expect(between(49)).toEqual([]);
    expect(between(48)).toMatchObject([{ severity: 'error' }]);
    expect(between(48)[0]?.message).toBe(
      'between Marathon (2027-04-14) and Marathon (2027-06-01) recovery and preparation leave 13 days for anything else',
    );
  });

  it('P8: an experience race needs three easier days instead of a taper', () => {
    expect(between(31, 'experience')).toEqual([]);
    expect(between(30, 'experience')).toHaveLength(1);
  });

  it('short experience races are passed over', () => {
    expect(
      of('transition-missing', [
        [100, 'marathon'],
        [120, '10k', 'experience'],
      ]),
    ).toEqual([]);
  });

  it('never says that fewer than no days are left', () => {
    expect(between(10)[0]?.message).toContain('leave 0 days');
  });
});

describe('taper-room', () => {
  const room = (day: number, distance: RaceDistance, role?: RaceRole) =>
    of('taper-room', [[day, distance, role ?? 'performance']]).length;

  it.each([
    ['5k', 7],
    ['10k', 7],
    ['half', 14],
    ['marathon', 21],
    ['ultra', 21],
  ] as const)('A8: %s has room for its taper from day %i on', (distance, needed) => {
    expect([room(needed - 1, distance), room(needed, distance)]).toEqual([1, 0]);
  });

  it('an experience race may stand on the first day', () => {
    expect(room(0, 'marathon', 'experience')).toBe(0);
  });
});

describe('zero-to-sixty', () => {
  const from = (day: number, runner: object, role?: RaceRole) =>
    of('zero-to-sixty', [[day, 'marathon', role ?? 'performance']], runner);

  it('C2: under sixteen weeks from little running to a marathon is enough to finish', () => {
    const little = { volume: '19 km' };
    expect(from(112, little)).toEqual([]);
    expect(from(111, little)).toMatchObject([{ severity: 'warning' }]);
    expect(from(111, little)[0]?.message).toBe(
      '15 weeks from little running to Marathon (2027-04-25): enough to finish, not to find out what is possible',
    );
    expect(from(111, { volume: '20 km' })).toEqual([]);
  });

  it('C2: minutes count too, and somebody new of whom nothing is known', () => {
    expect(from(100, { volume: '139 min' })).toHaveLength(1);
    expect(from(100, { volume: '140 min' })).toEqual([]);
    expect(from(100, { experience: 'new' })).toHaveLength(1);
    expect(from(100, { experience: 'developing' })).toEqual([]);
  });

  it('C2: run for joy it is a note', () => {
    expect(from(100, { volume: '10 km' }, 'experience')).toMatchObject([{ severity: 'note' }]);
  });
});

describe('experience-in-taper', () => {
  const early = (days: number, distance: RaceDistance = 'half') =>
    of(
      'experience-in-taper',
      [
        [200 - days, distance, 'experience'],
        [200, 'marathon'],
      ],
      EXPERIENCED,
    );

  it('P6: no long race for joy in the three weeks before a peak', () => {
    expect(early(22)).toEqual([]);
    expect(early(21)).toMatchObject([{ severity: 'warning' }]);
    expect(early(21)[0]?.message).toBe(
      'Half marathon (2027-07-02) is 21 days before Marathon (2027-07-23), in its taper',
    );
    expect(early(10, '10k')).toEqual([]);
  });
});
