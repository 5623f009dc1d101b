import { expect, it } from 'vitest';
import { heatView } from './heatView.ts';
import { bothPaces, paceView } from './paceView.ts';

const HALF = { race: 'half', time: 105 } as const;

it('reads paces and other races from one race, gentlest and shortest first', () => {
  const { race, vdot, paces, predictions } = paceView(HALF);
  expect([race, vdot]).toEqual(['Half marathon in 1:45:00', 'VDOT 42.6']);
  expect(paces.map(({ effort }) => effort).join()).toBe(
    'Easy,Marathon,Threshold,Interval,Repetition',
  );
  expect(paces[0]?.pace.km).toMatch(/^\d:\d\d–\d:\d\d$/);
  expect(predictions.map(({ race: name }) => name).join()).toBe('5K,10K,Half marathon,Marathon');
  expect(predictions[2]).toEqual({
    race: 'Half marathon',
    time: '1:45:00',
    riegel: '1:45:00',
  });
});

it('puts a dash where Riegel’s formula does not reach', () => {
  const { predictions } = paceView({ race: '10k', time: 60 });
  expect(predictions.at(-1)?.riegel).toBe('–');
});

it('writes a pace in minutes a kilometre and a mile', () => {
  expect(bothPaces(5)).toEqual({ km: '5:00', mi: '8:03' });
});

it('a warm day makes the same effort slower, and at last nobody should run hard', () => {
  const { rows, distance, race } = heatView({ race: '10k', time: 50 });
  expect([distance, race]).toEqual(['10K', '10K in 50:00']);
  expect(rows[0]).toMatchObject({ slower: 'nothing', figures: { time: '50:00' } });
  const times = rows.flatMap(({ figures }) => figures?.time ?? []);
  expect(times).toEqual([...times].sort());
  expect(new Set(times).size).toBe(times.length);
  expect(rows.at(-1)?.slower).toBe('too hot to run hard');
  expect(rows.at(-1)?.figures).toBeUndefined();
});

it('tells the air in °C beside kilometres and in °F beside miles', () => {
  expect(heatView({ race: '10k', time: 50 }).rows[0]?.air).toEqual({
    km: '12\u00a0°C, dew point 6\u00a0°C',
    mi: '54\u00a0°F, dew point 43\u00a0°F',
  });
});

it('intervals lose half of what a long run loses, for they have pauses', () => {
  const [cool, ...warm] = heatView({ race: '10k', time: 50 }).rows;
  const seconds = (pace = '') => Number(pace.split(':')[0]) * 60 + Number(pace.split(':')[1]);
  const hot = warm.at(-2);
  const lost = (kind: 'threshold' | 'interval') =>
    seconds(hot?.figures?.[kind].km) / seconds(cool?.figures?.[kind].km) - 1;
  expect(lost('interval')).toBeCloseTo(lost('threshold') / 2, 2);
});
