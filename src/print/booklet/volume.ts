import { Passage } from '../../../templates/booklet/Passage.tsx';
import { SEASON_MARKS, SIGN_SIZE } from '../../../templates/signs.ts';
import { formatVolume } from '../../model/amount.ts';
import { type PlanWeek, trainingOf } from '../../model/plan.ts';
import type { Job } from '../job.ts';
import type { Cell, Item, Rectangle } from '../layout/drawing.ts';
import type { Part } from '../layout/part.ts';
import { place, reach, stampOf } from '../layout/stamp.ts';
import { volumeBar } from '../marks/volumeBar.ts';
import { rule } from '../pieces/lines.ts';

const unitOf = ({ plan }: Job): string => (plan.measure === 'time' ? 'min' : plan.units);

/** A week's volume with its unit, or the word for a week without one. */
export const volumeWords = (job: Job, volume: number): string =>
  volume === 0
    ? job.words.unplanned
    : `${formatVolume(volume, job.plan.measure, job.plan.units, job.language)}\u00a0${unitOf(job)}`;

/** Share of its place that a bar takes, and the most; room over and under the bars, in points. */
const BAR = 0.52;
const WIDEST = 15;
const OVER = 14;
const UNDER = 26;
const MARK = 7;

/** The weeks of a plan as bars on one scale: season by colour and mark, down weeks lighter. */
export async function volumePicture(job: Job, box: Rectangle): Promise<Part> {
  const { plan, words, ink, language } = job;
  const volumes = plan.weeks.map(trainingOf);
  const largest = Math.max(1, ...volumes);
  const step = box.width / plan.weeks.length;
  const floor = box.y + box.height - UNDER;
  const shown = volumes.map((volume) => formatVolume(volume, plan.measure, plan.units, language));
  const cell: Cell = {
    name: 'volume',
    role: 'figure',
    alt: words.booklet.volumes(plan.weeks.length, unitOf(job), shown),
    ...box,
  };
  const bars = plan.weeks.flatMap((week, at) => {
    const height = ((floor - box.y - OVER) * (volumes[at] ?? 0)) / largest;
    const x = box.x + at * step;
    const width = Math.min(WIDEST, step * BAR);
    return [
      ...bar(job, week, { x: x + (step - width) / 2, y: floor - height, width, height }),
      ...mark(job, week, x + step / 2, floor + UNDER - MARK),
    ];
  });
  const size = job.large ? 12 : 7.4;
  const every = Math.ceil((size * 1.75) / step);
  const texts = await Promise.all(
    plan.weeks.map(async (week, at) => {
      if (at % every !== 0) return [];
      const height = ((floor - box.y - OVER) * (volumes[at] ?? 0)) / largest;
      const middle = box.x + (at + 0.5) * step;
      const value = (volumes[at] ?? 0) > 0 ? (shown[at] ?? '') : '';
      return [
        ...(await number(job, value, size, middle, floor - height - size * 1.45)),
        ...(await number(job, String(week.number), size, middle, floor + 3)),
      ];
    }),
  );
  return {
    cells: [cell],
    items: [...bars, rule(box.x, floor, box.width, ink.ink, 0.8), ...texts.flat()].map((item) => ({
      ...item,
      cell: 'volume',
    })),
  };
}

function bar({ plan, ink }: Job, { phase, down }: PlanWeek, box: Rectangle): Item[] {
  if (box.height <= 0) return [];
  const season = plan.phases[phase]?.season ?? 'base';
  return [{ ...volumeBar(box, { season, down }, ink), cell: 'volume', role: 'artifact' }];
}

/** The mark of a phase under its first week. */
function mark({ plan, ink }: Job, week: PlanWeek, middle: number, y: number): Item[] {
  const phase = plan.phases[week.phase];
  if (phase?.firstWeek !== week.number) return [];
  return [
    {
      type: 'path',
      x: middle - MARK / 2,
      y,
      scale: MARK / SIGN_SIZE,
      d: SEASON_MARKS[phase.season],
      fill: ink.season[phase.season],
      cell: 'volume',
      role: 'artifact',
    },
  ];
}

/** Words centred over a point. */
async function number(
  job: Job,
  words: string,
  size: number,
  middle: number,
  y: number,
): Promise<Item[]> {
  if (words === '') return [];
  const { press, ink } = job;
  const stamp = await stampOf(press, `volume ${ink.name} ${size} ${words}`, 60, () =>
    Passage({ words, style: 'running', size, ink }),
  );
  return place(stamp, { x: middle - reach(stamp) / 2, y }, 'volume', 'artifact');
}
