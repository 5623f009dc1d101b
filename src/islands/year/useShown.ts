import { useEffect, useState } from 'preact/hooks';
import type { YearDefinition } from '../../model/yearDefinition.ts';
import type { ShownYear } from '../../site/views/shownYear.ts';
import { askYear } from './askYear.ts';

interface Laid {
  of?: YearDefinition;
  /** The last that could be laid out; none before the first. */
  shown?: ShownYear;
  /** Why the newest could not. */
  problem?: string;
}

/** The year as the worker lays it out; until a new one is there, the one before it. */
export function useShown(definition: YearDefinition, catalogue: string) {
  const [laid, setLaid] = useState<Laid>({});
  useEffect(() => {
    let wanted = true;
    const put = (next: Omit<Laid, 'of'>) => {
      if (wanted) setLaid((before) => ({ shown: before.shown, ...next, of: definition }));
    };
    askYear({ want: 'shown', definition, catalogue }).then(
      (shown) => put({ shown }),
      ({ message }: Error) => put({ problem: message }),
    );
    return () => {
      wanted = false;
    };
  }, [definition, catalogue]);
  return { shown: laid.shown, problem: laid.problem, waits: laid.of !== definition };
}
