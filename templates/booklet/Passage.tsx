/** @jsxImportSource satori/jsx */
import type { Ink } from '../ink.ts';
import { STYLES, type Style, type StyleName } from './styles.ts';

export interface PassageProps {
  words: string;
  style: StyleName;
  size: number;
  ink: Ink;
}

/** A few words or lines in one style. */
export const Passage = ({ words, style, size, ink }: PassageProps) => {
  const { family, weight, italic, colour, leading, right, oneLine }: Style = STYLES[style];
  return (
    <div
      style={{
        display: 'flex',
        width: '100%',
        justifyContent: right ? 'flex-end' : 'flex-start',
        whiteSpace: oneLine ? 'nowrap' : 'normal',
        fontFamily: family === 'display' ? ink.display : family,
        fontWeight: weight,
        fontStyle: italic ? 'italic' : 'normal',
        fontSize: size,
        lineHeight: leading,
        textWrap: 'pretty',
        color: ink[colour],
      }}
    >
      {words}
    </div>
  );
};
