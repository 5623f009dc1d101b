import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseClock } from '../../model/clock.ts';
import { LEAST_VDOT, pacesOf } from './trainingPaces.ts';

/** Rows of the printed table, a kilometre; repetition in seconds a lap of 400 m (30: from 200 m). */
const PRINTED: [number, string, string, string, string, string, number][] = [
  [30, '7:27', '8:14', '7:03', '6:24', '5:55', 134],
  [40, '5:56', '6:38', '5:29', '5:06', '4:42', 104],
  [45, '5:23', '6:03', '4:57', '4:38', '4:16', 94],
  [50, '4:56', '5:34', '4:31', '4:15', '3:55', 87],
  [55, '4:34', '5:10', '4:10', '3:56', '3:37', 81],
  [60, '4:15', '4:49', '3:52', '3:40', '3:23', 75],
  [70, '3:44', '4:15', '3:24', '3:14', '2:59', 65],
  [85, '3:11', '3:38', '2:52', '2:46', '2:33', 55],
];

it.each(PRINTED)('VDOT %i trains at the printed paces within 2 s a kilometre', (vdot, ...row) => {
  const lap = row.pop() as number;
  const printed = [...(row as string[]).map((clock) => (parseClock(clock) ?? 0) * 60), lap * 2.5];
  const { easy, marathon, threshold, interval, repetition } = pacesOf(vdot);
  const ours = [easy.from, easy.to, marathon, threshold, interval, repetition];
  for (const [at, pace] of ours.entries()) {
    expect(Math.abs(pace * 60 - (printed[at] ?? 0))).toBeLessThanOrEqual(2);
  }
});

it('gives VDOT 50 the paces it was given yesterday', () => {
  const { easy, ...others } = pacesOf(50);
  const seconds = [easy.from, easy.to, ...Object.values(others)].map((pace) => pace * 60);
  expect(seconds.map((pace) => pace.toFixed(1))).toEqual([
    '297.0',
    '334.1',
    '271.1',
    '255.4',
    '235.1',
    '216.4',
  ]);
});

it('repetitions are 21.5 s quicker than intervals up to VDOT 47, 16 from 53', () => {
  const gain = (vdot: number) => (pacesOf(vdot).interval - pacesOf(vdot).repetition) * 60;
  expect(gain(30)).toBeCloseTo(21.5, 6);
  expect(gain(47)).toBeCloseTo(21.5, 6);
  expect(gain(50)).toBeCloseTo(18.75, 6);
  expect(gain(53)).toBeCloseTo(16, 6);
  expect(gain(80)).toBeCloseTo(16, 6);
});

it('the gentler the effort the slower the pace', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (vdot) => {
      const { easy, marathon, threshold, interval, repetition } = pacesOf(vdot);
      const paces = [repetition, interval, threshold, marathon, easy.from, easy.to];
      expect(paces).toEqual([...paces].sort((one, other) => one - other));
    }),
    { numRuns: 1000 },
  );
});

it('a fitter runner is quicker at everything', () => {
  fc.assert(
    fc.property(
      fc.double({ min: LEAST_VDOT, max: 99, noNaN: true }),
      fc.double({ min: 0.001, max: 1, noNaN: true }),
      (vdot, more) => {
        const flat = ({ easy, ...others }: ReturnType<typeof pacesOf>) => [
          easy.from,
          easy.to,
          ...Object.values(others),
        ];
        const fitter = flat(pacesOf(vdot + more));
        for (const [at, pace] of flat(pacesOf(vdot)).entries()) {
          expect(fitter[at]).toBeLessThan(pace);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

it('knows nothing slower than a walk', () => {
  expect(pacesOf(3)).toEqual(pacesOf(LEAST_VDOT));
  expect(pacesOf(LEAST_VDOT)).not.toEqual(pacesOf(LEAST_VDOT + 0.1));
});
