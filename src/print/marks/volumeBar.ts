import type { Ink } from '../../../templates/ink.ts';
import type { Season } from '../../model/phaseKind.ts';
import type { Box, Rectangle } from '../layout/drawing.ts';

/** A bar of volume: its season's colour, half as strong in a down week, an outline in mono. */
export function volumeBar(
  box: Rectangle,
  { season, down }: { season: Season; down: boolean },
  ink: Ink,
): Box {
  const fill = down ? ink.down?.[season] : ink.season[season];
  return fill ? { type: 'box', ...box, fill } : outlined(box, ink.season[season]);
}

const LINE = 0.8;

/** Drawn inside the box, so that its length stays the week's volume. */
const outlined = ({ x, y, width, height }: Rectangle, colour: string): Box => ({
  type: 'box',
  x: x + LINE / 2,
  y: y + LINE / 2,
  width: Math.max(0, width - LINE),
  height: Math.max(0, height - LINE),
  stroke: { colour, width: LINE },
});
