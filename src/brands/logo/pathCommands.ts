/** How many numbers each command takes. */
const TAKES: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

const SPACE = /[\s,]*/y;
const COMMAND = /[a-zA-Z]/y;
const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/y;
/** Flags of an arc are one digit, often without a space after it. */
const FLAG = /[01]/y;

/** A command of path data with its numbers, as it is written. */
export interface Command {
  name: string;
  numbers: number[];
}

/** The commands of SVG path data, each with all its numbers; nothing when it cannot be read to its end. */
export function commandsOf(d: string): Command[] | undefined {
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(d) ?? [];
    at += found?.length ?? 0;
    return found;
  };
  const commands: Command[] = [];
  for (take(SPACE); at < d.length; take(SPACE)) {
    const name = take(COMMAND) ?? following(commands.at(-1)?.name);
    const takes = name === undefined ? undefined : TAKES[name.toUpperCase()];
    if (name === undefined || takes === undefined) return undefined;
    if (commands.length === 0 && name.toUpperCase() !== 'M') return undefined;
    const numbers: number[] = [];
    while (numbers.length < takes) {
      take(SPACE);
      const isFlag = takes === 7 && (numbers.length === 3 || numbers.length === 4);
      const number = take(isFlag ? FLAG : NUMBER);
      if (number === undefined || !Number.isFinite(Number(number))) return undefined;
      numbers.push(Number(number));
    }
    commands.push({ name, numbers });
  }
  return commands;
}

/** What more numbers after a command mean: after a move they are lines; nothing goes on after a close. */
function following(name: string | undefined): string | undefined {
  if (name === 'M') return 'L';
  if (name === 'm') return 'l';
  return name?.toUpperCase() === 'Z' ? undefined : name;
}
