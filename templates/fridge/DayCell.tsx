/** @jsxImportSource satori/jsx */
import type { Ink } from '../ink.ts';
import { SIGN_SIZE, TICK_BOX } from '../signs.ts';
import { LABELS } from '../type.ts';
import { type DaySize, TICK } from './measures.ts';

/** One thing to do on a day, or rest. */
export interface DayLine {
  title: string;
  /** Such as `9 km`; empty when it has none. */
  amount: string;
  detail: string;
  /** `run` stands out, `other` steps back, `free` is soft, `rest` soft and its box dotted. */
  voice: 'run' | 'other' | 'free' | 'rest';
}

export interface DayCellProps {
  lines: DayLine[];
  size: DaySize;
  ink: Ink;
}

/** A tick box, the session and its amount, and the detail; one block for each session. */
export const DayCell = ({ lines, size, ink }: DayCellProps) => (
  <div style={{ display: 'flex', flexDirection: 'column', width: '100%', fontFamily: LABELS }}>
    {lines.map((line, index) => (
      <div style={{ display: 'flex', width: '100%', marginTop: index === 0 ? 0 : size.apart }}>
        <Session line={line} size={size} ink={ink} />
      </div>
    ))}
  </div>
);

interface SessionProps {
  line: DayLine;
  size: DaySize;
  ink: Ink;
}

const Session = ({ line, size, ink }: SessionProps) => {
  const detail = line.detail !== '' && size.setting !== 'inline' && (
    <Detail line={line} size={size} ink={ink} />
  );
  const under = size.setting === 'under';
  return (
    <div style={{ display: 'flex', flexDirection: 'column', width: '100%' }}>
      <div style={{ display: 'flex', width: '100%' }}>
        <TickBox line={line} size={size} ink={ink} />
        <div style={{ display: 'flex', flexDirection: 'column', flex: 1 }}>
          <Title line={line} size={size} ink={ink} />
          {!under && detail}
        </div>
      </div>
      {under && detail}
    </div>
  );
};

const Detail = ({ line, size, ink }: SessionProps) => (
  <div
    style={{
      display: 'flex',
      fontSize: size.detail,
      lineHeight: 1.15,
      color: ink.soft,
      textWrap: 'balance',
    }}
  >
    {line.detail}
  </div>
);

const TickBox = ({ line, size, ink }: SessionProps) => (
  <svg
    width={TICK.side}
    height={TICK.side}
    viewBox={`0 0 ${SIGN_SIZE} ${SIGN_SIZE}`}
    style={{
      marginTop: (size.title * size.leading - TICK.side) / 2,
      marginRight: TICK.gap,
      flexShrink: 0,
    }}
  >
    {line.voice === 'rest' ? (
      <path d={TICK_BOX} fill="none" stroke={ink.soft} strokeWidth={0.5} strokeDasharray="0.7 1" />
    ) : (
      <path d={TICK_BOX} fill="none" stroke={ink.ink} strokeWidth={0.8} />
    )}
  </svg>
);

const Title = ({ line, size, ink }: SessionProps) => {
  const { setting } = size;
  const type = {
    display: 'flex',
    flexShrink: 0,
    fontSize: size.title,
    lineHeight: size.leading,
    fontWeight: 500,
    color: line.voice === 'rest' || line.voice === 'free' ? ink.soft : ink.ink,
  };
  const breaking = setting === 'wrap' ? { flexShrink: 1 } : { whiteSpace: 'nowrap' };
  const stack = setting === 'stack';
  return (
    <div style={{ display: 'flex', flexDirection: stack ? 'column' : 'row', width: '100%' }}>
      <div style={{ ...type, fontWeight: line.voice === 'run' ? 600 : 500, ...breaking }}>
        {line.title}
      </div>
      {setting === 'inline' && line.detail !== '' && (
        <div style={{ ...type, fontSize: size.detail, fontWeight: 400, marginLeft: 3 }}>
          {line.detail}
        </div>
      )}
      {line.amount !== '' && (
        <div style={{ ...type, marginLeft: stack ? 0 : 'auto', paddingLeft: stack ? 0 : 3 }}>
          {line.amount}
        </div>
      )}
    </div>
  );
};
