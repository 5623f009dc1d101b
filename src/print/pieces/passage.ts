import { Passage } from '../../../templates/booklet/Passage.tsx';
import type { StyleName } from '../../../templates/booklet/styles.ts';
import type { Job } from '../job.ts';
import type { Cell } from '../layout/drawing.ts';
import type { Room } from '../layout/fit.ts';
import { type Piece, setWords } from './piece.ts';

export interface PassageText extends Pick<Cell, 'name' | 'role' | 'level'> {
  words: string;
  style: StyleName;
  sizes: readonly number[];
}

/** A few words or lines in one style, as a piece. @throws PlanError when no size fits */
export const setPassage = (
  job: Job,
  { words, style, sizes, ...cell }: PassageText,
  room: Room,
): Promise<Piece> =>
  setWords(
    job,
    {
      ...cell,
      kind: style,
      content: words,
      quote: words,
      sizes: job.large ? largeSizes(sizes) : sizes,
      template: (size) => Passage({ words, style, size, ink: job.ink }),
    },
    room,
  );

const LEAST_LARGE = 12;

/** In large print: the same steps, those under 12 pt at 12 pt. */
export const largeSizes = (sizes: readonly number[]): number[] => [
  ...new Set(sizes.map((size) => Math.max(size, LEAST_LARGE))),
];
