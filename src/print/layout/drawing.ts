/**
 * A drawing is plain data: what stands where on a page, in points (1/72 inch) from the top left
 * corner, y downwards. It can be checked, compared and painted without knowing what it shows.
 */

/** What a thing on a page is to a reader; the painter makes tags of it. */
export type Role = 'heading' | 'week' | 'day' | 'session' | 'note' | 'figure' | 'artifact';

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a cell stands in the table of its page. */
export interface TablePlace {
  /** 0 is the row of column heads. */
  row: number;
  rowSpan?: number;
  columnSpan?: number;
}

/** A named region of a page: nothing that belongs to it may leave it. */
export interface Cell extends Rectangle {
  /** What a message calls it, such as `week 8, Tuesday`. */
  name: string;
  role: Role;
  /** Of a heading; 1 where none is given. */
  level?: HeadingLevel;
  /** Of a figure: what it shows, in words. */
  alt?: string;
  table?: TablePlace;
}

export type HeadingLevel = 1 | 2 | 3;

/** Family, weight and, when it is italic, the word: `Literata 400 italic`. */
export type FontName = string;

/** A colour as `#rrggbb`. */
export type Colour = string;

export interface Stroke {
  colour: Colour;
  width: number;
  /** Lengths of dash and gap. */
  dash?: number[];
  round?: boolean;
}

export interface Text {
  type: 'text';
  x: number;
  /** The line that letters stand on. */
  y: number;
  words: string;
  font: FontName;
  size: number;
  colour: Colour;
  /** Measured by the layout, with kerning. */
  width: number;
  /** `up` reads from bottom to top, `around` stands on its head. */
  turn?: 'up' | 'around';
}

export interface Box extends Rectangle {
  type: 'box';
  fill?: Colour;
  stroke?: Stroke;
}

export interface Path {
  type: 'path';
  x: number;
  y: number;
  /** Points for one unit of `d`. */
  scale: number;
  /** SVG path data. */
  d: string;
  fill?: Colour;
  /** Holes where the path crosses itself, by SVG's `evenodd`. */
  evenOdd?: true;
  stroke?: Stroke;
  /** On its head: `d` runs to the left and upwards from its place. */
  turn?: 'around';
}

export interface Link extends Rectangle {
  type: 'link';
  url: string;
  /** What a screen reader says. */
  words: string;
}

/** A picture made of pixels. One that stands in for words belongs in a figure. */
export interface Image extends Rectangle {
  type: 'image';
  source: ImageSource;
}

/** A PNG of 8 bits a channel that is not interlaced; `imageSource` makes one of a file. */
export interface ImageSource {
  kind: 'png';
  data: Uint8Array;
  pixelWidth: number;
  pixelHeight: number;
}

export type Shape = Text | Box | Path | Link | Image;

/** A shape that belongs to a cell. */
export type Item = Shape & { cell: string; role: Role };

/** A line of a document's outline, which leads to the page it stands on. */
export interface Bookmark {
  title: string;
  level: HeadingLevel;
}

/** One page. */
export interface DrawList {
  width: number;
  height: number;
  /** What a viewer calls the page, such as `iv` or `week 3`; its number in the file where none is given. */
  label?: string;
  bookmarks?: Bookmark[];
  /** In reading order. */
  cells: Cell[];
  /** In painting order: later covers earlier. */
  items: Item[];
}
