/** @jsxImportSource satori/jsx */
import type { Ink } from '../ink.ts';
import { LABELS, READING } from '../type.ts';
import type { WeekSize } from './measures.ts';

export interface WeekCellProps {
  number: string;
  /** The phase's title. */
  title: string;
  /** Such as `38 km`. */
  volume: string;
  /** What the week is for; shown where its size is given. */
  purpose: string;
  size: WeekSize;
  ink: Ink;
}

/** The number of a week, its phase, volume and purpose; the page draws the bar below. */
export const WeekCell = (props: WeekCellProps) => (
  <div style={{ display: 'flex', width: '100%', flexDirection: 'column', fontFamily: LABELS }}>
    <div style={{ display: 'flex', width: '100%' }}>
      <Numeral {...props} />
      <div style={{ display: 'flex', flexDirection: 'column', flex: 1, lineHeight: 1.12 }}>
        <Phase {...props} />
        {props.size.setting === 'line' && <Purpose {...props} />}
      </div>
    </div>
    {props.size.setting === 'stack' && <Purpose {...props} />}
  </div>
);

/** Digits stand on their line: what lies below it is no part of their height. */
const Numeral = ({ number, size, ink }: WeekCellProps) => (
  <div
    style={{
      display: 'flex',
      flexShrink: 0,
      width: size.number * 1.08,
      height: size.number * 0.9,
      fontSize: size.number,
      lineHeight: 1,
      fontWeight: 600,
      color: ink.ink,
    }}
  >
    {number}
  </div>
);

const Phase = ({ title, volume, size, ink }: WeekCellProps) => {
  const line = size.setting === 'line';
  return (
    <div
      style={{
        display: 'flex',
        width: '100%',
        flexDirection: line ? 'row' : 'column',
        alignItems: line ? 'baseline' : 'flex-start',
        whiteSpace: line ? 'nowrap' : 'pre-line',
      }}
    >
      <div
        style={{
          display: 'flex',
          flexShrink: line ? 0 : 1,
          fontSize: size.title,
          fontWeight: 600,
          color: ink.ink,
        }}
      >
        {title}
      </div>
      <div
        style={{
          display: 'flex',
          flexShrink: 0,
          marginLeft: line ? 'auto' : 0,
          paddingLeft: line ? 3 : 0,
          fontSize: size.volume,
          fontWeight: line ? 500 : 400,
          color: line ? ink.ink : ink.soft,
        }}
      >
        {volume}
      </div>
    </div>
  );
};

const Purpose = ({ purpose, size, ink }: WeekCellProps) =>
  size.purpose !== undefined && purpose !== '' ? (
    <div
      style={{
        display: 'flex',
        width: '100%',
        marginTop: size.setting === 'line' ? 0 : 2.5,
        fontFamily: size.setting === 'line' ? LABELS : READING,
        fontStyle: size.setting === 'line' ? 'normal' : 'italic',
        fontSize: size.purpose,
        lineHeight: size.setting === 'line' ? 1.13 : 1.22,
        color: ink.soft,
        whiteSpace: 'pre-line',
        textWrap: 'balance',
      }}
    >
      {purpose}
    </div>
  ) : null;
