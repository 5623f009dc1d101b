/** @jsxImportSource satori/jsx */
import type { Ink } from '../ink.ts';
import { SIGN_SIZE, TICK_BOX } from '../signs.ts';
import { LABELS, READING } from '../type.ts';
import { reasonSize, titleSize } from './measures.ts';

/** One thing to do on a day: what stands on its first line. */
export interface SessionTitle {
  title: string;
  /** Such as `9 km`; empty when it has none. */
  amount: string;
  /** `run` stands out, `other` steps back, `rest` is soft and its box dotted. */
  voice: 'run' | 'other' | 'rest';
}

interface Set {
  size: number;
  ink: Ink;
}

/** How far the words under a title stand in: the tick box and the white after it. */
export const indentOf = (size: number): number => titleSize(size) * 1.25;

/** A tick box, the title, and the amount at the right. */
export const SessionHead = ({ title, amount, voice, size, ink }: SessionTitle & Set) => {
  const type = titleSize(size);
  const side = type * 0.86;
  const colour = voice === 'rest' ? ink.soft : ink.ink;
  return (
    <div
      style={{
        display: 'flex',
        width: '100%',
        fontFamily: LABELS,
        fontSize: type,
        lineHeight: 1.15,
        color: colour,
      }}
    >
      <svg
        width={side}
        height={side}
        viewBox={`0 0 ${SIGN_SIZE} ${SIGN_SIZE}`}
        style={{
          marginTop: (type * 1.15 - side) / 2,
          marginRight: indentOf(size) - side,
          flexShrink: 0,
        }}
      >
        {voice === 'rest' ? (
          <path
            d={TICK_BOX}
            fill="none"
            stroke={ink.soft}
            strokeWidth={0.5}
            strokeDasharray="0.7 1"
          />
        ) : (
          <path d={TICK_BOX} fill="none" stroke={ink.ink} strokeWidth={0.8} />
        )}
      </svg>
      <div style={{ display: 'flex', flex: 1, fontWeight: voice === 'run' ? 600 : 500 }}>
        {title}
      </div>
      {amount !== '' && (
        <div
          style={{
            display: 'flex',
            flexShrink: 0,
            paddingLeft: 6,
            fontWeight: 500,
            whiteSpace: 'nowrap',
          }}
        >
          {amount}
        </div>
      )}
    </div>
  );
};

/** What stands under the title of a session; empty where there is nothing to say. */
export interface SessionWords {
  /** The whole session, step by step. */
  steps: string;
  /** Its smaller sizes, each under its name. */
  sizes: { name: string; text: string }[];
  reason: string;
  /** Where the day may move. */
  moves: string;
}

export const SessionBody = ({ steps, sizes, reason, moves, size, ink }: SessionWords & Set) => (
  <div
    style={{
      display: 'flex',
      flexDirection: 'column',
      width: '100%',
      fontFamily: LABELS,
      fontSize: size,
      lineHeight: 1.2,
      color: ink.ink,
    }}
  >
    {steps !== '' && <div style={{ display: 'flex', width: '100%' }}>{steps}</div>}
    {sizes.map(({ name, text }) => (
      <div style={{ display: 'flex', width: '100%', marginTop: size * 0.1, color: ink.soft }}>
        <div
          style={{
            display: 'flex',
            flexShrink: 0,
            width: Math.max(2.6, name.length * 0.52) * size,
            fontWeight: 600,
            color: ink.ink,
          }}
        >
          {name}
        </div>
        <div style={{ display: 'flex', flex: 1 }}>{text}</div>
      </div>
    ))}
    {reason !== '' && (
      <div
        style={{
          display: 'flex',
          width: '100%',
          marginTop: size * 0.14,
          fontFamily: READING,
          fontStyle: 'italic',
          fontSize: reasonSize(size),
          lineHeight: 1.26,
          color: ink.soft,
        }}
      >
        {reason}
      </div>
    )}
    {moves !== '' && (
      <div style={{ display: 'flex', width: '100%', marginTop: size * 0.14, fontWeight: 500 }}>
        {moves}
      </div>
    )}
  </div>
);
