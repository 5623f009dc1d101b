import { DOT, SIGN_SIZE } from '../../../templates/signs.ts';
import { dashedBar, dotOn, solidBar } from '../fridge/dayMarks.ts';
import type { Legend } from '../fridge/legends.ts';
import type { Rectangle, Shape } from '../layout/drawing.ts';
import { volumeBar } from '../marks/volumeBar.ts';
import type { Desk, Story } from './story.ts';

/** The signs that a poster uses, each with its name. */
export function posterLegends({ words, ink }: Desk, { weeks, flags, bands }: Story): Legend[] {
  const { poster } = words;
  const joyful = flags.some(({ role }) => role === 'experience');
  const season = bands[0]?.season ?? 'base';
  const legend = (name: string, sign: Legend['sign'], shown: boolean): Legend[] =>
    shown && sign ? [{ name, meaning: '', sign }] : [];
  return [
    ...legend(
      words.hard,
      (box, colour) => [solidBar(box, colour)],
      weeks.some(({ hard }) => hard > 0),
    ),
    ...legend(
      words.long,
      (box, colour) => [dashedBar(box, colour)],
      weeks.some(({ long }) => long > 0),
    ),
    ...legend(
      poster.lighter,
      (box) => [volumeBar({ ...box, width: 5 }, { season, down: true }, ink)],
      weeks.some(({ down }) => down),
    ),
    ...legend(
      joyful ? poster.performance : words.event,
      (box, colour) => [solidBar(lower(box), colour), dotOn(lower(box), colour, 6)],
      flags.some(({ role }) => role === 'performance'),
    ),
    ...legend(
      poster.experience,
      (box, colour) => [dashedBar(lower(box), colour), openDot(lower(box), colour)],
      joyful,
    ),
    ...legend(
      poster.raced,
      (box) => [raced({ ...box, width: 5 }, ink.season[season])],
      weeks.some(({ raced }) => raced > 0),
    ),
  ];
}

const lower = (box: Rectangle): Rectangle => ({ ...box, y: box.y + 3, height: box.height - 3 });

function openDot({ x, y, width }: Rectangle, colour: string): Shape {
  const size = 6.4;
  return {
    type: 'path',
    x: x + (width - size) / 2,
    y: y - size / 2,
    scale: size / SIGN_SIZE,
    d: DOT,
    fill: '#ffffff',
    stroke: { colour, width: 1 },
  };
}

const raced = (box: Rectangle, colour: string): Shape => ({
  type: 'box',
  ...box,
  stroke: { colour, width: 0.8, dash: [2, 1.6] },
});
