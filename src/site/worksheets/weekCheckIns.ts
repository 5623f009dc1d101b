import type { PlanWeek } from '../../model/plan.ts';
import type { Worksheet } from '../../model/worksheet.ts';
import { REVIEW, reviewOf } from '../views/weekReview.ts';
import type { WorksheetWords } from './words.ts';

/** Columns that a page has room for. */
const MOST_WEEKS = 6;

/** The check-ins of a plan's weeks side by side, on pages as even as can be. */
export function weekCheckIns(words: WorksheetWords, weeks: readonly PlanWeek[]): Worksheet[] {
  const pages = Math.ceil(weeks.length / MOST_WEEKS);
  const start = (page: number) => Math.ceil((page * weeks.length) / pages);
  return Array.from({ length: pages }, (_, page) =>
    checkIn(words, weeks.slice(start(page), start(page + 1))),
  );
}

/** A week has a box at each question that it gives rise to. */
function checkIn({ week }: WorksheetWords, weeks: readonly PlanWeek[]): Worksheet {
  const asked = weeks.map((each) => reviewOf(each).map(({ id }) => id));
  const questions = REVIEW.map(({ id }) => ({
    label: week.asks[id].ask,
    hint: week.asks[id].ifNot,
    cells: asked.map((ids) => ({ words: '', box: ids.includes(id) })),
  }));
  const write = week.write.map(({ label, hint }) => ({
    label,
    hint,
    cells: weeks.map(() => ({ words: '', box: false })),
  }));
  return {
    kicker: week.kicker,
    title: week.title,
    lead: week.lead,
    parts: [
      {
        kind: 'grid',
        corner: week.corner,
        heads: weeks.map(({ number }) => week.head(number)),
        rows: [...questions, ...write],
        labelShare: 0.42,
      },
      { kind: 'lines', question: week.next, hint: '', least: 2 },
    ],
  };
}
