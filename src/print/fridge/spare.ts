import { PAGE } from '../../../templates/fridge/measures.ts';
import { PhaseNote } from '../../../templates/fridge/PhaseNote.tsx';
import { SEASON_MARKS } from '../../../templates/signs.ts';
import type { PlanPhase } from '../../model/plan.ts';
import type { Cell } from '../layout/drawing.ts';
import { fitStamp } from '../layout/fit.ts';
import { place, stampOf } from '../layout/stamp.ts';
import { mm } from '../paper/paper.ts';
import { type FridgeSheet, joinParts, NOTHING, type Part, whereOn } from './sheet.ts';

const MOST_PHASES = 6;
const SIZES = [[10, 9.4, 8.8, 8.2, 7.6, 7]];
const TOP = 7;
const GAP = 22;

/** Under a short plan there is room to say what each phase is for. */
export async function spare(sheet: FridgeSheet): Promise<Part> {
  const { plan, grid } = sheet;
  const room = grid.spare.height >= mm(PAGE.phaseNotes) && plan.phases.length <= MOST_PHASES;
  if (!room) return NOTHING;
  return joinParts(await Promise.all(plan.phases.map((_, index) => phaseNote(sheet, index))));
}

async function phaseNote(sheet: FridgeSheet, index: number): Promise<Part> {
  const { plan, grid, ink, press } = sheet;
  const phase = plan.phases[index];
  if (!phase) return NOTHING;
  const width = (grid.spare.width - GAP * (plan.phases.length - 1)) / plan.phases.length;
  const cell: Cell = {
    ...grid.spare,
    name: `phase ${index + 1}`,
    role: 'note',
    x: grid.spare.x + index * (width + GAP),
    width,
  };
  const room = { width, height: mm(PAGE.phaseNotes) - TOP };
  const stamp = await fitStamp({
    groups: SIZES,
    room,
    where: whereOn(cell.name),
    words: phase.purpose,
    make: (size) =>
      stampOf(press, `phase ${ink.name} ${size} ${JSON.stringify(phase)}`, width, () =>
        PhaseNote({ ...textOf(sheet, phase), size, ink }),
      ),
  });
  return { cells: [cell], items: place(stamp, { x: cell.x, y: cell.y + TOP }, cell.name, 'note') };
}

const textOf = ({ words, ink }: FridgeSheet, phase: PlanPhase) => ({
  title: phase.title,
  weeks: words.weeks(phase.firstWeek, phase.lastWeek),
  purpose: phase.purpose,
  mark: SEASON_MARKS[phase.season],
  colour: ink.season[phase.season],
});
