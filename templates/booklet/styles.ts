import type { Ink } from '../ink.ts';
import { LABELS, READING } from '../type.ts';

/** How a passage looks, all but its size. */
export interface Style {
  /** `display` is the brand's. */
  family: string;
  weight: 400 | 500 | 600;
  italic?: true;
  colour: keyof Pick<Ink, 'ink' | 'soft' | 'accent'>;
  /** Height of a line, in its size. */
  leading: number;
  /** At the right end of its line. */
  right?: true;
  /** Never broken. */
  oneLine?: true;
}

/** The passages of a booklet. A designer edits these. */
export const STYLES = {
  title: { family: 'display', weight: 600, colour: 'accent', leading: 1.14 },
  lead: { family: READING, weight: 400, italic: true, colour: 'soft', leading: 1.36 },
  section: { family: 'display', weight: 600, colour: 'accent', leading: 1.2 },
  phase: { family: LABELS, weight: 600, colour: 'ink', leading: 1.2 },
  week: { family: 'display', weight: 600, colour: 'accent', leading: 1.1 },
  facts: { family: LABELS, weight: 600, colour: 'ink', leading: 1.25 },
  aside: { family: LABELS, weight: 400, colour: 'soft', leading: 1.25 },
  asideRight: { family: LABELS, weight: 500, colour: 'ink', leading: 1.25, right: true },
  running: { family: LABELS, weight: 400, colour: 'soft', leading: 1.2, oneLine: true },
  runningRight: {
    family: LABELS,
    weight: 400,
    colour: 'soft',
    leading: 1.2,
    oneLine: true,
    right: true,
  },
  purpose: { family: READING, weight: 400, italic: true, colour: 'soft', leading: 1.3 },
  day: { family: LABELS, weight: 600, colour: 'ink', leading: 1.15 },
  body: { family: READING, weight: 400, colour: 'ink', leading: 1.36 },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof STYLES;
