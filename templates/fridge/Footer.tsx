/** @jsxImportSource satori/jsx */
import type { Ink } from '../ink.ts';
import { LABELS } from '../type.ts';

/** A sign's name and what it asks for. */
export interface Explained {
  name: string;
  meaning: string;
}

export interface ExplainedProps extends Explained {
  size: number;
  ink: Ink;
}

/** `hard  one or two a week, …` in one line. */
export const Explanation = ({ name, meaning, size, ink }: ExplainedProps) => (
  <div
    style={{
      display: 'flex',
      whiteSpace: 'nowrap',
      fontFamily: LABELS,
      fontSize: size,
      lineHeight: 1.2,
    }}
  >
    <div style={{ display: 'flex', fontWeight: 600, color: ink.ink, marginRight: 4 }}>{name}</div>
    <div style={{ display: 'flex', color: ink.soft }}>{meaning}</div>
  </div>
);

/** Version and address, at the right. */
export const Imprint = ({ words, size, ink }: { words: string; size: number; ink: Ink }) => (
  <div
    style={{
      display: 'flex',
      whiteSpace: 'nowrap',
      fontFamily: LABELS,
      fontSize: size,
      lineHeight: 1.2,
      color: ink.soft,
    }}
  >
    {words}
  </div>
);
