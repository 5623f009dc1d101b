import { LARGE_NOTE_SIZES, NOTE_SIZES } from '../../../templates/booklet/measures.ts';
import { Note, type NoteText } from '../../../templates/fridge/Note.tsx';
import type { Job } from '../job.ts';
import type { Rectangle } from '../layout/drawing.ts';
import { joinParts } from '../layout/part.ts';
import { setPassage } from '../pieces/passage.ts';
import { flow, heightOf, type Piece, setWords, stack } from '../pieces/piece.ts';
import type { Leaf } from './leaf.ts';
import { SIGN_HEIGHT, type Sign } from './signs.ts';

/** A chapter of the booklet: a heading, and notes under it. */
export interface Section {
  /** What messages and cells call it. */
  name: string;
  heading: string;
  notes: NoteText[];
  /** A sign before each note, or none; the notes then stand in by a column. */
  signs?: (Sign | undefined)[];
  /** Pages it should fit on; in smaller type if need be, on more where that does not help. */
  pages: number;
}

/** The column of the signs, in points. */
const SIGNS = 24;

const HEADING_SIZES = [20, 18, 16, 14, 12];
const HEADING_GAP = 12;
const APART = 9;

/** Lays a section out, in the largest type that keeps it within its pages. */
export async function sectionLeaves(job: Job, section: Section, body: Rectangle): Promise<Leaf[]> {
  const { name, heading, pages } = section;
  const sizes = job.large ? LARGE_NOTE_SIZES : NOTE_SIZES;
  const head = await setPassage(
    job,
    { name, role: 'heading', level: 2, words: heading, style: 'section', sizes: HEADING_SIZES },
    body,
  );
  let flown: Piece[][] = [];
  for (const size of sizes) {
    flown = flow([head, ...(await setNotes(job, section, size, sizes, body))], body.height);
    if (flown.length <= pages) break;
  }
  return flown.map((pieces, at) => ({
    label: at === 0 ? heading : `${heading} ${at + 1}`,
    bookmarks: at === 0 ? [{ title: heading, level: 2 }] : [],
    at: (x, y) => stack(loosened(pieces, body.height), x, y),
  }));
}

const setNotes = (
  job: Job,
  { name, notes, signs }: Section,
  size: number,
  sizes: readonly number[],
  body: Rectangle,
): Promise<Piece[]> =>
  Promise.all(
    notes.map(async (note, at) => {
      const piece = await setWords(
        job,
        {
          name: `${name} ${at + 1}`,
          role: 'note',
          kind: 'note',
          content: note,
          quote: `${note.title} ${note.text}`,
          sizes: [size, ...sizes.filter((smaller) => smaller < size)],
          template: (step) => Note({ ...note, size: step, ink: job.ink }),
        },
        { ...body, width: body.width - (signs ? SIGNS : 0) },
      );
      if (signs) return { ...signed(job, piece, signs[at]), apart: at === 0 ? HEADING_GAP : APART };
      return { ...piece, apart: at === 0 ? HEADING_GAP : APART };
    }),
  );

/** A note after its sign. */
const signed = ({ ink }: Job, note: Piece, sign: Sign | undefined): Piece => ({
  height: note.height,
  at: (x, y) =>
    joinParts([
      {
        cells: [],
        items: (sign?.({ x, y: y + 1.5, width: SIGNS, height: SIGN_HEIGHT }, ink) ?? []).map(
          (shape) => ({ ...shape, cell: 'page', role: 'artifact' }),
        ),
      },
      note.at(x + SIGNS, y),
    ]),
});

/** More white between the notes of a page that is not full, up to twice as much. */
function loosened(pieces: readonly Piece[], height: number): Piece[] {
  const spare = Math.max(0, height - heightOf(pieces));
  const more = Math.min(APART, spare / Math.max(1, pieces.length));
  return pieces.map((piece) => ({ ...piece, apart: (piece.apart ?? 0) + more }));
}
