import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  BAND,
  DAY,
  GRID,
  HAIR,
  HEAVY,
  INK,
  LABELS,
  MARGIN,
  READING,
  SMALL,
  STRESS_BAR,
  TICK,
  VOLUME_BAR,
  WEEK,
} from '../fair/measures.ts';
import { FACES, type Face, fontFile } from './contestant.ts';

/** The style sheet of the page for Chromium, the fonts within. */
export async function styles(fonts: string): Promise<string> {
  const faces = await Promise.all(FACES.map((face) => fontFace(fonts, face)));
  return `${faces.join('\n')}\n${LAYOUT}`;
}

async function fontFace(fonts: string, face: Face): Promise<string> {
  const data = await readFile(join(fonts, fontFile(face)), 'base64');
  return `@font-face { font-family: '${face.family}'; font-weight: ${face.weight};
    font-style: ${face.style}; src: url(data:font/ttf;base64,${data}); }`;
}

const DASH = `repeating-linear-gradient(${INK.ink} 0 ${STRESS_BAR.dash[0]}pt, transparent 0 ${
  STRESS_BAR.dash[0] + STRESS_BAR.dash[1]
}pt)`;

const LAYOUT = `
@page { size: ${GRID.width}pt ${GRID.height}pt; margin: 0; }
* { box-sizing: border-box; margin: 0; }
html { font: 10pt/1.12 '${LABELS}'; color: ${INK.ink}; -webkit-print-color-adjust: exact; }
body { padding: ${MARGIN}pt ${MARGIN}pt 0; }
a { color: inherit; text-decoration: none; }
header { display: flex; align-items: end; gap: 15pt; height: ${GRID.code.height}pt;
  margin-bottom: ${GRID.header.height - GRID.code.height}pt; }
h1 { font: 600 27pt/1.2 '${READING}'; white-space: nowrap; }
.lead { font: italic 10.4pt/1.28 '${READING}'; color: ${INK.soft}; width: 310pt; margin-left: 7pt;
  flex-shrink: 0; text-wrap: balance; }
.facts { margin-left: auto; text-align: right; font-weight: 600; white-space: nowrap; line-height: 1.25; }
.facts small { display: block; font-size: 82%; font-weight: 400; color: ${INK.soft}; }
.code svg { display: block; width: ${GRID.code.width}pt; }
.grid { display: grid; grid-template-columns: ${BAND}pt ${GRID.weekWidth}pt repeat(7, ${GRID.dayWidth}pt);
  grid-template-rows: ${GRID.columnHeads.height}pt; grid-auto-rows: ${GRID.rowHeight}pt;
  border-bottom: ${HEAVY}pt solid ${INK.ink}; }
.head { align-self: end; font-weight: 600; font-size: 11pt; padding-bottom: 1.6pt;
  padding-left: ${DAY.left + TICK.side + TICK.gap}pt; }
.head:first-child { grid-column: 1 / 3; padding-left: ${BAND + WEEK.left}pt; }
.band { grid-column: 1; display: flex; align-items: center; justify-content: center; gap: 3.4pt;
  writing-mode: sideways-lr; color: #fff; font-weight: 600; }
.band svg { width: 9pt; height: 9pt; fill: #fff; }
.week, .day { border-top: ${HAIR}pt solid ${INK.rule}; position: relative; }
.day { border-left: ${HAIR}pt solid ${INK.rule}; padding: ${DAY.top}pt ${DAY.right}pt 0 ${DAY.left}pt; }
.top { border-top: ${HEAVY}pt solid ${INK.ink}; }
.season { border-top: 0.8pt solid ${INK.soft}; }
.week { display: flex; padding: ${WEEK.top}pt ${WEEK.right}pt 0 ${WEEK.left}pt; color: ${INK.soft}; }
.week b { font-size: 20pt; line-height: 1; width: 21.6pt; font-weight: 600; color: ${INK.ink}; }
.week div:not(.bar) { flex: 1; text-wrap: balance; }
.week strong { display: flex; justify-content: space-between; font-weight: 600; color: ${INK.ink}; }
.week strong span { font-weight: 500; }
.bar { position: absolute; left: ${WEEK.left}pt; bottom: ${VOLUME_BAR.below}pt; height: ${VOLUME_BAR.height}pt; }
.hard { background: ${INK.hard}; }
.hard::before, .long::before, .event::before { content: ''; position: absolute; left: 0; top: 0; bottom: 0;
  width: ${STRESS_BAR.width}pt; background: ${INK.ink}; }
.long:not(.hard, .event)::before { background: ${DASH}; }
.day.event { outline: 1.4pt solid ${INK.ink}; outline-offset: -1.4pt; }
.event::after { content: ''; position: absolute; left: -2.7pt; top: -4.2pt; width: 8.4pt; height: 8.4pt;
  border-radius: 50%; background: ${INK.ink}; }
.session { display: grid; grid-template-columns: ${TICK.side + TICK.gap}pt 1fr auto; font-weight: 500; }
.session + .session { margin-top: 1.6pt; }
.session i { align-self: center; width: ${TICK.side}pt; height: ${TICK.side}pt; border: 0.75pt solid; border-radius: 1.9pt; }
.rest, .free { color: ${INK.soft}; }
.rest i { border-style: dotted; border-width: 0.5pt; }
.run b { font-weight: 600; }
.session b { font-weight: 500; white-space: nowrap; }
.run b { font-weight: 600; }
.session small { grid-column: 2 / 4; color: ${INK.soft}; font-weight: 400; line-height: 1.15; text-wrap: balance; }
.under small { grid-column: 1 / 4; white-space: nowrap; }
footer { display: flex; gap: 15pt; margin-top: 8pt; font-size: ${SMALL}pt; line-height: 14pt; color: ${INK.soft}; white-space: nowrap; }
footer b { font-weight: 600; color: ${INK.ink}; }
footer span { position: relative; }
footer span[class] { padding-left: 9pt; background: none; }
footer .event::after { width: 4.8pt; height: 4.8pt; left: -0.9pt; top: 0; }
footer a { margin-left: auto; }
`;
