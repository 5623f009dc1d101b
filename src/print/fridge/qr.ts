import { encode } from 'uqr';
import { PLATE } from '../../../templates/ink.ts';
import type { Job } from '../job.ts';
import type { Path, Rectangle } from '../layout/drawing.ts';
import type { Part } from '../layout/part.ts';
import { keep, place, type Stamp } from '../layout/stamp.ts';

type CodePlace = Pick<Job, 'press' | 'url' | 'ink' | 'words'> & { grid: { code: Rectangle } };

/** The plan's address as a code to photograph, and as a link on a screen. */
export async function qrCode({ press, grid, url, ink, words }: CodePlace): Promise<Part> {
  const name = 'code';
  const code = await keep(press, `code ${grid.code.width} ${url}`, async () =>
    stampOfCode(url, grid.code.width, PLATE.ink),
  );
  return {
    cells: [{ name, role: 'artifact', ...grid.code }],
    items: [
      ...place(code, grid.code, name, 'artifact', ink),
      { type: 'link', ...grid.code, url, words: words.openPlan, cell: name, role: 'note' },
    ],
  };
}

function stampOfCode(url: string, side: number, fill: string): Stamp {
  const { data, size } = encode(url, { ecc: 'M', border: 0 });
  const code: Path = { type: 'path', x: 0, y: 0, scale: side / size, d: pathOf(data), fill };
  return { width: side, height: side, shapes: [code], missing: [] };
}

/** Dark modules as one path, neighbours of a row in one piece, so that no seams show. */
export function pathOf(rows: boolean[][]): string {
  return rows
    .flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h${-length}z`))
    .join('');
}

/** Start and length of each run of dark modules. */
function runsOf(row: boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
