import {
  type CommandDef,
  defineCommand,
  renderUsage,
  runCommand,
  type SubCommandsDef,
} from 'citty';
import { formatProblem, PlanError } from '../../src/errors.ts';
import { check } from './check.ts';
import { EXAMPLES } from './examples.ts';
import { exportCommand } from './export.ts';
import { paces } from './paces.ts';
import { print } from './print.ts';
import { recovery } from './recovery.ts';
import { refuseUnknown } from './refuseUnknown.ts';
import { week } from './week.ts';
import { year } from './year.ts';

const COMMANDS: SubCommandsDef = {
  check,
  week,
  year,
  paces,
  print,
  export: exportCommand,
  recovery,
};

const periodical = defineCommand({
  meta: {
    name: 'npm run periodical --',
    description: 'Checks, judges and prints periodized running plans',
  },
  subCommands: COMMANDS,
});

/**
 * Runs a command and prints what it says.
 *
 * @returns the exit code: 0, or 1 when something is wrong
 */
export async function main(args: string[]): Promise<number> {
  const [name = ''] = args;
  if (args.includes('--help') || args.includes('-h') || args.length === 0) {
    console.log(await help(name));
    return 0;
  }
  try {
    const command = refuseUnknown(args, await commandNamed(name), Object.keys(COMMANDS));
    const { result } = await runCommand(command, { rawArgs: args.slice(1) });
    return result === false ? 1 : 0;
  } catch (error) {
    console.error(messageOf(error));
    return 1;
  }
}

async function commandNamed(name: string): Promise<CommandDef | undefined> {
  const found = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return typeof found === 'function' ? found() : found;
}

async function help(name: string): Promise<string> {
  const command = await commandNamed(name);
  const usage = command ? await renderUsage(command, periodical) : await renderUsage(periodical);
  return `${usage}\n\nEXAMPLES\n\n${(EXAMPLES[command ? name : ''] ?? []).join('\n\n')}\n`;
}

/** A sentence for what a person can mend; a trace only for what is our own fault. */
function messageOf(error: unknown): string {
  if (error instanceof PlanError) return error.problems.map(formatProblem).join('\n');
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'CLIError') return `${error.message}\nSee --help.`;
  return error.stack ?? error.message;
}
