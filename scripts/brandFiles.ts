import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import type { BrandFiles } from '../src/brands/sheetBrand.ts';
import type { BrandDefinition } from '../src/model/brandDefinition.ts';

/** Bytes that are read of a file at most; far more than any logo or font may have. */
const MOST = 16 * 1024 * 1024;

/**
 * The files a brand names, from its own folder. What is not there, or no plain file, is left out.
 *
 * @param folder of the brand, absolute
 */
export async function readBrandFiles(
  folder: string,
  { logo, fonts: { display } }: BrandDefinition,
): Promise<BrandFiles> {
  const font = typeof display === 'string' ? undefined : display.file;
  return {
    ...(logo !== undefined && { logo: await readPlainFile(path.join(folder, logo)) }),
    ...(font !== undefined && { font: await readPlainFile(path.join(folder, font)) }),
  };
}

async function readPlainFile(full: string): Promise<Uint8Array | undefined> {
  const found = await stat(full).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  const file = await open(full);
  try {
    const bytes = new Uint8Array(Math.min(found.size, MOST));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
