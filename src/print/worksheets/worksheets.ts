import type { DrawList } from '../layout/drawing.ts';
import { allOrProblems } from '../layout/fit.ts';
import { joinParts, type Part } from '../layout/part.ts';
import { LEAST_MARGIN, mm } from '../paper/paper.ts';
import type { Sheet } from '../sheet.ts';
import { say } from './sheet.ts';
import { FOOT, type WorksheetPage, worksheetPages } from './worksheetPages.ts';

/** Pages to fill in with a pen, each useful alone. */
export const worksheets: Sheet = {
  draw: async (job) => {
    const { worksheets: asked } = job;
    if (!asked) throw new Error('Worksheets are printed from their questions: pass `worksheets`');
    const pages = (await allOrProblems(asked.map((each) => worksheetPages(job, each)))).flat();
    return Promise.all(pages.map((page, at) => drawPage(page, at + 1, pages.length)));
  },
  promise: { leastSize: 6.5, leastTitle: 6.5, margin: mm(LEAST_MARGIN) },
};

async function drawPage(page: WorksheetPage, number: number, of: number): Promise<DrawList> {
  const { frame, worksheet, part } = page;
  const { cells, items } = joinParts([part, await foot(page, number, of)]);
  return {
    width: frame.width,
    height: frame.height,
    cells,
    items,
    label: `${number} ${worksheet.title}`,
    ...(page.number === 0 && { bookmarks: [{ title: worksheet.title, level: 1 }] }),
  };
}

/** Whose it is, and which page, at the lower edge; a plan whose title asks for too many lines goes unnamed. */
async function foot({ job, frame }: WorksheetPage, number: number, of: number): Promise<Part> {
  const { x, y, width, height } = frame.inner;
  const { plan, words, brand, type } = job;
  const end = [brand.name, words.page(number, of)].join(' · ');
  const saying = (text: string) =>
    say(job, { name: 'foot', words: text, size: type.foot, voice: 'small', soft: true }, width);
  const named = await saying(`${plan.title}, ${plan.level.title} · ${end}`);
  const block = named.height <= FOOT ? named : await saying(end);
  return block.at(x, y + height - block.height);
}
