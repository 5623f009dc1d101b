import { logoBox, logoShapes } from '../brandLogo.ts';
import type { Job } from '../job.ts';
import type { Cell, Item, Rectangle } from '../layout/drawing.ts';
import { NOTHING, type Part } from '../layout/part.ts';
import { imageSource } from '../layout/png.ts';

/** A brand's logo, as large as its room lets it be; nothing where it has none. */
export function brandMark(
  { brand, ink }: Pick<Job, 'brand' | 'ink'>,
  room: Rectangle,
  align: 'left' | 'right' = 'right',
): Part {
  const { logo, name } = brand;
  if (!logo) return NOTHING;
  const box = logoBox(logo, room, align);
  const cell: Cell = { name: 'logo', role: 'figure', alt: name, ...box };
  const shapes =
    logo.kind === 'png'
      ? [{ type: 'image' as const, ...box, source: imageSource(logo.bytes) }]
      : logoShapes(logo, box, ink.name);
  const items = shapes.map((shape): Item => ({ ...shape, cell: cell.name, role: 'figure' }));
  return { cells: [cell], items };
}
