import { Flag } from '../../../templates/poster/Flag.tsx';
import {
  DOT_SIZE,
  FLAG_SIZES,
  type FlagSize,
  LARGE_FLAG_SIZES,
} from '../../../templates/poster/measures.ts';
import { DOT, SIGN_SIZE } from '../../../templates/signs.ts';
import { PlanError } from '../../errors.ts';
import { whereOn } from '../job.ts';
import type { Item, Rectangle } from '../layout/drawing.ts';
import { fitStamp } from '../layout/fit.ts';
import type { Part } from '../layout/part.ts';
import { place, reach, type Stamp, stampOf } from '../layout/stamp.ts';
import { barBox } from './bars.ts';
import { type FlagPlace, flagPlaces } from './flagPlaces.ts';
import type { Ground } from './ground.ts';
import type { Desk, Story, StoryFlag } from './story.ts';

/** The words of all races, placed so that none meet; and how high they stand together. */
export interface SetFlags {
  height: number;
  draw(ground: Ground): Part;
}

/** Between a pole and its words. */
const GAP = 8;
/** Widest words of a race, as a part of the picture. */
const WIDEST = 0.3;

/** @throws PlanError when the words of races cannot stand beside each other in the smallest type */
export async function setFlags(
  desk: Desk,
  story: Story,
  { box, scale }: { box: Rectangle; scale: number },
  xOf: (day: number) => number,
): Promise<SetFlags> {
  const flags = [...story.flags].sort((one, other) => one.day - other.day);
  for (const [size] of desk.large ? LARGE_FLAG_SIZES : FLAG_SIZES) {
    if (!size) continue;
    const grown = { title: size.title * scale, words: size.words * scale };
    const set = await setAll(desk, flags, grown, box.width * WIDEST);
    const words = set.map(({ width }, at) => ({
      x: xOf((flags[at]?.day ?? 0) + 1),
      width: width + GAP * scale + (DOT_SIZE * scale) / 2,
    }));
    const places = flagPlaces(words, { from: box.x, to: box.x + box.width });
    if (places) return placed(desk, story, { flags, set, places, scale });
  }
  throw new PlanError([
    {
      what: `${flags.length} races have no room beside each other`,
      where: { path: whereOn(desk, 'races') },
      expected: 'races whose names fit beside each other',
      remedy: 'Shorten their titles.',
    },
  ]);
}

/** A flag's words set on either side of its pole. */
interface SetFlag {
  width: number;
  height: number;
  stamps: Record<'left' | 'right', Stamp>;
}

const setAll = (
  desk: Desk,
  flags: readonly StoryFlag[],
  size: FlagSize,
  width: number,
): Promise<SetFlag[]> =>
  Promise.all(
    flags.map(async (flag) => {
      const left = await setOne(desk, flag, { size, width, pole: 'left' });
      const right = await setOne(desk, flag, { size, width, pole: 'right' });
      return { width: reach(left), height: left.height, stamps: { left, right } };
    }),
  );

const setOne = (
  { press, ink, sheet }: Desk,
  { title, words, day }: StoryFlag,
  { size, width, pole }: { size: FlagSize; width: number; pole: 'left' | 'right' },
): Promise<Stamp> =>
  fitStamp({
    groups: [[size]],
    room: { width, height: size.title * 6 },
    where: whereOn({ sheet }, `race on day ${day + 1}`),
    words: title,
    make: () =>
      stampOf(
        press,
        `flag ${ink.name} ${pole} ${JSON.stringify([size, title, words])}`,
        width,
        () => Flag({ title, words, pole, size, ink }),
      ),
  });

interface Placed {
  flags: readonly StoryFlag[];
  set: readonly SetFlag[];
  places: readonly FlagPlace[];
  scale: number;
}

function placed(desk: Desk, story: Story, { flags, set, places, scale }: Placed): SetFlags {
  const row = Math.max(0, ...set.map(({ height }) => height)) + 4 * scale;
  const rows = Math.max(-1, ...places.map(({ level }) => level)) + 1;
  return {
    height: rows * row,
    draw: (ground) => {
      const parts = flags.map((flag, at): Part => {
        const place = places[at];
        const words = set[at];
        if (!place || !words) throw new Error(`No place for ${flag.title}`);
        const y = ground.box.y + (rows - 1 - place.level) * row;
        return flagPart(desk, story, ground, { flag, place, words, y, scale });
      });
      return {
        cells: parts.flatMap(({ cells }) => cells),
        items: parts.flatMap(({ items }) => items),
      };
    },
  };
}

interface OneFlag {
  flag: StoryFlag;
  place: FlagPlace;
  words: SetFlag;
  /** Upper edge of its words. */
  y: number;
  scale: number;
}

function flagPart(
  desk: Desk,
  { weeks }: Story,
  ground: Ground,
  { flag, place: { pole }, words, y, scale }: OneFlag,
): Part {
  const x = ground.xOf(flag.day + 1);
  const name = `${flag.title}, day ${flag.day + 1}`;
  const away = GAP * scale;
  const box = {
    x: pole === 'right' ? x - away - words.width : x + away,
    y,
    width: words.width,
    height: words.height,
  };
  const stamp = words.stamps[pole];
  const at = { x: pole === 'right' ? x - away - stamp.width : x + away, y };
  const foot = footOf(weeks, ground, flag.day);
  return {
    cells: [{ name, role: 'note', ...box }],
    items: [
      ...poleItems(desk, flag, { x, from: y + DOT_SIZE * scale * 0.75, to: foot, scale }, name),
      ...place(stamp, at, name, 'note'),
    ],
  };
}

/** The top of the week that a race stands in. */
function footOf(weeks: Story['weeks'], ground: Ground, day: number): number {
  const at = Math.floor(day / 7);
  const week = weeks[at];
  if (!week) return ground.bars.y + ground.bars.height;
  return barBox(ground, week, at).y - ground.heightOf(week.raced) - 2;
}

/** A filled dot on a solid line: to perform; an open dot on a dashed line: for joy. */
function poleItems(
  { ink }: Desk,
  { role }: StoryFlag,
  { x, from, to, scale }: { x: number; from: number; to: number; scale: number },
  cell: string,
): Item[] {
  const perform = role === 'performance';
  const size = DOT_SIZE * scale;
  const own = { cell, role: 'artifact' as const };
  const start = from + size * 0.4;
  const pole: Item = {
    type: 'path',
    x,
    y: start,
    scale: 1,
    d: `M0 0V${Math.max(0, to - start)}`,
    stroke: {
      colour: ink.ink,
      width: (perform ? 1.4 : 1) * scale,
      ...(!perform && { dash: [3, 2.4] }),
    },
    ...own,
  };
  const dot: Item = {
    type: 'path',
    x: x - size / 2,
    y: from - size / 2,
    scale: size / SIGN_SIZE,
    d: DOT,
    fill: perform ? ink.ink : '#ffffff',
    ...(!perform && { stroke: { colour: ink.ink, width: 1.1 * scale } }),
    ...own,
  };
  return [pole, dot];
}
