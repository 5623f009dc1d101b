import type { SheetContent } from '../fair/content.ts';
import type { BandContent, DayContent, LineContent, WeekContent } from '../fair/weeks.ts';

/** The sheet as the body of a page, for Chromium to print. */
export const htmlOf = (sheet: SheetContent) => ({
  title: `${sheet.title} (${sheet.facts})`,
  language: sheet.language,
  body: `${headerOf(sheet)}<div class="grid">${headsOf(sheet)}${gridOf(sheet)}</div>${footerOf(sheet)}`,
});

const headerOf = ({
  title,
  lead,
  facts,
  brand,
  url,
  code,
  sizes,
}: SheetContent): string => `<header>
  <h1 style="font-size: ${sizes.title}pt">${text(title)}</h1>
  <p class="lead" style="font-size: ${sizes.lead}pt">${text(lead)}</p>
  <p class="facts" style="font-size: ${sizes.facts}pt">${text(facts)}<small>${text(brand)}</small></p>
  <a class="code" href="${text(url)}">${svg(code.d, code.size)}</a></header>`;

const headsOf = ({ heads }: SheetContent): string =>
  heads.map((head) => `<div class="head">${text(head)}</div>`).join('');

function gridOf({ bands, weeks }: SheetContent): string {
  let row = 2;
  const strips = bands.map((band) => {
    const strip = bandOf(band, row);
    row += band.weeks;
    return strip;
  });
  const rows = weeks.map((week, index) => {
    const line = index === 0 ? 'top' : weeks[index - 1]?.lastOfSeason ? 'season' : '';
    return weekOf(week, line, index + 2);
  });
  return strips.join('') + rows.join('');
}

const bandOf = ({ fill, mark, name, weeks, named }: BandContent, row: number): string =>
  `<div class="band" style="background: ${fill}; grid-row: ${row} / span ${weeks}">${svg(mark, 10)}${
    named ? text(name) : ''
  }</div>`;

const weekOf = (week: WeekContent, line: string, row: number): string =>
  `<div class="week ${line}" style="grid-row: ${row}"><b>${week.number}</b>
  <div style="font-size: ${week.sizes.purpose}pt"><strong style="font-size: ${week.sizes.title}pt">${text(
    week.title,
  )}<span>${text(week.volume)}</span></strong>${text(week.purpose)}</div>
  <div class="bar" style="background: ${week.fill}; width: calc((100% - 9.5pt) * ${week.share})"></div></div>
  ${week.days.map((day) => dayOf(day, line)).join('')}`;

function dayOf(
  { hard, long, event, under, title, detail, lines }: DayContent,
  line: string,
): string {
  const marks = [hard && 'hard', long && 'long', event && 'event', under && 'under'];
  const classes = ['day', line, ...marks].filter(Boolean).join(' ');
  return `<div class="${classes}" style="font-size: ${title}pt">${lines
    .map((session) => sessionOf(session, detail))
    .join('')}</div>`;
}

const sessionOf = ({ voice, title, amount, detail }: LineContent, size: number): string =>
  `<div class="session ${voice}"><i></i><b>${text(title)}</b><span>${text(amount)}</span>${
    detail ? `<small style="font-size: ${size}pt">${text(detail)}</small>` : ''
  }</div>`;

const footerOf = ({ legends, url, imprint }: SheetContent): string =>
  `<footer>${legends
    .map(({ sign, name, meaning }) => {
      const mark = sign === 'none' ? '' : ` class="${sign}"`;
      return `<span${mark}><b>${text(name)}</b> ${text(meaning)}</span>`;
    })
    .join('')}<a href="${text(url)}">${text(imprint)}</a></footer>`;

const svg = (path: string, size: number): string =>
  `<svg viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`;

const text = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
