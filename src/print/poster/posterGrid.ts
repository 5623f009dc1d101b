import { POSTER } from '../../../templates/poster/measures.ts';
import type { Rectangle } from '../layout/drawing.ts';
import { frameOf } from '../paper/frame.ts';
import type { Desk } from './story.ts';

/** The rectangles of a poster, in points. */
export interface PosterGrid {
  width: number;
  height: number;
  inner: Rectangle;
  head: Rectangle;
  foot: Rectangle;
  /** Between head and foot. */
  body: Rectangle;
  /** How much larger everything is than on A4. */
  scale: number;
}

/** A lying page: a plan and a year run from left to right. */
export function posterGrid({
  paper,
  gutter,
  large,
}: Pick<Desk, 'paper' | 'gutter' | 'large'>): PosterGrid {
  const { width, height, inner } = frameOf(paper, 'lying', gutter);
  const scale = Math.max(1, inner.width / POSTER.width);
  const strip = (y: number, tall: number): Rectangle => ({ ...inner, y, height: tall });
  const head = strip(inner.y, (large ? POSTER.largeHead : POSTER.head) * scale);
  const footHeight = POSTER.foot * scale;
  const foot = strip(inner.y + inner.height - footHeight, footHeight);
  const top = head.y + head.height;
  return { width, height, inner, head, foot, body: strip(top, foot.y - top), scale };
}
