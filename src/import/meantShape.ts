import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/**
 * Where a key takes one of several shapes and the value is no good as any: what is wrong with the one
 * shape that was meant, which is the only one whose keys, or whose words, the value comes near.
 */
export function meantShape(shapes: readonly Issue[][]): Issue[] | undefined {
  for (const near of [hasItsKeys, isItsType]) {
    const found = shapes.filter((issues) => issues.some(near));
    if (found.length === 1) return found[0];
  }
  return undefined;
}

const hasItsKeys = ({ code, path }: Issue): boolean =>
  path.length > 0 || code === 'unrecognized_keys';

const isItsType = ({ code, input }: Issue): boolean =>
  code === 'invalid_value' && typeof input === 'string';
