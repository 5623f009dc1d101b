import type { WorksheetType } from '../../../templates/worksheets/measures.ts';
import { Words, type WordsProps } from '../../../templates/worksheets/Words.tsx';
import type { Job } from '../job.ts';
import { type SetBlock, setBlock } from '../layout/block.ts';
import type { Cell } from '../layout/drawing.ts';
import type { Part } from '../layout/part.ts';

/** What the parts of a worksheet need to know. */
export interface WorksheetJob extends Job {
  type: WorksheetType;
}

/** A part that was laid out at a width. */
export interface SetPart {
  /** Points, with the least lines it has. */
  height: number;
  /** Lines that may be added; none where a part has no lines. */
  grows: boolean;
  /** May not stand last on a page. */
  leads: boolean;
  /** @param more lines beyond the least */
  draw(x: number, y: number, more: number): Part;
}

/** Words of a cell, and how they are set. */
export interface Said extends Omit<WordsProps, 'colour'> {
  name: string;
  soft?: boolean;
  cell?: Partial<Pick<Cell, 'role' | 'level' | 'table'>>;
}

/** Lays words out at a width. @throws PlanError naming the cell when a word is wider */
export function say(job: WorksheetJob, said: Said, width: number): Promise<SetBlock> {
  const { name, words, size, voice, soft = false, cell = {} } = said;
  const { soft: quiet, accent, ink, display } = job.ink;
  const colour = soft ? quiet : voice === 'title' ? accent : ink;
  return setBlock(
    job,
    {
      name,
      role: 'note',
      ...cell,
      steps: [[size]],
      content: [words, voice, soft],
      words,
      template: (step) => Words({ words, size: step, voice, colour, display }),
    },
    { width, height: Number.POSITIVE_INFINITY },
  );
}

/** Blocks one under the other. */
export interface Stack {
  height: number;
  at(x: number, y: number): Part[];
}

/** Stacks what is said; empty words take no room. */
export async function stack(
  job: WorksheetJob,
  said: readonly Said[],
  width: number,
  gap = 2,
): Promise<Stack> {
  const spoken = said.filter(({ words }) => words !== '');
  const blocks = await Promise.all(spoken.map((each) => say(job, each, width)));
  const tops = blocks.map((_, at) =>
    blocks.slice(0, at).reduce((sum, { height }) => sum + height + gap, 0),
  );
  return {
    height: (tops.at(-1) ?? 0) + (blocks.at(-1)?.height ?? 0),
    at: (x, y) => blocks.map((block, at) => block.at(x, y + (tops[at] ?? 0))),
  };
}
