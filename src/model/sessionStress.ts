import { KINDS } from './kind.ts';
import type { SessionDefinition } from './session.ts';

/** The stress a session has: its own word, or that of its kind. */
export const stressOf = (session: SessionDefinition) =>
  session.stress ?? KINDS[session.kind].stress;

/** A race or a time trial. */
export const isEvent = ({ kind }: Pick<SessionDefinition, 'kind'>): boolean =>
  kind === 'race' || kind === 'time-trial';
