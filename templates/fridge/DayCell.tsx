/** @jsxImportSource satori/jsx */
import type { Ink } from '../ink.ts';
import { SIGN_SIZE, TICK_BOX } from '../signs.ts';
import { LABELS } from '../type.ts';
import type { DaySize } from './measures.ts';

/** One thing to do on a day, or rest. */
export interface DayLine {
  title: string;
  /** Such as `9 km`; empty when it has none. */
  amount: string;
  detail: string;
  /** `run` stands out, `other` steps back, `rest` is soft and its box dotted. */
  voice: 'run' | 'other' | 'free' | 'rest';
}

export interface DayCellProps {
  lines: DayLine[];
  size: DaySize;
  ink: Ink;
}

/** A tick box, the session and its amount, and under them the detail; one block for each session. */
export const DayCell = ({ lines, size, ink }: DayCellProps) => (
  <div style={{ display: 'flex', flexDirection: 'column', width: '100%', fontFamily: LABELS }}>
    {lines.map((line) => (
      <Session line={line} size={size} ink={ink} />
    ))}
  </div>
);

const TICK = 9.35;
const LEADING = 1.16;

const Session = ({ line, size, ink }: { line: DayLine; size: DaySize; ink: Ink }) => (
  <div style={{ display: 'flex', width: '100%' }}>
    <TickBox line={line} size={size} ink={ink} />
    <div style={{ display: 'flex', flexDirection: 'column', flex: 1 }}>
      <Title line={line} size={size} ink={ink} />
      {line.detail && (
        <div style={{ display: 'flex', fontSize: size.detail, lineHeight: LEADING, color: ink.soft }}>
          {line.detail}
        </div>
      )}
    </div>
  </div>
);

const TickBox = ({ line, size, ink }: { line: DayLine; size: DaySize; ink: Ink }) => (
  <svg
    width={TICK}
    height={TICK}
    viewBox={`0 0 ${SIGN_SIZE} ${SIGN_SIZE}`}
    style={{ marginTop: (size.title * LEADING - TICK) / 2, marginRight: 3.6, flexShrink: 0 }}
  >
    {line.voice === 'rest' ? (
      <path d={TICK_BOX} fill="none" stroke={ink.soft} strokeWidth={0.5} strokeDasharray="0.7 1" />
    ) : (
      <path d={TICK_BOX} fill="none" stroke={ink.ink} strokeWidth={0.8} />
    )}
  </svg>
);

const Title = ({ line, size, ink }: { line: DayLine; size: DaySize; ink: Ink }) => {
  const quiet = line.voice === 'rest' || line.voice === 'free';
  const type = {
    display: 'flex',
    fontSize: size.title,
    lineHeight: LEADING,
    color: quiet ? ink.soft : ink.ink,
  };
  const title = {
    fontWeight: line.voice === 'run' ? 600 : 500,
    flexShrink: size.setting === 'wrap' ? 1 : 0,
    whiteSpace: size.setting === 'wrap' ? 'normal' : 'nowrap',
  };
  const stack = size.setting === 'stack';
  return (
    <div style={{ display: 'flex', flexDirection: stack ? 'column' : 'row', width: '100%' }}>
      <div style={{ ...type, ...title, marginRight: stack ? 0 : 3 }}>{line.title}</div>
      {line.amount && (
        <div style={{ ...type, fontWeight: 500, flexShrink: 0, marginLeft: stack ? 0 : 'auto' }}>
          {line.amount}
        </div>
      )}
    </div>
  );
};
