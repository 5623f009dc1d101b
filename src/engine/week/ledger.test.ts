import { expect, it } from 'vitest';
import { copyLedger, newLedger, nextInTurn, takeTurns } from './ledger.ts';

it('lets the sessions of a list take turns, week after week', () => {
  const ledger = newLedger();
  expect(takeTurns(ledger, 'hard', ['hills', 'fartlek', 'reps'], 2)).toEqual(['hills', 'fartlek']);
  expect(takeTurns(ledger, 'hard', ['hills', 'fartlek', 'reps'], 2)).toEqual(['reps', 'hills']);
});

it('keeps a turn for each list', () => {
  const ledger = newLedger();
  takeTurns(ledger, 'hard', ['hills', 'fartlek'], 1);
  expect(takeTurns(ledger, 'long', ['long', 'trail'], 1)).toEqual(['long']);
});

it('takes nothing from an empty list, nor for no day', () => {
  const ledger = newLedger();
  expect(takeTurns(ledger, 'hard', [], 2)).toEqual([]);
  expect(takeTurns(ledger, 'easy', ['easy', 'trail'], 0)).toEqual([]);
  expect(takeTurns(ledger, 'easy', ['easy', 'trail'], 1)).toEqual(['easy']);
});

it('a week that is only tried uses nothing up', () => {
  const ledger = newLedger();
  const trial = copyLedger(ledger);
  takeTurns(trial, 'hard', ['hills', 'fartlek'], 1);
  trial.steps.set('hills', 3);
  expect(takeTurns(ledger, 'hard', ['hills', 'fartlek'], 1)).toEqual(['hills']);
  expect(ledger.steps.has('hills')).toBe(false);
});

it('tells whose turn is next without taking it', () => {
  const ledger = newLedger();
  const list = ['hills', 'fartlek', 'reps'];
  expect(nextInTurn(ledger, 'hard', list)).toBe('hills');
  expect(nextInTurn(ledger, 'hard', list)).toBe('hills');
  takeTurns(ledger, 'hard', list, 2);
  expect(nextInTurn(ledger, 'hard', list)).toBe('reps');
  takeTurns(ledger, 'hard', list, 1);
  expect(nextInTurn(ledger, 'hard', list)).toBe('hills');
  expect(nextInTurn(ledger, 'hard', [])).toBeUndefined();
});

it('a new week remembers turns and steps, and nothing of the week before', () => {
  const ledger = newLedger();
  takeTurns(ledger, 'hard', ['hills', 'fartlek'], 1);
  ledger.steps.set('hills', 3);
  ledger.thisWeek.set('hills', 3);
  const next = copyLedger(ledger);
  expect(next.steps).toEqual(new Map([['hills', 3]]));
  expect(next.thisWeek.size).toBe(0);
  expect(takeTurns(next, 'hard', ['hills', 'fartlek'], 1)).toEqual(['fartlek']);
});
