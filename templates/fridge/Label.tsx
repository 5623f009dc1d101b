/** @jsxImportSource satori/jsx */
import { LABELS } from '../type.ts';

export interface LabelProps {
  words: string;
  size: number;
  colour: string;
  /** Semibold where none is given. */
  weight?: 400 | 500 | 600;
}

/** One line over a column or along a band. */
export const Label = ({ words, size, colour, weight = 600 }: LabelProps) => (
  <div
    style={{
      display: 'flex',
      whiteSpace: 'nowrap',
      fontFamily: LABELS,
      fontSize: size,
      fontWeight: weight,
      lineHeight: 1.2,
      color: colour,
    }}
  >
    {words}
  </div>
);
