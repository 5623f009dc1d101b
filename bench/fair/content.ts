import type { Plan } from '../../src/model/plan.ts';
import type { DrawList } from '../../src/print/print.ts';
import { EN } from '../../templates/words/en.ts';
import { type CodePath, codeOf, sizeOf } from './drawn.ts';
import { type BandContent, bandsOn, type WeekContent, weeksOn } from './weeks.ts';

/**
 * Everything that stands on one fridge sheet, decided: words, colours, shares, sizes of type. Each
 * peer gets this and only has to set it; our own shop starts from the plan.
 */
export interface SheetContent {
  title: string;
  lead: string;
  facts: string;
  brand: string;
  language: string;
  /** Points. */
  sizes: { title: number; lead: number; facts: number };
  /** `Week`, then the weekdays. */
  heads: string[];
  bands: BandContent[];
  weeks: WeekContent[];
  legends: { sign: 'hard' | 'long' | 'event' | 'none'; name: string; meaning: string }[];
  imprint: string;
  url: string;
  code: CodePath;
}

/** @param drawing our own drawing of the plan: the sizes of type it found are given away */
export function contentOf(plan: Plan, drawing: DrawList, url: string, brand: string): SheetContent {
  return {
    title: plan.title,
    lead: plan.lead,
    facts: [plan.level.title, EN.days(plan.level.days), plan.units].join(' · '),
    brand,
    language: plan.language,
    sizes: {
      title: sizeOf(drawing, 'title'),
      lead: sizeOf(drawing, 'lead'),
      facts: sizeOf(drawing, 'facts'),
    },
    heads: [EN.week, ...(plan.weeks[0]?.days ?? []).map(({ weekday }) => EN.weekdays[weekday])],
    bands: bandsOn(plan),
    weeks: weeksOn(plan, drawing),
    legends: legendsOf(plan),
    imprint: `${EN.version(plan.version)} · ${url.replace(/^https?:\/\//, '').replace(/\/$/, '')}`,
    url,
    code: codeOf(drawing),
  };
}

function legendsOf({ weeks }: Plan): SheetContent['legends'] {
  const event = weeks.some(({ days }) =>
    days.some(({ sessions }) => sessions.some((session) => session.event)),
  );
  return [
    { sign: 'hard', name: EN.hard, meaning: EN.hardMeans },
    { sign: 'long', name: EN.long, meaning: EN.longMeans },
    ...(event ? [{ sign: 'event' as const, name: EN.event, meaning: '' }] : []),
    { sign: 'none', name: EN.missed, meaning: EN.missedMeans },
  ];
}
