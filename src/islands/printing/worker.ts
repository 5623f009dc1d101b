import { PERIODICAL_SHEETS } from '../../brands/periodical.ts';
import { buildPlan } from '../../engine/buildPlan.ts';
import { firstDayOf, onDates } from '../../engine/onDates.ts';
import { PlanError } from '../../errors.ts';
import type { Plan } from '../../model/plan.ts';
import type { SheetRequest } from '../../print/print.ts';
import { sheetContents } from '../../site/sheetContents.ts';
import { asked } from '../asked.ts';
import type { Delivery, Order, PlanSource, YearOrder } from './order.ts';
import { shopFor } from './shops.ts';

/** Makes sheets away from the page, so that it stays awake. */
addEventListener('message', async ({ data }: MessageEvent<Order | YearOrder>) => {
  const delivery = await deliver(data);
  postMessage(delivery, { transfer: 'bytes' in delivery ? [delivery.bytes] : [] });
});

async function deliver(order: Order | YearOrder): Promise<Delivery> {
  try {
    return { bytes: await ('year' in order ? printYear(order) : print(order)) };
  } catch (error) {
    if (error instanceof PlanError) return { problems: error.problems.map(sentenceOf) };
    return { problems: [error instanceof Error ? error.message : String(error)] };
  }
}

const sentenceOf = ({ what, remedy }: PlanError['problems'][number]): string =>
  `${what.charAt(0).toUpperCase()}${what.slice(1)}. ${remedy}`;

async function print(order: Order): Promise<ArrayBuffer> {
  const { when, request } = order;
  const plan = await planOf(order);
  const ready: SheetRequest = {
    ...request,
    brand: PERIODICAL_SHEETS,
    ...sheetContents(request.sheet, plan, { language: request.language }),
    ...(when && { start: firstDayOf(plan, when) }),
  };
  const { printSheet } = await import('../../print/print.ts');
  const { bytes } = await printSheet(await shopFor(order.fonts, [plan, ready]), plan, ready);
  return new Uint8Array(bytes).buffer;
}

async function printYear({ year, fonts, request }: YearOrder): Promise<ArrayBuffer> {
  const { printYearPoster } = await import('../../print/print.ts');
  const ready = { ...request, brand: PERIODICAL_SHEETS };
  const { bytes } = await printYearPoster(await shopFor(fonts, [year, ready]), year, ready);
  return new Uint8Array(bytes).buffer;
}

async function planOf({ source, choices, when }: Order): Promise<Plan> {
  const { definition, sessions }: PlanSource = await (await asked(source)).json();
  return buildPlan(definition, when ? onDates(choices, when) : choices, new Map(sessions));
}
