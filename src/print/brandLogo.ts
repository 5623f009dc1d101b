import type { Ink } from '../../templates/ink.ts';
import type { Logo } from '../brands/logo/logo.ts';
import { blackened } from '../brands/logo/monoLogo.ts';
import type { Path, Rectangle } from './layout/drawing.ts';

/** Where a logo stands in the room it has: as large as fits. */
export function logoBox(
  { width, height }: Logo,
  room: Rectangle,
  align: 'left' | 'right' = 'left',
): Rectangle {
  const scale = Math.min(room.width / width, room.height / height);
  const size = { width: width * scale, height: height * scale };
  const x = align === 'left' ? room.x : room.x + room.width - size.width;
  return { x, y: room.y + (room.height - size.height) / 2, ...size };
}

/**
 * A logo as shapes for a drawing, in black where the ink is. A PNG has no shapes: it is drawn as an
 * image, in its own colours, or not at all.
 *
 * @param box points, from `logoBox`
 */
export function logoShapes(logo: Logo, box: Rectangle, ink: Ink['name']): Path[] {
  if (logo.kind === 'png') return [];
  const { paths, width } = ink === 'mono' ? blackened(logo) : logo;
  const scale = box.width / width;
  return paths.map(({ d, fill, evenOdd, stroke }) => ({
    type: 'path',
    x: box.x,
    y: box.y,
    scale,
    d,
    ...(fill !== undefined && { fill }),
    ...(evenOdd && { evenOdd }),
    ...(stroke && { stroke: { ...stroke, width: stroke.width * scale } }),
  }));
}
