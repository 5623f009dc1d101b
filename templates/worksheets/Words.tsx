/** @jsxImportSource satori/jsx */
import { LABELS, READING } from '../type.ts';

export interface WordsProps {
  words: string;
  size: number;
  colour: string;
  /** The family of titles. */
  display?: string;
  /** `title` and `lead` are for reading, `label` is for what is looked up, `text` for the rest. */
  voice: 'title' | 'lead' | 'label' | 'text' | 'small';
}

const VOICES = {
  title: { fontWeight: 600, lineHeight: 1.15 },
  lead: { fontFamily: READING, fontStyle: 'italic', lineHeight: 1.35, textWrap: 'pretty' },
  label: { fontFamily: LABELS, fontWeight: 600, lineHeight: 1.2 },
  text: { fontFamily: READING, lineHeight: 1.35, textWrap: 'pretty' },
  small: { fontFamily: LABELS, lineHeight: 1.25 },
} as const;

/** Words on as many lines as they take; in a column, so that a line is as wide as there is room. */
export const Words = ({ words, size, colour, display = READING, voice }: WordsProps) => (
  <div
    style={{
      display: 'flex',
      flexDirection: 'column',
      width: '100%',
      fontFamily: display,
      fontSize: size,
      color: colour,
      ...VOICES[voice],
    }}
  >
    {words}
  </div>
);
