import { spawn } from 'node:child_process';

/** How Astro's build ended, with all that it printed. */
export interface AstroResult {
  ok: boolean;
  output: string;
}

/**
 * Runs Astro's build into a folder. Its output is kept back: a build that works needs one line.
 *
 * @param root the project's folder
 * @param environment added to this program's own
 */
export function buildWithAstro(
  root: string,
  outDir: string,
  environment: Record<string, string>,
): Promise<AstroResult> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [`${root}/node_modules/astro/bin/astro.mjs`, 'build', '--outDir', outDir],
      {
        cwd: root,
        env: { ...process.env, ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.once('error', (error) => resolve({ ok: false, output: error.message }));
    child.once('close', (code) => resolve({ ok: code === 0, output }));
    process.once('SIGTERM', () => child.kill('SIGTERM'));
    process.once('SIGINT', () => {}); // the child has it too; this program stays to tidy up
  });
}

/**
 * The lines of Astro's output that a build which worked should still show.
 *
 * @example
 * warningsIn('07:33:02 [build] ok\n07:33:03 [WARN] no font')  //=> ['07:33:03 [WARN] no font']
 */
export const warningsIn = (output: string): string[] =>
  output.split('\n').filter((line) => /\[(WARN|ERROR)\]/.test(line) && !HARMLESS.test(line));

/** Astro marks each MDX file for itself; that the bundler drops its mark changes nothing. */
const HARMLESS = /MODULE_LEVEL_DIRECTIVE.*astro:head-inject/;
