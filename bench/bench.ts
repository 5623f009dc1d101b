import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { machine } from './measure/machine.ts';
import { planSpeeds } from './measure/plans.ts';
import { prepare } from './measure/prepare.ts';
import { report } from './measure/report.ts';
import { measureSheets } from './measure/sheets.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    rounds: { type: 'string', default: '20' },
    cold: { type: 'string', default: '7' },
  },
});

const stage = await prepare();
const sheets = await measureSheets(stage, {
  rounds: Number(values.rounds),
  cold: Number(values.cold),
  say: (words) => console.error(words),
});
const result = { ...machine(), sheets, plans: await planSpeeds() };
console.log(report(result));
if (values.json) {
  // npm changes the folder; INIT_CWD is where the command was typed.
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), values.json);
  await writeFile(file, `${JSON.stringify(result, null, 2)}\n`);
}
