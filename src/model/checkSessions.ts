import { type Contradiction, didYouMean, type Known } from './contradiction.ts';
import type { PlanDefinition } from './definition.ts';
import type { SessionDefinition } from './session.ts';
import type { Step } from './steps.ts';

/** Sessions a definition names that the library does not have. */
export function checkSessions(
  definition: PlanDefinition,
  { library, nearest }: Known,
): Contradiction[] {
  return namedSessions(definition).flatMap(({ path, id }) =>
    id === 'rest' || library.has(id)
      ? []
      : [
          {
            path,
            what: `there is no session "${id}" in the library`,
            expected: 'the id of a session in sessions/',
            remedy:
              didYouMean(nearest(id, [...library.keys()])) ??
              'Correct the name, or add the session to the library.',
          },
        ],
  );
}

const LISTS = ['hard', 'moderate', 'easy', 'long', 'strength', 'also'] as const;

function namedSessions(definition: PlanDefinition): { path: (string | number)[]; id: string }[] {
  const inPhases = definition.phases.flatMap((phase, index) => [
    ...LISTS.flatMap((list) =>
      phase[list].map((id, at) => ({ path: ['phases', index, list, at], id })),
    ),
    ...Object.entries(phase.ends ?? {}).map(([day, id]) => ({
      path: ['phases', index, 'ends', day],
      id,
    })),
    ...(phase.strides > 0 ? [{ path: ['phases', index, 'strides'], id: 'easy-strides' }] : []),
  ]);
  const inOverrides = definition.overrides.flatMap(({ session }, index) =>
    [session].flat().map((id) => ({ path: ['overrides', index, 'session'], id })),
  );
  return [...inPhases, ...inOverrides];
}

/** What a session of the library gets wrong that its schema alone cannot see. */
export function checkSession(session: SessionDefinition): Contradiction[] {
  const progress = session.progress ?? {};
  const lengths = new Set(Object.values(progress).map((values) => values.length));
  const found: Contradiction[] = [];
  if (lengths.size > 1) {
    found.push({
      path: ['progress'],
      what: 'its lists have different lengths',
      expected: 'one value for each step of the progression in every list',
      remedy: 'Make them equally long.',
    });
  }
  for (const name of placeholders(session)) {
    if (name in progress) continue;
    found.push({
      path: [session.steps ? 'steps' : 'detail'],
      what: `{${name}} has no values`,
      expected: `a list \`${name}\` under \`progress\``,
      remedy: 'Add the list, or write a number.',
    });
  }
  return found;
}

function placeholders({ steps, detail }: SessionDefinition): Set<string> {
  const inDetail = [...(detail ?? '').matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  return new Set([...(steps?.list.flatMap(namesIn) ?? []), ...inDetail]);
}

function namesIn(step: Step): string[] {
  const own = step.kind === 'repeat' ? step.times : step.size?.value;
  const inner = step.kind === 'repeat' ? step.steps.flatMap(namesIn) : [];
  return typeof own === 'string' ? [own, ...inner] : inner;
}
