import { type Contradiction, didYouMean, type Known } from './contradiction.ts';
import type { PlanDefinition } from './definition.ts';
import { FILL } from './fill.ts';
import { KINDS } from './kind.ts';
import type { SessionDefinition } from './session.ts';
import { isEvent, stressOf } from './sessionStress.ts';
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

/** What belongs in each list of a phase, and how to say so. */
const LISTS = {
  hard: [
    'hard runs',
    (session: SessionDefinition) =>
      isRun(session) && stressOf(session) === 'hard' && !isEvent(session),
  ],
  moderate: [
    'moderate runs',
    (session: SessionDefinition) =>
      isRun(session) && stressOf(session) === 'moderate' && !isEvent(session),
  ],
  easy: [
    'easy runs',
    (session: SessionDefinition) => isRun(session) && stressOf(session) === 'easy',
  ],
  long: ['long runs', ({ kind }: SessionDefinition) => kind === 'long'],
  strength: ['strength sessions', ({ kind }: SessionDefinition) => kind === 'strength'],
  also: ['sessions that are no runs', (session: SessionDefinition) => !isRun(session)],
} as const;

const isRun = ({ kind }: SessionDefinition): boolean => KINDS[kind].runs;

const LIST_NAMES = Object.keys(LISTS) as (keyof typeof LISTS)[];

/** Sessions of a phase that stand in a list where their kind does not belong. */
export const checkLists = (definition: PlanDefinition, { library }: Known): Contradiction[] =>
  definition.phases.flatMap((phase, index) =>
    LIST_NAMES.flatMap((list) =>
      phase[list].flatMap((id, at) => {
        const session = library.get(id);
        const [words, belongs] = LISTS[list];
        if (!session || belongs(session)) return [];
        return [
          {
            path: ['phases', index, list, at],
            what: `"${id}" (${session.kind}) stands among the ${words}`,
            expected: words,
            remedy: 'Move it to the list of its kind, to `ends` or to an override.',
          },
        ];
      }),
    ),
  );

function namedSessions(definition: PlanDefinition): { path: (string | number)[]; id: string }[] {
  const inPhases = definition.phases.flatMap((phase, index) => [
    ...LIST_NAMES.flatMap((list) =>
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
    if (name === FILL || Object.hasOwn(progress, name)) continue;
    found.push({
      path: [session.steps ? 'steps' : 'detail'],
      what: `{${name}} has no values`,
      expected: `a list \`${name}\` under \`progress\``,
      remedy: 'Add the list, or write a number.',
    });
  }
  for (const name of session.steps?.list.flatMap(timesIn) ?? []) {
    const whole = (progress[name] ?? []).every((value) => Number.isInteger(value) && value <= 100);
    if (whole) continue;
    found.push({
      path: ['progress', name],
      what: 'it counts repeats with values that cannot be counted',
      expected: 'whole numbers from 1 to 100',
      remedy: 'Round them.',
    });
  }
  return found;
}

const timesIn = (step: Step): string[] =>
  step.kind === 'repeat' && typeof step.times === 'string' ? [step.times] : [];

function placeholders({ steps, detail }: SessionDefinition): Set<string> {
  const inDetail = [...(detail ?? '').matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  return new Set([...(steps?.list.flatMap(namesIn) ?? []), ...inDetail]);
}

function namesIn(step: Step): string[] {
  const own = step.kind === 'repeat' ? step.times : step.size?.value;
  const inner = step.kind === 'repeat' ? step.steps.flatMap(namesIn) : [];
  return typeof own === 'string' ? [own, ...inner] : inner;
}
