import type { ArgsDef, CommandDef } from 'citty';
import { PlanError } from '../../src/errors.ts';
import { nearest } from '../../src/import/nearest.ts';

/**
 * Refuses commands and options that do not exist: a slip of the pen is never ignored.
 *
 * @returns the command.
 * @throws PlanError naming the word and the one that was probably meant.
 */
export function refuseUnknown(
  args: readonly string[],
  command: CommandDef | undefined,
  known: string[],
): CommandDef {
  const [name = ''] = args;
  if (!command) throw refusal(`there is no command "${name}"`, known, name);
  const options = Object.entries((command.args ?? {}) as ArgsDef).flatMap(([option, { type }]) =>
    type === 'positional' ? [] : [option],
  );
  for (const word of args.slice(1)) {
    if (word === '--') return command;
    const option = /^--?(?:no-)?([^=]*)/.exec(word)?.[1];
    if (!word.startsWith('-') || option === undefined || options.includes(option)) continue;
    const ours = options.map((found) => `--${found}`);
    throw refusal(`"${name}" has no option "${word.split('=')[0]}"`, ours, `--${option}`);
  }
  return command;
}

function refusal(what: string, known: string[], word: string): PlanError {
  const guess = nearest(word, known);
  const remedy = guess ? `Did you mean ${guess}?` : 'See --help.';
  return new PlanError([{ what, where: {}, expected: `one of ${known.join(', ')}`, remedy }]);
}
