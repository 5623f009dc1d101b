import { fridgeGrid } from '../../src/print/fridge/grid.ts';
import { mm } from '../../src/print/paper/paper.ts';
import { PAGE, SPACING, STRESS_BAR, TICK } from '../../templates/fridge/measures.ts';
import { INKS } from '../../templates/ink.ts';

/** The rectangles of a 12-week sheet on A4, in points; every contestant draws to them. */
export const GRID = fridgeGrid({ paper: 'a4', weeks: 12 });
export const MARGIN = mm(PAGE.margin);
export const BAND = mm(PAGE.bandColumn);
export const INK = INKS.colour;
export const DAY = SPACING.day;
export const WEEK = SPACING.week;
export const VOLUME_BAR = SPACING.bar;
export { STRESS_BAR, TICK };
/** Lines of the grid, in points. */
export const HAIR = 0.55;
export const HEAVY = 1.1;
export const SMALL = 8.3;
export const READING = 'Literata';
export const LABELS = 'Barlow Condensed';
