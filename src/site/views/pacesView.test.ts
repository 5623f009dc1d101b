import { expect, it } from 'vitest';
import { readPaces } from '../paces/readPaces.ts';
import { pacesView } from './pacesView.ts';

const paces = (address: string) => pacesView(readPaces(new URLSearchParams(address)).asked);

it('turns a race into paces and predictions', () => {
  const view = paces('race=10k&time=41:21');
  expect(view?.fitness).toBe('VDOT 50.0');
  expect(view?.paces.map(({ effort }) => effort)).toEqual([
    'Easy',
    'Marathon',
    'Threshold',
    'Interval',
    'Repetition',
  ]);
  expect(view?.paces[2]?.pace).toBe('4:15');
  expect(view?.predictions.at(-1)?.race).toBe('Marathon');
});

it('tells paces for a mile', () => {
  const view = paces('race=10k&time=41:21&units=mi');
  expect(view?.paces[2]?.pace).toBe('6:51');
});

it('slows the paces in the heat, and says when it is too hot', () => {
  const view = paces('temperature=28&dew-point=20');
  expect(view?.paces.every(({ hot }) => hot !== undefined)).toBe(true);
  const hot = paces('temperature=40&dew-point=28');
  expect(hot?.paces.some((pace) => pace.hot !== undefined)).toBe(false);
  expect(hot?.notes.join(' ')).toContain('too hot to run hard');
});

it('says how far a goal is', () => {
  const view = paces('race=marathon&time=4:00:00&goal-race=marathon&goal-time=3:25:00');
  expect(view?.goal?.sentence).toContain('35:00 apart');
});

it('waits while no race can be read', () => {
  expect(paces('time=soon')).toBeUndefined();
});
