import { useEffect, useState } from 'preact/hooks';
import { askYear } from './askYear.ts';
import type { LaidYear } from './question.ts';

interface State {
  /** What was asked last. */
  of?: string;
  /** The last year that could be laid out; none before the first. */
  laid?: LaidYear;
  /** Why the newest could not. */
  problem?: string;
}

/**
 * The year as the worker lays it out; until a new one is there, the one before it.
 *
 * @param words the year as it stands in the address.
 * @param first the year of these words, where it is laid out already.
 */
export function useLaid(words: string, catalogue: string, first?: LaidYear) {
  const [{ of, laid, problem }, setState] = useState<State>(
    first ? { of: words, laid: first } : {},
  );
  useEffect(() => {
    if (of === words) return;
    let wanted = true;
    const put = (next: Omit<State, 'of'>) => {
      if (wanted) setState((before) => ({ laid: before.laid, ...next, of: words }));
    };
    askYear({ want: 'shown', words, catalogue }).then(
      (answer) => put({ laid: answer }),
      ({ message }: Error) => put({ problem: message }),
    );
    return () => {
      wanted = false;
    };
  }, [of, words, catalogue]);
  return { laid, problem, waits: of !== words };
}
