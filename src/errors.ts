/** Where a problem is: a file and line for people, a key path within it for tools. */
export interface Where {
  file?: string;
  /** 1-based. */
  line?: number;
  /** Key path inside the file, such as `phases[2].downWeek`. */
  path?: string;
}

/** One thing that is wrong with what a person wrote. */
export interface Problem {
  /** The value and what is wrong with it, as a sentence without its full stop. */
  what: string;
  where: Where;
  /** What would have been right, in words. */
  expected: string;
  /** What to do now, as a sentence. */
  remedy: string;
  /** The id of the rule that speaks, when a rule does. */
  rule?: string;
}

/** Bad input. Carries every problem found, never only the first. */
export class PlanError extends Error {
  override readonly name = 'PlanError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}

/**
 * One line for a person.
 *
 * @example
 * formatProblem({ what: '45 % is too much', where: { file: 'a.yaml', line: 3, path: 'downWeek' }, expected: '20–30 %', remedy: 'Use 20–30.' })
 * //=> 'a.yaml:3: downWeek: 45 % is too much (expected 20–30 %). Use 20–30.'
 */
export function formatProblem({ what, where, expected, remedy, rule }: Problem): string {
  const place = [where.file, where.line].filter((part) => part !== undefined).join(':');
  const head = [place, where.path].filter(Boolean).join(': ');
  const says = rule === undefined ? what : `[${rule}] ${what}`;
  return `${head ? `${head}: ` : ''}${says} (expected ${expected}). ${remedy}`;
}
