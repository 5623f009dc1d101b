import { Label } from '../../../templates/fridge/Label.tsx';
import { Note, type NoteText } from '../../../templates/fridge/Note.tsx';
import { type Block, type SetBlock, setBlock } from '../layout/block.ts';
import { joinParts, type Part } from '../layout/part.ts';
import type { Desk, StorySection } from './story.ts';

/** A note that was laid out; a heading stays with the note that follows it. */
interface SetNote {
  block: SetBlock;
  heading: boolean;
}

/** Notes in columns of one height. */
export interface SetNotes {
  /** Of the highest column. */
  height: number;
  /** Places the columns with their upper left corner at a point. */
  at(x: number, y: number): Part;
}

interface Manner {
  size: number;
  columns: number;
  /** Width of all columns, and the white between them. */
  width: number;
  gutter: number;
}

/** Every note at one size, in the order they are read. */
export async function setNotes(
  desk: Desk,
  sections: readonly StorySection[],
  { size, columns, width, gutter }: Manner,
  most = Number.POSITIVE_INFINITY,
): Promise<SetNotes[]> {
  const column = (width - gutter * (columns - 1)) / columns;
  const room = { width: column, height: most };
  const notes: SetNote[] = [];
  for (const { title, notes: own } of sections) {
    if (own.length === 0) continue;
    const heading = await setBlock(desk, headingOf(desk, title, size), room);
    notes.push({ block: heading, heading: true });
    for (const note of own) {
      notes.push({
        block: await setBlock(desk, noteOf(desk, title, note, size), room),
        heading: false,
      });
    }
  }
  const apart = size * 0.62;
  return pagesOf(notes, { columns, apart, most }).map((page) => ({
    height: Math.max(0, ...page.map((each) => heightOf(each, apart))),
    at: (x, y) =>
      joinParts(page.flatMap((each, at) => stack(each, apart, x + at * (column + gutter), y))),
  }));
}

const headingOf = ({ ink }: Desk, title: string, size: number): Block<number> => ({
  name: title,
  role: 'heading',
  level: 2,
  steps: [[size]],
  content: title,
  words: title,
  template: () => Label({ words: title, size: size * 1.25, colour: ink.ink }),
});

const noteOf = ({ ink }: Desk, section: string, note: NoteText, size: number): Block<number> => ({
  name: `${section}, ${note.title} ${note.aside ?? ''}`.trim(),
  role: 'note',
  steps: [[size]],
  content: note,
  words: note.title,
  template: () => Note({ ...note, size, ink }),
});

/** Columns by pages: as even as they come on the last page, full before it. */
function pagesOf(
  notes: readonly SetNote[],
  { columns, apart, most }: { columns: number; apart: number; most: number },
): SetNote[][][] {
  if (notes.length === 0) return [];
  const full = columnsOf(notes, most, apart);
  if (full.length > columns) {
    const here = full.slice(0, columns);
    const rest = notes.slice(here.flat().length);
    return [here, ...pagesOf(rest, { columns, apart, most })];
  }
  return [evenly(notes, columns, apart)];
}

/** The least height at which so many columns hold everything, to a point. */
function evenly(notes: readonly SetNote[], columns: number, apart: number): SetNote[][] {
  let [low, high] = [0, heightOf(notes, apart)];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (columnsOf(notes, middle, apart).length <= columns) high = middle;
    else low = middle;
  }
  return columnsOf(notes, high, apart);
}

function columnsOf(notes: readonly SetNote[], most: number, apart: number): SetNote[][] {
  const columns: SetNote[][] = [[]];
  notes.forEach((note, at) => {
    const next = note.heading ? notes[at + 1] : undefined;
    const own = next ? [note, next] : [note];
    const column = columns.at(-1) ?? [];
    if (column.length > 0 && heightOf([...column, ...own], apart) > most) columns.push([note]);
    else column.push(note);
  });
  return columns;
}

const heightOf = (notes: readonly SetNote[], apart: number): number =>
  notes.reduce((sum, { block }) => sum + block.height + apart, -apart);

function stack(notes: readonly SetNote[], apart: number, x: number, y: number): Part[] {
  let top = y;
  return notes.map(({ block }) => {
    const part = block.at(x, top);
    top += block.height + apart;
    return part;
  });
}
