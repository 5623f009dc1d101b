import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FontFile } from '../src/print/layout/fonts.ts';

type Face = Omit<FontFile, 'data'> & { package: string; file: string };

const face = (
  name: string,
  weight: FontFile['weight'],
  style: FontFile['style'],
  cut: string,
): Face => {
  const folder = name.toLowerCase().replaceAll(' ', '-');
  const file = `${cut}/${name.replaceAll(' ', '')}_${cut}.ttf`;
  return { name, weight, style, package: `@expo-google-fonts/${folder}`, file };
};

/** The faces of look.md. Roboto Condensed stands in where Barlow Condensed lacks Greek or Cyrillic. */
const FACES: Face[] = [
  face('Literata', 400, 'normal', '400Regular'),
  face('Literata', 400, 'italic', '400Regular_Italic'),
  face('Literata', 600, 'normal', '600SemiBold'),
  face('Barlow Condensed', 400, 'normal', '400Regular'),
  face('Barlow Condensed', 500, 'normal', '500Medium'),
  face('Barlow Condensed', 600, 'normal', '600SemiBold'),
  face('Roboto Condensed', 400, 'normal', '400Regular'),
  face('Roboto Condensed', 500, 'normal', '500Medium'),
  face('Roboto Condensed', 600, 'normal', '600SemiBold'),
];

/** Reads the fonts of the sheets from the installed packages, wherever the command was started. */
export async function readFonts(): Promise<FontFile[]> {
  return Promise.all(FACES.map(readFace));
}

async function readFace({ package: name, file, ...rest }: Face): Promise<FontFile> {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  return { ...rest, data: new Uint8Array(await readFile(join(dirname(manifest), file))) };
}
