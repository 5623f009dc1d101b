import { formatAmount } from '../../model/amount.ts';
import { FILL } from '../../model/fill.ts';
import { KINDS, type Kind } from '../../model/kind.ts';
import type { SessionDefinition, SessionLibrary } from '../../model/session.ts';
import { stressOf } from '../../model/sessionStress.ts';
import { addresses } from '../addresses.ts';
import { type Sign, signOf } from '../sign.ts';
import { capital, counted, spanOf, unbroken } from '../words.ts';
import type { PlanView } from './planView.ts';
import { sessionGroup } from './sessionGroups.ts';

/** Where a plan uses a session: weeks of one of its levels. */
export interface SessionUse {
  plan: string;
  level: string;
  address: string;
  weeks: { number: number; address: string }[];
}

/** A session of the library, ready to read. */
export interface SessionView
  extends Pick<SessionDefinition, 'title' | 'purpose' | 'feels' | 'short' | 'bare' | 'progresses'> {
  id: string;
  address: string;
  group: string;
  /** The sign of a day that holds it alone. */
  sign: Sign;
  /** How its length is decided, in words. */
  size: string;
  /** The whole session, line by line; ranges where it progresses. */
  steps: string[];
  uses: SessionUse[];
}

/** A session with the plans that use it. */
export function sessionView(
  id: string,
  session: SessionDefinition,
  plans: readonly PlanView[],
): SessionView {
  const { title, kind, purpose, feels, short, bare, progresses } = session;
  return {
    id,
    address: addresses.session(id),
    title,
    group: sessionGroup(kind),
    sign: signAlone(session),
    size: sizeOf(session),
    steps: (session.routine ?? stepLines(session)).map(unbroken),
    purpose,
    feels,
    short,
    bare,
    progresses,
    uses: plans.flatMap((plan) => useIn(plan, id) ?? []),
  };
}

function signAlone(session: SessionDefinition): Sign {
  const stress = stressOf(session);
  const event = EVENTS.has(session.kind);
  return signOf({ stress, hard: stress === 'hard', long: session.kind === 'long', event });
}

const EVENTS: ReadonlySet<Kind> = new Set(['race', 'time-trial']);

/**
 * A session's title, or its id in words where another session has the same title.
 *
 * @example
 * nameOf('easy-strides', library) //=> 'Easy strides'
 */
export function nameOf(id: string, library: SessionLibrary): string {
  const title = library.get(id)?.title ?? id;
  const namesakes = [...library].filter(([, session]) => session.title === title);
  return namesakes.length > 1 ? capital(id.replaceAll('-', ' ')) : title;
}

function sizeOf({ kind, amount, progress }: SessionDefinition): string {
  if (amount) return formatAmount(amount, 'km');
  if (KINDS[kind].sizing === 'fill') return 'As long as the week asks';
  const steps = Math.max(0, ...Object.values(progress ?? {}).map((values) => values.length));
  return steps > 1 ? `Grows in ${counted(steps, 'step')}` : 'Always the same';
}

/**
 * An author's steps as lines, each `{name}` as the span of its values.
 *
 * @example
 * stepLines(fartlek) //=> ['2 km easy', '6–18 × 1 min quick, 1 min float', '1 km easy']
 */
export function stepLines({ steps, progress = {} }: SessionDefinition): string[] {
  if (!steps) return [];
  return steps.text.split(/,\s*(?![^(]*\))/).map((line) =>
    line
      .replace(/\{(\w+)\}/g, (_, name: string) =>
        name === FILL ? 'as many rounds as fit' : spanOf(progress[name] ?? []),
      )
      .replace(/\s*x\s*\(([^)]*)\)/, '\u00a0× $1')
      .trim(),
  );
}

/** The level a reader meets first, or else the first that uses the session. */
function useIn(plan: PlanView, session: string): SessionUse | undefined {
  const usual = plan.levels[plan.usual];
  for (const level of usual ? [usual, ...plan.levels] : plan.levels) {
    const weeks = level.weeks.filter(({ days }) =>
      days.some(({ sessions }) => sessions.some(({ id }) => id === session)),
    );
    if (weeks.length === 0) continue;
    return {
      plan: plan.title,
      level: level.title,
      address: plan.address,
      weeks: weeks.map(({ number, address }) => ({ number, address })),
    };
  }
  return undefined;
}
