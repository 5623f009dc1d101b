import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import * as measures from '../fair/measures.ts';
import { FACES, fontFile } from './contestant.ts';
import { serve } from './worker.ts';

let compiler: NodeCompiler | undefined;
let source = '';

serve({
  async open(fonts) {
    compiler?.evictCache(0);
    source = await readFile(join(fonts, '..', 'sheet.typ'), 'utf8');
    const fontBlobs = await Promise.all(FACES.map((face) => readFile(join(fonts, fontFile(face)))));
    compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }] });
  },
  async draw({ content }) {
    if (!compiler) throw new Error('There is no compiler.');
    const inputs = { sheet: JSON.stringify(content), measures: JSON.stringify(measures) };
    const { result, ...outcome } = compiledWith(compiler, source, inputs);
    if (!result) throw new Error(JSON.stringify(outcome.problems));
    return compiler.pdf(result);
  },
  async close() {
    compiler = undefined;
  },
});

function compiledWith(
  typst: NodeCompiler,
  mainFileContent: string,
  inputs: Record<string, string>,
) {
  const compiled = typst.compile({ mainFileContent, inputs });
  const { result } = compiled;
  if (result) return { result, problems: [] };
  const error = compiled.takeDiagnostics();
  return { result, problems: error ? typst.fetchDiagnostics(error) : [] };
}
