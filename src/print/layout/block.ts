import type { Ink } from '../../../templates/ink.ts';
import type { Cell, Rectangle } from './drawing.ts';
import { fitStamp } from './fit.ts';
import type { Part } from './part.ts';
import { type Press, place, type Stamp, stampOf, type Template, textsOf } from './stamp.ts';

type CellOfBlock = Omit<Cell, keyof Rectangle>;

/** Words of a template that fill a cell of their own, which a message calls by its name. */
export interface Block<Step> extends CellOfBlock {
  /** Steps of type, the largest first; those of a group differ in what decides the height only. */
  steps: readonly (readonly Step[])[];
  /** What stands in it: decides, with the step, how it looks. */
  content: unknown;
  /** What a message quotes when it does not fit. */
  words: string;
  template(step: Step): Template;
}

/** Who sets blocks: the stamps made so far, the ink, and the sheet that a message names. */
interface Setter {
  press: Press;
  ink: Ink;
  sheet: string;
}

/** A block that was laid out, with the height it takes. */
export interface SetBlock {
  height: number;
  /** Puts it on a page, its upper left corner at a point. */
  at(x: number, y: number): Part;
}

/**
 * Lays a block out in the largest step that fits a room.
 *
 * @throws PlanError naming sheet and cell when none fits, or when no font has a letter
 */
export async function setBlock<Step>(
  { press, ink, sheet }: Setter,
  block: Block<Step>,
  room: { width: number; height: number },
): Promise<SetBlock> {
  const { name, steps, content, words, template } = block;
  const stamp = await fitStamp({
    groups: steps.map((group) => [...group]),
    room,
    where: `${sheet}: ${name}`,
    words,
    make: (step) => {
      const key = `${sheet} ${name} ${ink.name} ${JSON.stringify([step, content])}`;
      return stampOf(press, key, room.width, () => template(step));
    },
  });
  return {
    height: stamp.height,
    at: (x, y) => partOf(block, stamp, { x, y, width: room.width, height: depthOf(stamp) }),
  };
}

/** Letters of the last line may reach a little below what the layout reckons with. */
const depthOf = (stamp: Stamp): number =>
  Math.max(stamp.height, ...textsOf(stamp).map(({ y, size }) => y + size * BELOW));

const BELOW = 0.22;

function partOf(block: CellOfBlock, stamp: Stamp, box: Rectangle): Part {
  const { name, role, level, alt, table } = block;
  const cell: Cell = {
    name,
    role,
    ...box,
    ...(level && { level }),
    ...(alt !== undefined && { alt }),
    ...(table && { table }),
  };
  return { cells: [cell], items: place(stamp, box, name, role) };
}
