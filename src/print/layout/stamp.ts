import satori from 'satori';
import type { Ink } from '../../../templates/ink.ts';
import { openCases, type TypeCases } from './cases.ts';
import type { Item, Rectangle, Role, Shape, Text } from './drawing.ts';
import { dyed, dyeOf } from './dye.ts';
import type { FontBook, FontFile } from './fonts.ts';
import type { Form } from './form.ts';
import { type Reading, readSvg } from './readSvg.ts';
import { joinWords } from './words.ts';

/** A piece of a page, laid out once and replayed wherever its content returns. */
export interface Stamp {
  /** What it was laid out in. */
  width: number;
  /** What it needs. */
  height: number;
  shapes: Shape[];
  /** Characters that no font has. */
  missing: string[];
}

/** What layout needs: fonts for satori, measures, and what was made so far. */
export interface Press {
  files: SatoriFonts;
  book: FontBook;
  cases: TypeCases;
  forms: Map<string, Promise<Form>>;
  stamps: Map<string, Promise<Stamp>>;
}

export const openPress = (fonts: FontFile[], book: FontBook): Press => ({
  files: satoriFonts(fonts),
  book,
  cases: openCases(book),
  forms: new Map(),
  stamps: new Map(),
});

export type SatoriFonts = Parameters<typeof satori>[1]['fonts'];

/** A template's element, as `satori/jsx` makes it. */
export type Template = Parameters<typeof satori>[0];

/** Satori rounds to whole units; a twentieth of a point is finer than any printer. */
const STEPS_PER_POINT = 20;

/**
 * The stamp of this key, laid out on first use with a fixed width and free height.
 *
 * @param key everything that decides how the template looks
 * @param width points
 */
export function stampOf(
  press: Press,
  key: string,
  width: number,
  template: () => Template,
): Promise<Stamp> {
  return keep(press, `${width.toFixed(2)} ${key}`, () => layOut(press, width, template()));
}

/** The stamp kept under a name, made on first use. */
export function keep(press: Press, name: string, make: () => Promise<Stamp>): Promise<Stamp> {
  const known = press.stamps.get(name);
  if (known) return known;
  const stamp = make();
  press.stamps.set(name, stamp);
  return stamp;
}

async function layOut(press: Press, width: number, template: Template): Promise<Stamp> {
  const { height, words, shapes } = await readTemplate(press, width, template);
  const { texts, missing } = joinWords(words, press.book);
  return { width, height, shapes: [...shapes, ...texts], missing };
}

/** What satori makes of a template in a fixed width and free height, in points. */
export const readTemplate = async (
  { files }: Press,
  width: number,
  template: Template,
): Promise<Reading> =>
  readSvg(
    await satori(template, {
      width,
      fonts: files,
      embedFont: false,
      pointScaleFactor: STEPS_PER_POINT,
    }),
  );

/**
 * Replays a stamp on a page: its words get the role, its signs are decoration.
 *
 * @param ink of a stamp that was laid out with the plate
 */
export function place(
  { shapes }: Stamp,
  { x, y }: { x: number; y: number },
  cell: string,
  role: Role,
  ink?: Ink,
): Item[] {
  const dye = ink && dyeOf(ink);
  return shapes.map((shape) => {
    const { x: left, y: top } = shape;
    const item = { ...shape, x: left + x, y: top + y, cell, role };
    if (shape.type !== 'text') item.role = 'artifact';
    return dye ? dyed(item, dye) : item;
  });
}

/** The words of a stamp turned to read upwards, starting at the bottom left of `at`. */
export const placeUp = (stamp: Stamp, at: Rectangle, cell: string, role: Role, ink?: Ink): Item[] =>
  place(stamp, { x: 0, y: 0 }, cell, role, ink)
    .filter((item) => item.type === 'text')
    .map((text) => ({
      ...text,
      x: at.x + text.y,
      y: at.y + at.height - text.x,
      turn: 'up',
    }));

export const textsOf = (stamp: Stamp): Text[] =>
  stamp.shapes.filter((shape) => shape.type === 'text');

/** How far to the right a stamp's words reach. */
export const reach = (stamp: Stamp): number =>
  Math.max(0, ...textsOf(stamp).map((text) => text.x + text.width));

const satoriFonts = (fonts: FontFile[]): SatoriFonts =>
  fonts.map(({ name, weight, style, data }) => ({ name, weight, style, data: bufferOf(data) }));

const bufferOf = (data: Uint8Array): ArrayBuffer => new Uint8Array(data).buffer;
