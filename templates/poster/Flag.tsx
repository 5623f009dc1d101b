/** @jsxImportSource satori/jsx */
import type { Ink } from '../ink.ts';
import { LABELS } from '../type.ts';
import type { FlagSize } from './measures.ts';

export interface FlagProps {
  title: string;
  /** Its date and what it is run for. */
  words: string;
  /** Where its pole stands: the words lean against it. */
  pole: 'left' | 'right';
  size: FlagSize;
  ink: Ink;
}

/** A race's name and date, beside its pole. */
export const Flag = ({ title, words, pole, size, ink }: FlagProps) => (
  <div
    style={{
      display: 'flex',
      flexDirection: 'column',
      alignItems: pole === 'left' ? 'flex-start' : 'flex-end',
      width: '100%',
      fontFamily: LABELS,
      textAlign: pole,
    }}
  >
    <div
      style={{
        display: 'flex',
        fontSize: size.title,
        fontWeight: 600,
        lineHeight: 1.16,
        color: ink.ink,
      }}
    >
      {title}
    </div>
    {words !== '' && (
      <div style={{ display: 'flex', fontSize: size.words, lineHeight: 1.3, color: ink.soft }}>
        {words}
      </div>
    )}
  </div>
);
