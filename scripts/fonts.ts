import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { FACES, type Face } from '../src/print/faces.ts';
import type { FontFile } from '../src/print/layout/fonts.ts';

/** Reads the fonts of the sheets from the installed packages, wherever the command was started. */
export async function readFonts(): Promise<FontFile[]> {
  return Promise.all(
    FACES.map(async (face) => {
      const { name, weight, style } = face;
      return { name, weight, style, data: await readFace(face) };
    }),
  );
}

/** The file of one face. */
export async function readFace({ package: name, cut, file }: Face): Promise<Uint8Array> {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  return new Uint8Array(await readFile(join(dirname(manifest), cut, file)));
}
