import { expect, it } from 'vitest';
import { parseSteps, type Step } from '../../model/steps.ts';
import { estimate, qualityKm, resolveNumber } from './estimate.ts';

const steps = (text: string): Step[] => {
  const read = parseSteps(text);
  if (!Array.isArray(read)) throw new Error(read.what);
  return read;
};

it('an easy hour at six minutes a kilometre is ten kilometres', () => {
  expect(estimate(steps('60 min easy'), {}, 6)).toEqual({ km: 10, minutes: 60 });
});

it('counts metres, miles and seconds', () => {
  expect(estimate(steps('400 m easy'), {}, 5).km).toBeCloseTo(0.4);
  expect(estimate(steps('1 mi easy'), {}, 5).minutes).toBeCloseTo(8.047, 3);
  expect(estimate(steps('30 s easy'), {}, 5)).toEqual({ km: 0.1, minutes: 0.5 });
});

it('goes further in a quick minute than in an easy one', () => {
  const quick = estimate(steps('1 min quick'), {}, 6).km;
  expect(quick / estimate(steps('1 min easy'), {}, 6).km).toBeCloseTo(1 / 0.76);
});

it('repeats what stands in brackets, with the values of the day', () => {
  const found = estimate(steps('2 km easy, {reps} x (400 m easy, 1 min rest)'), { reps: 5 }, 6);
  expect(found.km).toBeCloseTo(4);
  expect(found.minutes).toBeCloseTo(29);
});

it('walks down what was run up', () => {
  const once = estimate(steps('100 m easy'), {}, 6);
  const both = estimate(steps('1 x (100 m easy, walk down)'), {}, 6);
  expect(both.km).toBeCloseTo(2 * once.km);
  expect(both.minutes).toBeCloseTo(3 * once.minutes);
});

it('counts as quality what is run at marathon effort or faster, strides left out', () => {
  expect(qualityKm(steps('2 km easy, 3 x (1 km hard, 1 km jog), 1 km easy'), {}, 6)).toBe(3);
  expect(qualityKm(steps('1 km at marathon effort'), {}, 6)).toBe(1);
  expect(qualityKm(steps('2 x (100 m sprint, walk down)'), {}, 6)).toBeCloseTo(0.2);
  expect(qualityKm(steps('1 km steady, 4 x (100 m stride, 100 m walk)'), {}, 6)).toBe(0);
});

it('takes a number as it is, and a name by its value', () => {
  expect(resolveNumber(4, {})).toBe(4);
  expect(resolveNumber('reps', { reps: 8 })).toBe(8);
});

it.each<[string, number, number]>([
  ['3 km easy', 3, 18],
  ['2 mi easy', 3.218688, 19.312128],
  ['600 m easy', 0.6, 3.6],
  ['45 min easy', 7.5, 45],
  ['90 s easy', 0.25, 1.5],
  ['90 s jog', 1.5 / 6.9, 1.5],
  ['600 m jog', 0.6, 4.14],
  ['2 mi jog', 3.218688, 22.2089472],
  ['3 km jog', 3, 20.7],
  ['10 min rest', 0, 10],
  ['easy', 0, 0],
  ['3 km easy, 45 min easy', 10.5, 63],
])('%s comes to %d km and %d minutes at six minutes a kilometre', (text, km, minutes) => {
  const found = estimate(steps(text), {}, 6);
  expect(found.km).toBeCloseTo(km, 10);
  expect(found.minutes).toBeCloseTo(minutes, 10);
});

it('a stretch without a size covers the ground of the one before, in a repeat only', () => {
  const found = estimate(steps('3 x (walk up, 100 m easy, walk down), walk home'), {}, 6);
  expect(found.km).toBeCloseTo(0.6);
  expect(found.minutes).toBeCloseTo(3 * (0.6 + 1.2));
});

it.each(['marathon', 'threshold', '10k', '5k', 'interval', 'repetition', 'sprint'])(
  'counts %s as quality',
  (effort) => {
    expect(qualityKm(steps(`2 km at ${effort}, 3 x 1 km at ${effort}`), {}, 6)).toBe(5);
  },
);

it.each(['easy', 'steady', 'jog', 'float', 'walk', 'stride'])('does not count %s', (effort) => {
  expect(qualityKm(steps(`2 km at ${effort}, 3 x 1 km at ${effort}`), {}, 6)).toBe(0);
});

it('a name without a value is nothing', () => expect(resolveNumber('reps', {})).toBe(0));
