import type { Year, YearSeason } from '../../src/model/year.ts';
import { dateSpan, datesInWords } from '../../src/site/dates.ts';
import { wrapped } from './textTable.ts';

/** The seasons in order: days, purpose, what fills them, what they give back, and why they stand there. */
export const seasonsText = ({ seasons }: Year): string =>
  ['Seasons', ...seasons.map(seasonText)].join('\n\n');

function seasonText(season: YearSeason, at: number, all: readonly YearSeason[]): string {
  const { purpose, title, first, last, days, restores, why, reasons } = season;
  const before = all[at - 1]?.reasons.map(({ sentence }) => sentence) ?? [];
  const reason = reasons.map(({ sentence }) => sentence).filter((said) => !before.includes(said));
  const name = title.toLowerCase() === purpose ? title : `${title} (${purpose})`;
  return [
    `  ${name.padEnd(29)}${dateSpan(first, last).padEnd(38)}${lengthOf(days).padStart(9)}`,
    ...(season.plan ? [`    ${planWords(season.plan)}`] : []),
    wrapped(why, 4),
    ...(restores.length > 0 ? [wrapped(`Gives back: ${restores.join(', ')}.`, 4)] : []),
    ...reason.map((sentence) => wrapped(`Why here: ${datesInWords(sentence)}`, 4)),
  ].join('\n');
}

const lengthOf = (days: number): string => {
  if (days % 7 !== 0) return days === 1 ? '1 day' : `${days} days`;
  return days === 7 ? '1 week' : `${days / 7} weeks`;
};

function planWords({ title, level, firstWeek, lastWeek }: NonNullable<YearSeason['plan']>): string {
  const weeks = firstWeek === lastWeek ? `week ${firstWeek}` : `weeks ${firstWeek}–${lastWeek}`;
  return `Plan: ${title}, level ${level}, ${weeks}`;
}
