import { encode } from 'uqr';
import type { FridgeSheet, Part } from './sheet.ts';

/** The plan's address as a code to photograph, and as a link on a screen. */
export function qrCode({ grid, url, ink, words }: FridgeSheet): Part {
  const { data, size } = encode(url, { ecc: 'M', border: 0 });
  const { x, y, width } = grid.code;
  const name = 'code';
  const code = { x, y, scale: width / size, d: pathOf(data), fill: ink.ink };
  return {
    cells: [{ name, role: 'artifact', ...grid.code }],
    items: [
      { type: 'path', ...code, cell: name, role: 'artifact' },
      { type: 'link', ...grid.code, url, words: words.openPlan, cell: name, role: 'note' },
    ],
  };
}

/** Dark modules as one path, neighbours of a row in one piece, so that no seams show. */
export function pathOf(rows: boolean[][]): string {
  return rows.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h${-length}z`)).join('');
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
