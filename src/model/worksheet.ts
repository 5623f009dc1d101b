/** A page to fill in with a pen. Its words are ready to print, in the language of the sheet. */
export interface Worksheet {
  /** Over the title, in a word or two: what it belongs to. */
  kicker: string;
  title: string;
  /** One or two sentences: what it is for. */
  lead: string;
  parts: WorksheetPart[];
}

/** What stands on a worksheet, from top to bottom. */
export type WorksheetPart = Heading | Say | Lines | Scale | Tick | Fields | Grid;

interface Heading {
  kind: 'heading';
  words: string;
}

interface Say {
  kind: 'say';
  words: string;
}

/** A question with lines to write on. */
export interface Lines {
  kind: 'lines';
  question: string;
  /** Helps to answer it; may be empty. */
  hint: string;
  /** Lines at least; what a page has left is shared out. */
  least: number;
}

/** A question to be answered by circling a number from 0 to the highest. */
export interface Scale {
  kind: 'scale';
  title: string;
  question: string;
  highest: number;
  /** What a high answer leads to. */
  next: string;
}

/** Something to tick. */
export interface Tick {
  kind: 'tick';
  title: string;
  text: string;
  /** What to do next. */
  next: string;
}

/** Short blanks side by side, each after its label. */
export interface Fields {
  kind: 'fields';
  labels: string[];
}

/** A table to fill in: words, boxes to tick, or room to write. */
export interface Grid {
  kind: 'grid';
  /** Over the first column. */
  corner: string;
  heads: string[];
  rows: { label: string; hint: string; cells: GridCell[] }[];
  /** Share of the width that the first column takes, 0 to 1. */
  labelShare: number;
}

export interface GridCell {
  /** May be empty. */
  words: string;
  box: boolean;
}
