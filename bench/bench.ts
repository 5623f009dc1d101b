import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { allSheets, levelsOf } from './fair/orders.ts';
import { readProject } from './fair/plans.ts';
import { measureCatalogue } from './measure/catalogue.ts';
import { catalogueReport } from './measure/catalogueReport.ts';
import { measureEngine } from './measure/engine.ts';
import { machine } from './measure/machine.ts';
import { prepare } from './measure/prepare.ts';
import { report } from './measure/report.ts';
import { measureSheets } from './measure/sheets.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    rounds: { type: 'string', default: '20' },
    cold: { type: 'string', default: '7' },
    engine: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
  },
});

const say = (words: string) => console.error(words);
const run = { rounds: Number(values.rounds), cold: Number(values.cold), say };
const { date, node, machine: cores, load } = machine();
const on = `${date}, Node ${node}, ${cores}, load ${load}`;
const [text, result] = values.print ? await catalogue() : await sheetsAndEngine();
console.log(text);
if (values.json) {
  // npm changes the folder; INIT_CWD is where the command was typed.
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), values.json);
  await writeFile(file, `${JSON.stringify(result, null, 2)}\n`);
}

/** Every fridge sheet there is. */
async function catalogue(): Promise<[string, unknown]> {
  const orders = allSheets(await readProject());
  const measured = await measureCatalogue(await prepare(orders), orders, run);
  return [[on, ...catalogueReport(measured)].join('\n\n'), { ...machine(), ...measured }];
}

/** One sheet in every state, and the engine. */
async function sheetsAndEngine(): Promise<[string, unknown]> {
  const orders = levelsOf(await readProject(), 'project-breakthrough');
  const sheets = values.engine ? [] : await measureSheets(await prepare(orders), run);
  say('the engine');
  const engine = await measureEngine();
  return [report({ machine: on, sheets, engine }), { ...machine(), sheets, engine }];
}
