import type { When } from '../../engine/onDates.ts';
import type { Choices } from '../../model/choices.ts';
import type { PlanDefinition } from '../../model/definition.ts';
import type { SessionDefinition } from '../../model/session.ts';
import type { Year } from '../../model/year.ts';
import type { SheetRequest, YearPosterRequest } from '../../print/print.ts';

/** A plan as its author wrote it, with the sessions it may use: what a page hands to the printer. */
export interface PlanSource {
  definition: PlanDefinition;
  sessions: [string, SessionDefinition][];
}

/** A sheet to be made in the browser. */
export interface Order {
  plan: string;
  /** Addresses of the plan's source and of the fonts. */
  source: string;
  fonts: string;
  choices: Choices;
  when?: When;
  request: Omit<SheetRequest, 'start' | 'brand'>;
}

/** A poster of a year that a visitor put together. */
export interface YearOrder {
  year: Year;
  /** Address of the fonts. */
  fonts: string;
  request: Omit<YearPosterRequest, 'brand'>;
}

/** What the printer answers: a document, or what is wrong, one sentence each. */
export type Delivery = { bytes: ArrayBuffer } | { problems: string[] };
