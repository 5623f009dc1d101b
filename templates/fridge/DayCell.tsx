/** @jsxImportSource satori/jsx */
import type { Ink } from '../ink.ts';
import { SIGN_SIZE, TICK_BOX } from '../signs.ts';
import { WORDS_APART } from '../slot.ts';
import { LABELS } from '../type.ts';
import { type DaySize, isStacked, mayBreak, startsUnder, TICK } from './measures.ts';

/** One thing to do on a day, or rest. */
export interface DayLine {
  title: string;
  /** Such as `9 km`; empty when it has none. */
  amount: string;
  detail: string;
  /** `run` stands out, `other` steps back, `free` is soft, `rest` soft and its box dotted. */
  voice: 'run' | 'other' | 'free' | 'rest';
}

export interface SessionProps {
  line: DayLine;
  size: DaySize;
  ink: Ink;
}

/** A tick box, the session and its amount, and the detail; a day's cell is a stack of these. */
export const Session = (props: SessionProps) => {
  const { line, size } = props;
  const under = startsUnder(size.setting);
  const detail = line.detail !== '' && size.setting !== 'inline' && <Detail {...props} />;
  return (
    <div style={{ display: 'flex', flexDirection: 'column', width: '100%', fontFamily: LABELS }}>
      <div style={{ display: 'flex', width: '100%' }}>
        <TickBox {...props} />
        <div style={{ display: 'flex', flexDirection: 'column', flex: 1 }}>
          <Title {...props} />
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
      width: '100%',
      fontSize: size.detail,
      lineHeight: 1.15,
      color: ink.soft,
      whiteSpace: 'pre-line',
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
  const breaking = mayBreak(setting)
    ? { flexShrink: 1, whiteSpace: 'pre-line' }
    : { whiteSpace: 'nowrap' };
  const beside = { fontWeight: 400, marginLeft: 3, whiteSpace: 'nowrap', color: ink.soft };
  const stack = isStacked(setting);
  return (
    <div style={{ display: 'flex', flexDirection: stack ? 'column' : 'row', width: '100%' }}>
      <div style={{ ...type, fontWeight: line.voice === 'run' ? 600 : 500, ...breaking }}>
        {line.title}
      </div>
      {setting === 'inline' && line.detail !== '' && (
        <div style={{ ...type, ...beside, fontSize: size.detail }}>{line.detail}</div>
      )}
      {line.amount !== '' && (
        <div
          style={{ ...type, marginLeft: stack ? 0 : 'auto', paddingLeft: stack ? 0 : WORDS_APART }}
        >
          {line.amount}
        </div>
      )}
    </div>
  );
};
