import { PANEL } from '../../../templates/pocket/measures.ts';
import type { PlanPhase } from '../../model/plan.ts';
import type { Job } from '../job.ts';
import type { DrawList, Rectangle } from '../layout/drawing.ts';
import { allOrProblems } from '../layout/fit.ts';
import { joinParts, type Part } from '../layout/part.ts';
import { turnAround } from '../layout/turnAround.ts';
import { LEAST_MARGIN, landscape, mm } from '../paper/paper.ts';
import { PANELS } from '../paper/zine.ts';
import { stack } from '../pieces/piece.ts';
import type { Sheet } from '../sheet.ts';
import { backPanel, notesPanel } from './backPanel.ts';
import { coverPanel } from './coverPanel.ts';
import { foldLines } from './foldLines.ts';
import { setPanel } from './panel.ts';
import { greyPanel, pacesPanel, sessionsPanel, signsPanel, weeksPanel } from './panels.ts';

/** A sheet for each phase, which one cut and a few folds make a booklet of eight small pages. */
export const pocket: Sheet = {
  draw: (job) => allOrProblems(phasesOf(job).map((phase, at) => drawPhase(job, phase, at === 0))),
  promise: { leastSize: 6.5, leastTitle: 9, margin: mm(LEAST_MARGIN) },
};

/** Phases that hold a run; all where none does. */
function phasesOf({ plan }: Job): PlanPhase[] {
  const running = plan.phases.filter((_, index) =>
    plan.weeks.some(({ phase, days }) => phase === index && days.some(({ runs }) => runs)),
  );
  return running.length > 0 ? running : plan.phases;
}

async function drawPhase(job: Job, phase: PlanPhase, first: boolean): Promise<DrawList> {
  const { width, height } = landscape(job.paper);
  const white = mm(PANEL.white);
  const room: Rectangle = {
    x: 0,
    y: 0,
    width: width / 4 - 2 * white,
    height: height / 2 - 2 * white,
  };
  const [weeks, sessions, paces, signs, grey] = await Promise.all([
    setPanel(job, weeksPanel(job, phase, room.width), room),
    setPanel(job, sessionsPanel(job, phase, room.width), room, 2),
    setPanel(job, pacesPanel(job, room.width), room),
    setPanel(job, signsPanel(job, room.width), room),
    setPanel(job, greyPanel(job, room.width), room),
  ]);
  const notes = await notesPanel(job, room);
  const inside = [weeks[0], sessions[0], sessions[1], paces[0], signs[0], grey[0]];
  const panels = [
    await coverPanel(job, phase, first, room),
    ...inside.map((pieces) => (pieces ? stack(pieces, 0, 0) : notes)),
    await backPanel(job, phase, room),
  ];
  const placed = joinParts(panels.map((part, at) => put(part, at, width, height, white)));
  return {
    width,
    height,
    label: phase.title,
    bookmarks: [
      ...(first ? [{ title: job.plan.title, level: 1 as const }] : []),
      { title: phase.title, level: 2 },
    ],
    cells: placed.cells,
    items: [...foldLines(width, height, job.ink), ...placed.items],
  };
}

/** Moves a panel to its place on the sheet; the upper row stands on its head. */
function put(part: Part, at: number, width: number, height: number, white: number): Part {
  const { column = 0, row = 0 } = PANELS[at] ?? {};
  const box = {
    x: (column * width) / 4,
    y: (row * height) / 2,
    width: width / 4,
    height: height / 2,
  };
  const by = { x: box.x + white, y: box.y + white };
  const moved: Part = {
    cells: part.cells.map((cell) => ({ ...cell, x: cell.x + by.x, y: cell.y + by.y })),
    items: part.items.map((item) => ({ ...item, x: item.x + by.x, y: item.y + by.y })),
  };
  return row === 0 ? turnAround(moved, box) : moved;
}
