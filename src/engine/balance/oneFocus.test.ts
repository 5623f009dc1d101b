import { expect, it } from 'vitest';
import { phase as anyPhase } from '../../../test/fixtures/orders.ts';
import { plan } from '../../../test/fixtures/weeks.ts';
import type { PhaseDefinition } from '../../model/phase.ts';
import { oneFocus } from './oneFocus.ts';

const phase = (focus: PhaseDefinition['focus']): PhaseDefinition => anyPhase('build', { focus });

it('P10: a phase that builds speed, strength and volume at once is refused, by its path', () => {
  const phases = [phase(['speed']), phase(['speed', 'strength', 'volume'])];
  const found = oneFocus.judge(plan([], { phases }));
  expect(found.map(({ severity, where }) => [severity, where.path])).toEqual([
    ['error', 'phases[1].focus'],
  ]);
});

it('P10: two of the three may share a phase', () => {
  expect(oneFocus.judge(plan([], { phases: [phase(['speed', 'strength'])] }))).toEqual([]);
  expect(oneFocus.judge(plan([], { phases: [phase(['speed', 'speed', 'volume'])] }))).toEqual([]);
});
