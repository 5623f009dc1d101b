/** `error` stops the build, `warning` is shown to everybody, `note` to the author. */
export type Severity = 'error' | 'warning' | 'note';

/** The place in a plan that a finding speaks of. */
export interface FindingPlace {
  level?: string;
  /** 1-based. */
  week?: number;
  day?: string;
  /** ISO dates of the races or seasons it speaks of. */
  dates?: string[];
  /** Key path in the definition that a remedy would change. */
  path?: string;
}

/** A remedy that a program can take: changes one thing in a year's definition. */
export type YearChange =
  | { kind: 'move'; race: number; date: string }
  | { kind: 'role'; race: number; role: 'experience' }
  | { kind: 'drop'; race: number };

/** What a rule says about a plan or week. */
export interface Finding {
  rule: string;
  severity: Severity;
  where: FindingPlace;
  /** One sentence, with the value that is wrong. */
  message: string;
  /** What to do, one sentence. */
  remedy: string;
  /** The remedy as data, where one change to a year is all it takes. */
  change?: YearChange;
  /** The author's reason, when the definition allows this rule to be broken. */
  allowed?: string;
}

/** Why something stands where it does. */
export interface Reason {
  rule: string;
  /** One sentence a runner understands. */
  sentence: string;
}
