/** @jsxImportSource satori/jsx */
import type { Ink } from '../ink.ts';
import { LABELS } from '../type.ts';
import type { MonthWeekSize } from './measures.ts';

export interface MonthWeekProps {
  number: string;
  phase: string;
  /** Volume, the word for a down week, how far the race is: a line each. */
  lines: string[];
  size: MonthWeekSize;
  ink: Ink;
}

/** What stands beside a week of the calendar. */
export const WeekCell = ({ number, phase, lines, size, ink }: MonthWeekProps) => (
  <div
    style={{
      display: 'flex',
      flexDirection: 'column',
      width: '100%',
      fontFamily: LABELS,
      color: ink.ink,
    }}
  >
    <div style={{ display: 'flex', fontSize: size.number, lineHeight: 1.16, fontWeight: 600 }}>
      {number}
    </div>
    <div style={{ display: 'flex', fontSize: size.title, lineHeight: 1.12, fontWeight: 600 }}>
      {phase}
    </div>
    {lines.map((line) => (
      <div style={{ display: 'flex', fontSize: size.text, lineHeight: 1.16, color: ink.soft }}>
        {line}
      </div>
    ))}
  </div>
);
