import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPaces } from './readPaces.ts';

const read = (address: string) => readPaces(new URLSearchParams(address));

it('asks about a 10K in 50 minutes until somebody chooses', () => {
  const { asked, problems } = read('');
  expect(problems).toEqual({});
  expect(asked).toMatchObject({ result: { race: '10k', time: 50 }, units: 'km' });
  expect(asked.heat).toBeUndefined();
  expect(asked.goal).toBeUndefined();
});

it('says at the field what cannot be read, and keeps the rest', () => {
  expect(read('time=soon').problems.time).toBe('“soon” is no time. Write 48:30, or 1:45:00.');
  expect(read('time=').problems.time).toMatch(/is no time/);
  expect(read('race=5k&time=8:00').problems.time).toMatch(/quicker than anybody has run/);
  expect(read('race=5k&time=90:00').problems.time).toMatch(/is a walk/);
  expect(read('race=moon').problems.race).toMatch(/^“moon” is not known here\. Choose 5k, 10k/);
  const wrong = read('goal-time=x&units=ell');
  expect(wrong.asked.result).toBeDefined();
  expect(wrong.problems['goal-time']).toMatch(/^“x” is no time/);
  expect(wrong.problems.units).toMatch(/Choose km or mi\.$/);
});

it('wants both figures of the weather, where people race', () => {
  expect(read('temperature=28&dew-point=20,5').asked.heat?.sum).toBeCloseTo(82.4 + 68.9, 6);
  expect(read('temperature=28').problems).toEqual({
    'dew-point': 'The dew point stands beside the humidity in a weather report.',
  });
  expect(read('dew-point=12').problems.temperature).toMatch(/beside the dew point/);
  expect(read('temperature=20&dew-point=24').problems['dew-point']).toMatch(/never above/);
  expect(read('temperature=99&dew-point=24').problems.temperature).toMatch(/from -50 to 55\.$/);
  expect(read('temperature=99&dew-point=24&scale=F').problems).toEqual({});
});

it('no address makes it fail', () => {
  const names = [
    'race',
    'time',
    'units',
    'temperature',
    'dew-point',
    'scale',
    'goal-race',
    'goal-time',
  ];
  const value = fc.oneof(fc.string(), fc.constantFrom('5k', '20:00', 'mi', '30', 'F', 'marathon'));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...names), value)), (written) => {
      const { asked, problems } = readPaces(new URLSearchParams(written));
      expect(asked.result === undefined).toBe(problems.time !== undefined);
      for (const sentence of Object.values(problems)) expect(sentence).toMatch(/\.$/);
    }),
    { numRuns: 500 },
  );
});
