import type { Prompt, Topic } from '../../engine/capacity/prompt.ts';
import { addresses } from '../addresses.ts';

/** The parts of the page after a race, in order; each is also where a prompt may lead. */
export const TOPICS = {
  'how-long': 'How long it takes',
  'way-back': 'The way back',
  'check-in': 'A check-in card',
  'warning-signs': 'Warning signs',
  'missed-days': 'After missed days',
  'in-the-grey': 'Training in the grey',
  'whole-system': 'The whole system',
  'self-audit': 'A self-audit',
  alignment: 'A checklist of alignment',
  change: 'When you want to change something',
  notes: 'Notes on body and mind',
} as const satisfies Record<Exclude<Topic, 'plans'>, string> & Record<string, string>;

/** Where a prompt goes on: a part of the page, or the catalogue. */
export interface Lead {
  words: string;
  address: string;
}

export const leadTo = (topic: Topic): Lead =>
  topic === 'plans'
    ? { words: 'Plans', address: addresses.plans() }
    : { words: TOPICS[topic], address: `#${topic}` };

/** Every part, for the list at the top of the page. */
export const topicList: readonly Lead[] = Object.entries(TOPICS).map(([id, words]) => ({
  words,
  address: `#${id}`,
}));

/** A prompt with the link to what comes next. */
export interface PromptView extends Prompt {
  lead: Lead;
}

export const promptViews = (prompts: readonly Prompt[]): PromptView[] =>
  prompts.map((prompt) => ({ ...prompt, lead: leadTo(prompt.leads) }));
