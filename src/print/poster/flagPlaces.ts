/** A race's words before they have a place: where its pole stands, and how wide they are. */
export interface FlagWords {
  x: number;
  width: number;
}

/** On which side of its pole a flag's words stand, and on which level, 0 the lowest. */
export interface FlagPlace {
  /** Where the pole is, seen from the words. */
  pole: 'left' | 'right';
  level: number;
}

/**
 * Places for flags so that no words meet other words or another flag's pole. Words stand left of
 * their pole, or right of it where the page begins too soon; each flag stands higher than the poles
 * that its words would cross.
 *
 * @param flags from left to right
 * @returns undefined where there is no such order
 */
export function flagPlaces(
  flags: readonly FlagWords[],
  ground: { from: number; to: number },
): FlagPlace[] | undefined {
  const poles = sidesOf(flags, ground);
  if (!poles) return undefined;
  const boxes = flags.map((flag, at) => boxOf(flag, poles[at] ?? 'right'));
  const levels = flags.map(() => 0);
  for (let pass = 0; pass <= flags.length; pass++) {
    if (!raise(levels, flags, boxes)) {
      return levels.map((level, at) => ({ level, pole: poles[at] ?? 'right' }));
    }
  }
  return undefined;
}

interface Box {
  from: number;
  to: number;
}

type Pole = FlagPlace['pole'];

const boxOf = ({ x, width }: FlagWords, pole: Pole): Box =>
  pole === 'right' ? { from: x - width, to: x } : { from: x, to: x + width };

const holds = ({ from, to }: Box, x: number): boolean => from < x && x < to;
const meets = (one: Box, other: Box): boolean => one.from < other.to && other.from < one.to;

/** Two flags whose words would cross each other's poles both go to the right of theirs. */
function sidesOf(
  flags: readonly FlagWords[],
  ground: { from: number; to: number },
): Pole[] | undefined {
  const poles = flags.map(({ x, width }): Pole => (x - width < ground.from ? 'left' : 'right'));
  flags.forEach((flag, at) => {
    const entangled = flags.slice(0, at).some((other, before) => {
      if (poles[before] !== 'left') return false;
      return holds(boxOf(other, 'left'), flag.x) && holds(boxOf(flag, 'right'), other.x);
    });
    if (entangled) poles[at] = 'left';
  });
  const inside = flags.every((flag, at) => boxOf(flag, poles[at] ?? 'right').to <= ground.to);
  return inside ? poles : undefined;
}

/** Raises each flag over the poles it would cross and the words of earlier flags. @returns whether anything moved */
function raise(levels: number[], flags: readonly FlagWords[], boxes: readonly Box[]): boolean {
  let moved = false;
  boxes.forEach((box, at) => {
    flags.forEach((other, against) => {
      if (at === against || (levels[at] ?? 0) > (levels[against] ?? 0)) return;
      const crosses = holds(box, other.x);
      const lies = at > against && meets(box, boxes[against] ?? box);
      if (!crosses && !(lies && levels[at] === levels[against])) return;
      levels[at] = (levels[against] ?? 0) + 1;
      moved = true;
    });
  });
  return moved;
}
