import { PAGE } from '../../../templates/fridge/measures.ts';
import { joinParts, NOTHING, type Part } from '../layout/part.ts';
import { mm } from '../paper/paper.ts';
import type { FridgeSheet } from './fridgeSheet.ts';
import { drawSection, leastHeight, type SetSection, setSection } from './noteRows.ts';
import { differentlySection, phaseSection, type Section, sessionSection } from './notes.ts';

const MOST_PHASES = 6;
/** Of the text, points. A page that says more must not whisper it. */
const SIZES = [10, 9.6, 9.2, 8.8, 8.4, 8, 7.7, 7.4, 7.1];
const SIZES_OF_ONE = [...SIZES, 6.8];
const TOP = 7;
const BOTTOM = 1;
/** White between sections: at least, and at most. */
const APART = { least: 9, most: 20 };

/**
 * Under a short plan there is room for what a fridge door likes to know: what each phase is for,
 * what to do when a day goes differently, and what every session is for. As much of it as fits.
 */
export async function spare(sheet: FridgeSheet): Promise<Part> {
  const { plan, grid } = sheet;
  const room = grid.spare.height - TOP - BOTTOM;
  if (grid.spare.height < mm(PAGE.phaseNotes) || plan.phases.length > MOST_PHASES) return NOTHING;
  for (const sections of choicesOf(sheet)) {
    const set = await setLargest(sheet, sections, room);
    if (set) return draw(sheet, set, room);
  }
  return NOTHING;
}

/** The sections in the largest type that fits, found by halving; none where the least does not. */
async function setLargest(
  sheet: FridgeSheet,
  sections: readonly Section[],
  room: number,
): Promise<SetSection[] | undefined> {
  const sizes = sections.length > 1 ? SIZES : SIZES_OF_ONE;
  const least = sections.reduce((sum, each) => sum + leastHeight(each, sizes.at(-1) ?? 0), 0);
  if (least > room) return undefined;
  let found: SetSection[] | undefined;
  let [from, to] = [0, sizes.length - 1];
  while (from <= to) {
    const at = found ? Math.floor((from + to) / 2) : to;
    const size = sizes[at] ?? 0;
    const set = await Promise.all(sections.map((section) => setSection(sheet, section, size)));
    const fits = heightOf(set) <= room;
    if (!fits && !found) return undefined;
    if (fits) found = set;
    if (fits) to = at - 1;
    else from = at + 1;
  }
  return found;
}

/** What may stand there, the most first. */
function choicesOf(sheet: FridgeSheet): Section[][] {
  const phases = phaseSection(sheet);
  const both = [phases, differentlySection(sheet)];
  return [
    [...both, sessionSection(sheet, true)],
    [...both, sessionSection(sheet, false)],
    both,
    [phases],
  ];
}

const heightOf = (set: readonly SetSection[]): number =>
  set.reduce((sum, { height }) => sum + height, APART.least * (set.length - 1));

/** What is left of the height goes between the sections, up to a measure. */
function draw(sheet: FridgeSheet, set: readonly SetSection[], room: number): Part {
  const over = (room - heightOf(set)) / Math.max(1, set.length);
  const apart = Math.min(APART.most, APART.least + over);
  let y = sheet.grid.spare.y + TOP;
  const parts = set.map((section) => {
    const part = drawSection(sheet, section, y);
    y += section.height + apart;
    return part;
  });
  return joinParts(parts);
}
