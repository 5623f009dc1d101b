import type { Ink } from '../../../templates/ink.ts';
import type { Season } from '../../model/phaseKind.ts';
import type { Box, Path, Rectangle } from '../layout/drawing.ts';

/**
 * A bar of volume: its season's colour, half as strong in a down week. In mono, which spares ink, it is
 * hatched, and a down week is an outline.
 */
export function volumeBar(
  box: Rectangle,
  { season, down }: { season: Season; down: boolean },
  ink: Ink,
): Box | Path {
  const fill = down ? ink.down?.[season] : ink.season[season];
  if (fill && ink.name === 'colour') return { type: 'box', ...box, fill };
  return down ? outlined(box, ink.season[season]) : hatched(box, ink.season[season]);
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

/** From one line of a hatching to the next, in points. */
const APART = 3.2;
const HATCH = 0.45;

/** An outline with lines across its shorter side. */
function hatched({ x, y, width, height }: Rectangle, colour: string): Path {
  const [far, deep] = [Math.max(0, width - LINE), Math.max(0, height - LINE)];
  const along = Math.max(far, deep);
  const lines = Array.from({ length: Math.floor(along / APART) }, (_, at) => {
    const step = +((at + 1) * APART).toFixed(2);
    return far > deep ? `M${step} 0V${deep.toFixed(2)}` : `M0 ${step}H${far.toFixed(2)}`;
  });
  return {
    type: 'path',
    x: x + LINE / 2,
    y: y + LINE / 2,
    scale: 1,
    d: [`M0 0H${far.toFixed(2)}V${deep.toFixed(2)}H0Z`, ...lines].join(''),
    stroke: { colour, width: HATCH },
  };
}
