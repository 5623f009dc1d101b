import type { Explained } from '../../../templates/fridge/Footer.tsx';
import { STRESS_BAR } from '../../../templates/fridge/measures.ts';
import type { Job } from '../job.ts';
import type { Rectangle, Shape } from '../layout/drawing.ts';
import { dashedBar, dotOn, solidBar } from './dayMarks.ts';

type Sign = (box: Rectangle, colour: string) => Shape[];

/** A line of the footer: a sign, its name and its meaning. */
export interface Legend extends Explained {
  sign?: Sign;
}

/** Three dashes and the two gaps between them. */
const HEIGHT = 3 * STRESS_BAR.dash[0] + 2 * STRESS_BAR.dash[1];

/** The signs that this sheet uses, and what to do about a missed day. */
export function legendsOf({ words, plan }: Pick<Job, 'words' | 'plan'>): Legend[] {
  const days = plan.weeks.flatMap((week) => week.days);
  const event = days.some(({ sessions }) => sessions.some((session) => session.event));
  const hard: Legend = {
    name: words.hard,
    meaning: words.hardMeans,
    sign: (box, colour) => [solidBar(box, colour)],
  };
  const long: Legend = {
    name: words.long,
    meaning: words.longMeans,
    sign: (box, colour) => [dashedBar(box, colour)],
  };
  const dotted: Sign = (box, colour) => [
    solidBar({ ...box, y: box.y + 2, height: box.height - 2 }, colour),
    dotOn({ ...box, y: box.y + 2.8 }, colour, 6),
  ];
  return [
    ...(days.some(({ hard }) => hard) ? [hard] : []),
    ...(days.some(({ long }) => long) ? [long] : []),
    ...(event ? [{ name: words.event, meaning: '', sign: dotted }] : []),
    { name: words.missed, meaning: words.missedMeans },
  ];
}

/** The sign of a legend, centred on the middle of its line. */
export const signOf = ({ sign }: Legend, x: number, middle: number, colour: string): Shape[] =>
  sign?.({ x, y: middle - HEIGHT / 2, width: STRESS_BAR.width, height: HEIGHT }, colour) ?? [];
