import {
  indentOf,
  SessionBody,
  SessionHead,
  type SessionTitle,
  type SessionWords,
} from '../../../templates/booklet/Session.tsx';
import { formatAmount } from '../../model/amount.ts';
import type { PlanSession } from '../../model/plan.ts';
import type { Job } from '../job.ts';
import type { Room } from '../layout/fit.ts';
import { joinParts } from '../layout/part.ts';
import { type Piece, setWords } from '../pieces/piece.ts';

/** A session with the cell that holds it, and what its day adds. */
export interface SessionOfDay {
  session: PlanSession;
  name: string;
  /** Where the day may move; empty where it may not. */
  moves: string;
}

/** A session in full: tick box, title and amount, then steps, smaller sizes, reason and moves. */
export async function setSession(
  job: Job,
  { session, name, moves }: SessionOfDay,
  sizes: readonly number[],
  room: Room,
): Promise<Piece> {
  const title = titleOf(job, session);
  const head = await setWords(
    job,
    {
      name,
      role: 'session',
      kind: 'session head',
      content: title,
      quote: `${title.title} ${title.amount}`.trim(),
      sizes,
      template: (size) => SessionHead({ ...title, size, ink: job.ink }),
    },
    room,
  );
  const words = wordsOf(job, session, moves);
  if (isEmpty(words)) return head;
  const indent = indentOf(sizes[0] ?? 0);
  const body = await setWords(
    job,
    {
      name: `${name}, in full`,
      role: 'note',
      kind: 'session body',
      content: words,
      quote: words.steps || words.reason,
      sizes,
      template: (size) => SessionBody({ ...words, size, ink: job.ink }),
    },
    { width: room.width - indent, height: room.height - head.height },
  );
  return {
    height: head.height + body.height,
    at: (x, y) => joinParts([head.at(x, y), body.at(x + indent, y + head.height)]),
  };
}

const titleOf = (
  { plan, language }: Job,
  { title, amount, runs, kind }: PlanSession,
): SessionTitle => ({
  title,
  amount: amount ? formatAmount(amount, plan.units, language) : '',
  voice: runs ? 'run' : kind === 'rest' ? 'rest' : 'other',
});

/** Rest has no smaller size. */
const wordsOf = ({ words }: Job, session: PlanSession, moves: string): SessionWords => ({
  steps: stepsOf(session),
  sizes:
    session.kind === 'rest'
      ? []
      : [
          { name: words.short, text: session.short },
          { name: words.bare, text: session.bare },
        ].filter(({ text }) => text !== ''),
  reason: session.reason.sentence,
  moves,
});

const isEmpty = ({ steps, sizes, reason, moves }: SessionWords): boolean =>
  steps === '' && sizes.length === 0 && reason === '' && moves === '';

/** Steps of a run stand between dots; those of a routine are sentences. Without steps: the detail. */
function stepsOf({ steps, detail, note }: PlanSession): string {
  const sentences = steps.some((step) => step.endsWith('.'));
  const full = steps.length > 0 ? steps.join(sentences ? ' ' : ' · ') : detail;
  return keepTogether([full, note].filter(Boolean).join(' · '));
}

/** No line may end between a number and what it counts. */
const keepTogether = (words: string): string =>
  words.replace(/(\d|×) (?=\d|×|(?:min|s|m|km|mi)\b)/g, '$1\u00a0');
