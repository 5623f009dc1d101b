import type { Wish } from '../../model/wish.ts';
import type { Filling } from './block.ts';

/** A part of a gap: what fills it, and for how long. */
export interface Part {
  fill: Filling;
  weeks: number;
}

/** Weeks under which a gap holds one season, and over which it holds a base too (training rules, 3). */
const SHORT_GAP = 8;
const LONG_GAP = 16;

/** A wish that a plan can fill. */
type Season = Exclude<Wish, 'nothing'>;

/** How long each season likes to be; the lengths of the bundled plans. */
const USUAL: Record<Season, number> = {
  speed: 6,
  strength: 8,
  base: 8,
  winter: 8,
  maintenance: 4,
};

/** A rest of a gap that is shorter than this joins the season before it; our own choice. */
const LEAST = 3;

/**
 * What lies between the recovery from one race and the taper of the next, both run to perform: under 8
 * weeks one season, 8 to 16 speed then build, above 16 base and speed before it. After a long race
 * speed comes first and the base rebuilds the volume; otherwise the base does.
 *
 * @param most weeks of building that the plan for the next race has.
 */
export function fillBetween(
  weeks: number,
  { wishes, most, afterLong }: { wishes: readonly Wish[]; most: number; afterLong: boolean },
): Part[] {
  if (weeks <= 0) return [];
  const first = wishes.find((wish): wish is Season => wish !== 'nothing') ?? 'speed';
  if (weeks < SHORT_GAP) return [{ fill: weeks < LEAST ? 'maintenance' : first, weeks }];
  if (weeks <= LONG_GAP) {
    const developing = Math.min(USUAL.speed, Math.max(LEAST, Math.round(weeks * 0.4)));
    return [part(first, developing), { fill: 'race', weeks: weeks - developing }];
  }
  const building = Math.min(Math.max(most, SHORT_GAP), weeks - USUAL.speed - LEAST);
  const rest = weeks - building - USUAL.speed;
  const base = Math.min(rest, USUAL.base + LEAST);
  const before = fillOpen(rest - base, wishes.length > 0 ? wishes : ['maintenance', 'strength']);
  const order: Part[] = afterLong
    ? [part(first, USUAL.speed), ...before, part('base', base)]
    : [...before, part('base', base), part(first, USUAL.speed)];
  return [...order, { fill: 'race', weeks: building }];
}

const part = (fill: Filling, weeks: number): Part => ({ fill, weeks });

/** What fills months without a race to build for, in turn; base before what is next. */
const OPEN: readonly Season[] = ['base', 'speed', 'strength', 'maintenance'];

/**
 * What fills a stretch that leads to no race run to perform: the runner's wishes in turn, or base,
 * speed, strength and maintenance. Under five weeks maintenance is enough.
 */
export function fillOpen(weeks: number, wishes: readonly Wish[]): Part[] {
  if (weeks <= 0) return [];
  if (wishes[0] === 'nothing') return [{ fill: 'free', weeks }];
  const wanted = wishes.filter((wish): wish is Season => wish !== 'nothing');
  const turns = wanted.length > 0 ? wanted : OPEN;
  if (weeks < 5 && wanted.length === 0) return [{ fill: 'maintenance', weeks }];
  const parts: Part[] = [];
  let left = weeks;
  for (let turn = 0; left > 0; turn++) {
    const fill = turns[turn % turns.length] ?? 'base';
    const usual = USUAL[fill];
    const taken = left - usual < LEAST ? left : usual;
    parts.push({ fill, weeks: taken });
    left -= taken;
  }
  return parts;
}
