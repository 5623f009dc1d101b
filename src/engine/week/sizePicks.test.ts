import { expect, it } from 'vitest';
import { fixedOn, frame, order, phase } from '../../../test/fixtures/orders.ts';
import type { Layout } from './layout.ts';
import { newLedger } from './ledger.ts';
import { pickSessions, runs } from './picks.ts';
import { amountOf, sizePicks } from './sizePicks.ts';
import { total } from './spread.ts';
import type { Frame, WeekOrder } from './weekOrder.ts';

const LAYOUT: Layout = {
  long: [6],
  hardLong: false,
  hard: [],
  moderate: [],
  easy: [1, 3, 4],
  strides: [],
  strength: [2],
  also: [],
};
function size(
  more: Partial<WeekOrder> = {},
  days: Partial<Layout> = {},
  inFrame: Partial<Frame> = {},
  anyway = false,
) {
  const [week, given] = [order(more), frame(inFrame)];
  const picks = pickSessions(given, week, { ...LAYOUT, ...days }, newLedger());
  return sizePicks(given, week, picks, anyway);
}
const loads = (sized: ReturnType<typeof size>) =>
  sized?.filter(runs).map(({ id, load }) => `${id} ${load}`);
const long = (more: Partial<WeekOrder>, days: Partial<Layout> = {}) =>
  size(more, days)?.find(({ id }) => id === 'long')?.load;

it('gives the long run what it aims at and shares the rest', () => {
  expect(loads(size())).toEqual(['long 12', 'easy 10', 'easy 9', 'easy 9']);
});

it('keeps strength out of the kilometres, at its own minutes', () => {
  expect(size()?.find(({ id }) => id === 'strength-a')?.load).toBe(30);
});

it('the long run stays within its share of the week and what legs know', () => {
  const days = { easy: [0, 1, 3, 4] };
  expect(long({ long: 20, longMost: 30 }, days)).toBe(12);
  expect(long({ long: 20, longMost: 11 }, days)).toBe(11);
  expect(long({ long: 20, longMost: 30, longShare: 0.25 }, days)).toBe(10);
});

it('in a week of few runs it may be a fifth longer than the average one', () => {
  expect(long({ volume: 30, long: 20, longMost: 30 }, { easy: [1, 3] })).toBe(12);
});

it('is never shorter than the average run, and all of a week of one', () => {
  expect(long({ long: 5 })).toBe(10);
  for (const aim of [5, 20]) {
    expect(long({ long: aim, volume: 12, longMost: 30 }, { easy: [] })).toBe(12);
  }
});

it('takes what the author sized off first, a run in minutes by its pace', () => {
  const amount = { measure: 'time', from: 60, to: 60 } as const;
  const fixed = new Map([[5, { sessions: ['easy'], amount, ends: false }]]);
  const sized = size({ fixed });
  expect(sized?.find(({ sort }) => sort === 'fixed')?.load).toBe(10);
  expect(total(sized?.filter(runs).map(({ load }) => load) ?? [])).toBe(40);
});

it('turns kilometres of the author’s into minutes in a plan of minutes', () => {
  const amount = { measure: 'distance', from: 8, to: 10 } as const;
  const fixed = new Map([[5, { sessions: ['easy'], amount, ends: false }]]);
  const more = { fixed, volume: 240, long: 72, longMost: 90 };
  const sized = size(more, {}, { measure: 'time' });
  expect(sized?.find(({ sort }) => sort === 'fixed')?.load).toBe(54);
});

it('sizes a run the author placed without a size', () => {
  const sized = size({ fixed: fixedOn({ 5: 'easy' }) }, { easy: [1, 3] });
  expect(loads(sized)?.at(-1)).toBe('easy 9');
});

it('refuses a volume that does not carry these runs, unless told to take what comes out', () => {
  expect(size({ volume: 9, long: 3 })).toBeUndefined();
  const sizes = size({ volume: 9, long: 3 }, {}, {}, true)?.filter(runs);
  for (const { load } of sizes ?? []) expect(load).toBeGreaterThan(0);
});

it('a last attempt makes runs even, half of the smallest at least, none beyond the most', () => {
  const last = (more: Partial<WeekOrder>, days: Partial<Layout> = {}) =>
    size(more, { easy: [1], ...days }, {}, true)
      ?.filter(runs)
      .map(({ load }) => Math.round(load * 10) / 10);
  expect(last({ volume: 4 })).toEqual([2, 2]);
  expect(last({ volume: 1 })).toEqual([1.5, 1.5]);
  expect(last({ volume: 8, longMost: 2.5 }, { easy: [1, 3] })).toEqual([2.5, 2.5, 2.5]);
});

it('a last attempt goes by tenths of a kilometre, and the long run is no longer than another', () => {
  const last = (more: Partial<WeekOrder>, days: Partial<Layout> = {}) =>
    loads(size(more, { easy: [1], ...days }, {}, true));
  expect(last({ volume: 4.37 })).toEqual(['long 2.2', 'easy 2.2']);
  expect(last({ volume: 6.5 }, { easy: [1, 3] })).toEqual(['long 2.1', 'easy 2.2', 'easy 2.2']);
  const amount = { measure: 'distance', from: 5, to: 5 } as const;
  const fixed = new Map([[3, { sessions: ['easy'], amount, ends: false }]]);
  expect(last({ volume: 9.3, longMost: 20, fixed })).toEqual(['long 2.1', 'easy 2.2', 'easy 5']);
});

it('a last attempt keeps the steps of a hard session', () => {
  const hard = phase('speed', { hard: ['fartlek-minutes'] });
  const more = { volume: 4, longMost: 20, phase: hard };
  const sized = size(more, { long: [], easy: [], hard: [1] }, {}, true);
  const [only] = sized?.filter(runs) ?? [];
  expect(only?.load).toBeGreaterThanOrEqual((only?.least ?? 0) - 1e-9);
});

it('shows a load as one figure', () => {
  expect(amountOf(8, 'distance')).toEqual({ measure: 'distance', from: 8, to: 8 });
});

it('a last attempt goes by single minutes in a plan of minutes', () => {
  const more = { volume: 25, long: 10, longMost: 60 };
  expect(loads(size(more, { easy: [1] }, { measure: 'time' }, true))).toEqual([
    'long 12',
    'easy 13',
  ]);
});

it('a last attempt takes off first what the author sized', () => {
  const amount = { measure: 'distance', from: 5, to: 5 } as const;
  const fixed = new Map([[3, { sessions: ['easy'], amount, ends: false }]]);
  const sized = size({ volume: 9, longMost: 20, fixed }, { easy: [1] }, {}, true);
  expect(sized?.filter(({ sort }) => sort !== 'fixed' && sort !== 'strength')).toMatchObject([
    { id: 'long', load: expect.closeTo(2, 5) },
    { id: 'easy', load: expect.closeTo(2, 5) },
  ]);
});

it('a last attempt takes the steps of a hard session off first, to the tenth', () => {
  const hard = phase('speed', { hard: ['fartlek-minutes'] });
  const more = { volume: 10, longMost: 20, phase: hard };
  const days = { long: [], easy: [1, 3], hard: [5] };
  const [quick, ...easy] = size(more, days, {}, true)?.filter(runs) ?? [];
  expect(quick).toMatchObject({ least: expect.closeTo(5.27, 2), load: expect.closeTo(5.3, 5) });
  expect(easy.map(({ load }) => load)).toEqual([2.4, 2.3].map((load) => expect.closeTo(load, 5)));
});

it('the easy runs of a taper fall towards its race, and those after it do not', () => {
  const raced = { volume: 42, fixed: fixedOn({ 5: 'race-10k' }) } as const;
  const days = { long: [], easy: [1, 2, 3, 6] };
  const easyLoads = (role: WeekOrder['role']): number[] =>
    (size({ ...raced, role }, days) ?? []).flatMap(({ id, load }) => (id === 'easy' ? [load] : []));
  const even = easyLoads('build');
  expect(Math.max(...even) - Math.min(...even)).toBeLessThanOrEqual(1);
  const [first = 0, second = 0, third = 0, after = 0] = easyLoads('taper');
  expect(first).toBeGreaterThan(second);
  expect(second).toBeGreaterThan(third);
  expect(after).toBe(even[3]);
});

it('a taper without a race keeps its runs even', () => {
  const even = loads(size({ role: 'taper', volume: 30 }, { long: [], easy: [1, 3, 5] }));
  expect(even).toEqual(['easy 10', 'easy 10', 'easy 10']);
});
