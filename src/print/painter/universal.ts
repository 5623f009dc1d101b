import type { DrawList } from '../layout/drawing.ts';
import type { Obstacle } from './obstacle.ts';
import { aboutCells } from './universalCells.ts';
import { aboutHeadings } from './universalHeadings.ts';
import { aboutTables } from './universalTables.ts';

/** A document before it is painted, and what its fonts lacked. */
export interface Judged {
  drawings: DrawList[];
  about: { title: string; language: string };
  /** Words with a letter that their font has not. */
  missing?: readonly string[];
}

/**
 * What speaks against calling a document universally accessible: the clauses of ISO 14289-1
 * (PDF/UA-1) that depend on what is drawn. What holds for every document of the painter (tags,
 * embedded fonts with their letters, tab order, scopes) needs no judging. An empty list means that
 * the document may carry the mark.
 */
export const againstUniversal = ({ drawings, about, missing = [] }: Judged): Obstacle[] => [
  ...aboutDocument(about),
  ...missing.map((words) => ({ message: `A letter of “${words}” is in no font.` })),
  ...aboutHeadings(drawings),
  ...drawings.flatMap((drawing, index) =>
    [...aboutCells(drawing), ...aboutTables(drawing.cells)].map((found) => ({
      page: index + 1,
      ...found,
    })),
  ),
];

/** The form of BCP 47: a language of two or three letters, then subtags. */
const LANGUAGE = /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i;

/** Clauses 7.1 and 7.2. */
function aboutDocument({ title, language }: Judged['about']): Obstacle[] {
  return [
    ...(title.trim() === '' ? [{ message: 'The document has no title.' }] : []),
    ...(LANGUAGE.test(language) ? [] : [{ message: `“${language}” is no language.` }]),
  ];
}
