/** @jsxImportSource satori/jsx */
import type { Ink } from '../ink.ts';
import { SIGN_SIZE } from '../signs.ts';
import { LABELS, READING } from '../type.ts';

export interface PhaseNoteProps {
  title: string;
  /** Such as `weeks 1–3`. */
  weeks: string;
  purpose: string;
  mark: string;
  colour: string;
  size: number;
  ink: Ink;
}

/** What a phase is for: its mark and title, its weeks, its purpose. */
export const PhaseNote = ({ title, weeks, purpose, mark, colour, size, ink }: PhaseNoteProps) => (
  <div style={{ display: 'flex', flexDirection: 'column', width: '100%', fontFamily: LABELS }}>
    <div style={{ display: 'flex', alignItems: 'center', lineHeight: 1.25 }}>
      <svg
        width={size * 0.9}
        height={size * 0.9}
        viewBox={`0 0 ${SIGN_SIZE} ${SIGN_SIZE}`}
        style={{ marginRight: 4, flexShrink: 0 }}
      >
        <path d={mark} fill={colour} />
      </svg>
      <div style={{ display: 'flex', fontSize: size * 1.18, fontWeight: 600, color: ink.ink }}>
        {title}
      </div>
      <div style={{ display: 'flex', fontSize: size, marginLeft: 6, color: ink.soft }}>{weeks}</div>
    </div>
    <div
      style={{
        display: 'flex',
        marginTop: 1.5,
        fontFamily: READING,
        fontSize: size,
        lineHeight: 1.32,
        textWrap: 'pretty',
        color: ink.ink,
      }}
    >
      {purpose}
    </div>
  </div>
);
