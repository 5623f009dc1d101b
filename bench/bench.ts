import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
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
  },
});

const say = (words: string) => console.error(words);
const run = { rounds: Number(values.rounds), cold: Number(values.cold), say };
const sheets = values.engine ? [] : await measureSheets(await prepare(), run);
say('the engine');
const result = { ...machine(), sheets, engine: await measureEngine() };
console.log(report(result));
if (values.json) {
  // npm changes the folder; INIT_CWD is where the command was typed.
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), values.json);
  await writeFile(file, `${JSON.stringify(result, null, 2)}\n`);
}
