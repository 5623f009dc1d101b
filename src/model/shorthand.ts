import { z } from 'zod';

/** What a grammar that failed tells the author. */
export interface Failure {
  what: string;
  expected: string;
  remedy: string;
}

export const isFailure = (value: unknown): value is Failure =>
  typeof value === 'object' && value !== null && 'what' in value && 'remedy' in value;

/**
 * A schema for text that one grammar reads into one shape. A failure becomes an issue that carries
 * what was expected and the remedy, for the error message.
 */
export function shorthand<Shape>(read: (text: string) => Shape | Failure) {
  return z.union([z.string(), z.number()], { error: 'text' }).transform((value, context): Shape => {
    const shape = read(String(value));
    if (!isFailure(shape)) return shape;
    context.addIssue({
      code: 'custom',
      message: shape.what,
      input: value,
      params: { expected: shape.expected, remedy: shape.remedy },
    });
    return z.NEVER;
  });
}
