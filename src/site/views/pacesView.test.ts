import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type PacesAsked, pacesAsked, pacesView } from './pacesView.ts';

const asked = (more: Partial<PacesAsked> = {}): PacesAsked => ({
  ...pacesAsked(new URLSearchParams()),
  ...more,
});

it('turns a race into paces and predictions', () => {
  const { view, problems } = pacesView(asked({ race: '10k', time: '41:21' }));
  expect(problems).toEqual({});
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
  const { view } = pacesView(asked({ race: '10k', time: '41:21', units: 'mi' }));
  expect(view?.paces[2]?.pace).toBe('6:51');
});

it('slows the paces in the heat, and says when it is too hot', () => {
  const { view } = pacesView(asked({ temperature: '28', dewPoint: '20' }));
  expect(view?.paces.every(({ hot }) => hot !== undefined)).toBe(true);
  const hot = pacesView(asked({ temperature: '40', dewPoint: '28' })).view;
  expect(hot?.paces.some((pace) => pace.hot !== undefined)).toBe(false);
  expect(hot?.notes.join(' ')).toContain('too hot to run hard');
});

it('says how far a goal is', () => {
  const { view } = pacesView(
    asked({ race: 'marathon', time: '4:00:00', goalRace: 'marathon', goalTime: '3:25:00' }),
  );
  expect(view?.goal?.sentence).toContain('35:00 apart');
});

it('says at the field what cannot be read, and keeps the rest', () => {
  expect(pacesView(asked({ time: 'soon' }))).toEqual({
    problems: { time: expect.stringContaining('20:00') },
  });
  expect(pacesView(asked({ race: '5k', time: '8:00' })).problems.time).toContain('quicker');
  expect(pacesView(asked({ race: '5k', time: '90:00' })).problems.time).toContain('walk');
  const damp = pacesView(asked({ temperature: '20', dewPoint: '24' }));
  expect(damp.problems.dewPoint).toContain('never above');
  expect(damp.view).toBeDefined();
  expect(pacesView(asked({ temperature: '28' })).problems.dewPoint).toContain('weather report');
  expect(
    pacesView(asked({ temperature: 'warm', dewPoint: '3' })).problems.temperature,
  ).toBeDefined();
  expect(pacesView(asked({ goalTime: 'x' })).problems.goalTime).toBeDefined();
});

it('takes whatever an address says without falling over', () => {
  const words = fc.dictionary(
    fc.constantFrom(
      'race',
      'time',
      'units',
      'temperature',
      'dew-point',
      'scale',
      'goal-race',
      'goal-time',
    ),
    fc.oneof(fc.string(), fc.constantFrom('5k', '20:00', 'mi', '30', 'F', 'marathon')),
  );
  fc.assert(
    fc.property(words, (choices) => {
      const { view, problems } = pacesView(pacesAsked(new URLSearchParams(choices)));
      expect(view !== undefined || problems.time !== undefined).toBe(true);
    }),
  );
});
