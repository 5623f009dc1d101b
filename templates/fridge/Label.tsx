/** @jsxImportSource satori/jsx */
import { LABELS } from '../type.ts';

export interface LabelProps {
  words: string;
  size: number;
  colour: string;
}

/** One line over a column or along a band. */
export const Label = ({ words, size, colour }: LabelProps) => (
  <div
    style={{
      display: 'flex',
      whiteSpace: 'nowrap',
      fontFamily: LABELS,
      fontSize: size,
      fontWeight: 600,
      lineHeight: 1.2,
      color: colour,
    }}
  >
    {words}
  </div>
);
