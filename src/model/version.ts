import { z } from 'zod';
import { dateSchema } from './dateSchema.ts';
import { leadSchema } from './text.ts';

/** The number of a version, two whole numbers with a point between them. */
export const versionNumberSchema = z.string().regex(/^\d+\.\d+$/);

/** A version of a plan and what it changed, for whoever runs by the one before. */
export const versionSchema = z.strictObject({
  version: versionNumberSchema.meta({ description: 'Its number, such as "1.1".' }),
  date: dateSchema.optional().meta({ description: 'The day it came out: `2026-11-26`.' }),
  changes: z.array(leadSchema).min(1).meta({
    description: 'What it changed for a runner, a sentence each, at most 200 characters.',
  }),
});

export type PlanVersion = z.infer<typeof versionSchema>;

/**
 * Above zero where the first of two versions is the newer one. Its parts are numbers, not letters.
 *
 * @example
 * compareVersions('1.10', '1.9') //=> 1
 */
export function compareVersions(one: string, other: string): number {
  const [[major, minor], [otherMajor, otherMinor]] = [numbersOf(one), numbersOf(other)];
  return Math.sign(major - otherMajor || minor - otherMinor);
}

function numbersOf(version: string): [number, number] {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return [major, minor];
}
