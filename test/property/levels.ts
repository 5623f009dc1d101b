import fc from 'fast-check';
import { WEEKDAYS } from '../../src/model/weekday.ts';
import type { Manner } from './manner.ts';

/** A level of a plan of so many weeks, as an author writes it. */
export function level(weeks: number, { sensible }: Manner): fc.Arbitrary<unknown> {
  return fc
    .record({
      experience: fc.constantFrom('new', 'developing', 'experienced'),
      days: fc.integer({ min: 2, max: 7 }),
      unit: fc.constantFrom('km', 'mi', 'min'),
      /** Kilometres a running day. */
      daily: fc.double({ min: sensible ? 5 : 1, max: 14, noNaN: true }),
      rise: fc.double({ min: 0, max: sensible ? 0.35 : 1, noNaN: true }),
      long: fc.double({ min: 0.2, max: sensible ? 0.3 : 0.6, noNaN: true }),
      hard: fc.integer({ min: 0, max: 2 }),
      strength: fc.integer({ min: 0, max: 3 }),
      pace: fc.constantFrom(undefined, '4:30 /km', '7:00 /km', '10:30 /mi'),
      free: fc.option(fc.subarray([...WEEKDAYS], { minLength: 2 }), { nil: undefined, freq: 3 }),
      weekly: fc.option(
        fc.array(fc.double({ min: 0.6, max: 1.3, noNaN: true }), {
          minLength: weeks,
          maxLength: weeks,
        }),
        {
          nil: undefined,
          freq: 4,
        },
      ),
    })
    .map((drawn) => written(drawn, sensible));
}

interface Drawn {
  experience: string;
  days: number;
  unit: string;
  daily: number;
  rise: number;
  long: number;
  hard: number;
  strength: number;
  pace?: string;
  free?: string[];
  weekly?: number[];
}

const PER_KM: Record<string, number> = { km: 1, mi: 1 / 1.609344, min: 6 };

function written(drawn: Drawn, sensible: boolean): object {
  const { daily, rise, unit, experience, hard, strength, pace, free } = drawn;
  const days = free ? Math.min(drawn.days, free.length) : drawn.days;
  const from = daily * days * (PER_KM[unit] ?? 1);
  const to = from * (1 + rise);
  const share = Math.max(drawn.long, 1 / days);
  const volume =
    drawn.weekly && !sensible
      ? `${drawn.weekly.map((factor) => round(from * factor)).join(', ')} ${unit}`
      : `${round(from)} → ${round(to)} ${unit}`;
  return {
    who: 'Anybody.',
    experience,
    days,
    volume: drawn.weekly && drawn.weekly.length < 2 ? `${round(from)} ${unit}` : volume,
    long: `${round(from * share)} → ${round(to * share)} ${unit}`,
    hard,
    strength,
    ...(pace && { pace }),
    ...(free && { free }),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
