import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PlanError } from '../../src/errors.ts';

/** @throws PlanError naming the file when it cannot be written. */
export async function writeBytes(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(path.dirname(path.resolve(file)), { recursive: true });
    await writeFile(file, bytes);
  } catch (error) {
    throw new PlanError([
      {
        what: `"${file}" cannot be written: ${error instanceof Error ? error.message : error}`,
        where: {},
        expected: 'a file in a folder you may write to',
        remedy: 'Give another path with --out.',
      },
    ]);
  }
}
