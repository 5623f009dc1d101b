/** @jsxImportSource satori/jsx */
import type { Ink } from '../ink.ts';
import { SIGN_SIZE } from '../signs.ts';
import { LABELS, READING } from '../type.ts';

/** A short text under its title: what a phase is for, what to do, what a session asks. */
export interface NoteText {
  title: string;
  /** Beside the title, such as `weeks 1–3`. */
  aside?: string;
  text: string;
  /** Further lines, each under a name of its own: `Short`. */
  lines?: { name: string; text: string }[];
  /** A shape before the title. */
  mark?: { d: string; colour: string };
}

export interface NoteProps extends NoteText {
  /** Of the text; the title is a little larger. */
  size: number;
  ink: Ink;
}

export const Note = (props: NoteProps) => (
  <div style={{ display: 'flex', flexDirection: 'column', width: '100%', fontFamily: LABELS }}>
    <Title {...props} />
    {props.text !== '' && <Text {...props} />}
    {(props.lines ?? []).map((line) => (
      <Line {...line} size={props.size} ink={props.ink} />
    ))}
  </div>
);

/** The aside stands beside the title, or below it where a column is too narrow for both. */
const Title = ({ title, aside = '', mark, size, ink }: NoteProps) => (
  <div style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', lineHeight: 1.25 }}>
    <div style={{ display: 'flex', alignItems: 'baseline', marginRight: 6 }}>
      {mark && (
        <svg
          width={size * 0.9}
          height={size * 0.9}
          viewBox={`0 0 ${SIGN_SIZE} ${SIGN_SIZE}`}
          style={{ marginRight: 4, flexShrink: 0 }}
        >
          <path d={mark.d} fill={mark.colour} />
        </svg>
      )}
      <div
        style={{
          display: 'flex',
          fontSize: size * 1.18,
          fontWeight: 600,
          color: ink.ink,
          whiteSpace: 'pre-line',
        }}
      >
        {title}
      </div>
    </div>
    {aside !== '' && (
      <div style={{ display: 'flex', fontSize: size, color: ink.soft }}>{aside}</div>
    )}
  </div>
);

const Text = ({ text, size, ink }: NoteProps) => (
  <div
    style={{
      display: 'flex',
      marginTop: 1.5,
      fontFamily: READING,
      fontSize: size,
      lineHeight: 1.32,
      whiteSpace: 'pre-line',
      textWrap: 'pretty',
      color: ink.ink,
    }}
  >
    {text}
  </div>
);

interface LineProps {
  name: string;
  text: string;
  size: number;
  ink: Ink;
}

const Line = ({ name, text, size, ink }: LineProps) => (
  <div style={{ display: 'flex', width: '100%', marginTop: 1.5, fontSize: size, lineHeight: 1.24 }}>
    <div
      style={{
        display: 'flex',
        flexShrink: 0,
        minWidth: size * 2.5,
        paddingRight: size * 0.4,
        fontWeight: 600,
        color: ink.ink,
      }}
    >
      {name}
    </div>
    <div style={{ display: 'flex', flex: 1, color: ink.soft, whiteSpace: 'pre-line' }}>{text}</div>
  </div>
);
