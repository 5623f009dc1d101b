/** Something a definition gets wrong that its schema alone cannot see. */
export interface Contradiction {
  path: (string | number)[];
  what: string;
  expected: string;
  remedy: string;
}
