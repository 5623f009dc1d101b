/** @jsxImportSource satori/jsx */
import type { Ink } from '../ink.ts';
import { LABELS, READING } from '../type.ts';
import type { WeekSize } from './measures.ts';

export interface WeekCellProps {
  number: string;
  /** The phase's title. */
  title: string;
  /** Such as `38 km`, with the word for a down week. */
  volume: string;
  /** What the week is for; shown where its size is given. */
  purpose: string;
  size: WeekSize;
  ink: Ink;
}

/** The number of a week, its phase and volume; the page draws the bar below. */
export const WeekCell = ({ number, title, volume, purpose, size, ink }: WeekCellProps) => (
  <div style={{ display: 'flex', flexDirection: 'column', width: '100%', fontFamily: LABELS }}>
    <div style={{ display: 'flex', width: '100%' }}>
      <div
        style={{
          display: 'flex',
          flexShrink: 0,
          width: size.number * 1.08,
          fontSize: size.number,
          lineHeight: 1,
          fontWeight: 600,
          color: ink.ink,
        }}
      >
        {number}
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', flex: 1, lineHeight: 1.12 }}>
        <div style={{ display: 'flex', fontSize: size.title, fontWeight: 600, color: ink.ink }}>
          {title}
        </div>
        <div style={{ display: 'flex', fontSize: size.volume, color: ink.soft }}>{volume}</div>
      </div>
    </div>
    {size.purpose && purpose && (
      <div
        style={{
          display: 'flex',
          marginTop: 2,
          fontFamily: READING,
          fontStyle: 'italic',
          fontSize: size.purpose,
          lineHeight: 1.2,
          color: ink.soft,
        }}
      >
        {purpose}
      </div>
    )}
  </div>
);
