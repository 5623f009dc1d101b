/** @jsxImportSource satori/jsx */
import type { DayLine } from '../fridge/DayCell.tsx';
import type { Ink } from '../ink.ts';
import { SIGN_SIZE, TICK_BOX } from '../signs.ts';
import { LABELS } from '../type.ts';
import { DETAIL_LEADING, type MonthDaySize, TICK, TITLE_LEADING } from './measures.ts';

/** One thing to do on a day of the calendar. */
export interface MonthLine extends DayLine {
  /** A race or time trial. */
  event: boolean;
}

export interface MonthDayProps {
  lines: MonthLine[];
  /** Points. */
  width: number;
  size: MonthDaySize;
  ink: Ink;
}

/** What a day of the calendar asks for, each session with its box to tick. */
export const DayCell = ({ lines, ...rest }: MonthDayProps) => (
  <div style={{ display: 'flex', flexDirection: 'column', width: '100%', fontFamily: LABELS }}>
    {lines.map((line, at) => (
      <div style={{ display: 'flex', width: '100%', marginTop: at === 0 ? 0 : rest.size.apart }}>
        <Session line={line} first={at === 0} {...rest} />
      </div>
    ))}
  </div>
);

interface SessionProps extends Omit<MonthDayProps, 'lines'> {
  line: MonthLine;
  first: boolean;
}

/** Widths are given in points: satori balances lines against the last width it tried. */
const Session = (props: SessionProps) => {
  const { line, first, size, width, ink } = props;
  const inner = width - TICK.side - TICK.gap;
  const shown = size.details === 'all' || (size.details === 'first' && first);
  return (
    <div style={{ display: 'flex', width }}>
      <TickBox {...props} />
      <div style={{ display: 'flex', flexDirection: 'column', width: inner }}>
        <Title {...props} />
        {shown && line.detail !== '' && (
          <div
            style={{
              display: 'flex',
              width: inner,
              fontSize: size.detail,
              lineHeight: DETAIL_LEADING,
              textWrap: 'balance',
              color: ink.soft,
            }}
          >
            {line.detail}
          </div>
        )}
      </div>
    </div>
  );
};

const titleSize = ({ line, size }: SessionProps): number => (line.event ? size.event : size.title);

const TickBox = (props: SessionProps) => (
  <svg
    width={TICK.side}
    height={TICK.side}
    viewBox={`0 0 ${SIGN_SIZE} ${SIGN_SIZE}`}
    style={{
      marginTop: (titleSize(props) * TITLE_LEADING - TICK.side) / 2,
      marginRight: TICK.gap,
      flexShrink: 0,
    }}
  >
    {props.line.voice === 'rest' ? (
      <path
        d={TICK_BOX}
        fill="none"
        stroke={props.ink.soft}
        strokeWidth={0.5}
        strokeDasharray="0.7 1"
      />
    ) : (
      <path d={TICK_BOX} fill="none" stroke={props.ink.ink} strokeWidth={0.8} />
    )}
  </svg>
);

const Title = (props: SessionProps) => {
  const { line, size, ink } = props;
  const stack = size.setting === 'stack';
  const soft = line.voice === 'rest' || line.voice === 'free';
  const type = {
    display: 'flex',
    lineHeight: TITLE_LEADING,
    color: soft ? ink.soft : ink.ink,
  };
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: stack ? 'column' : 'row',
        flexWrap: stack ? 'nowrap' : 'wrap',
        width: '100%',
      }}
    >
      <div
        style={{
          ...type,
          fontSize: titleSize(props),
          fontWeight: line.voice === 'run' ? 600 : 500,
          paddingRight: stack ? 0 : 3.6,
        }}
      >
        {line.title}
      </div>
      {line.amount !== '' && (
        <div style={{ ...type, fontSize: size.amount, fontWeight: 500, whiteSpace: 'nowrap' }}>
          {line.amount}
        </div>
      )}
    </div>
  );
};
