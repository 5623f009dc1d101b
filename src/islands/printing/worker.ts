import { PERIODICAL_SHEETS } from '../../brands/periodical.ts';
import { buildPlan } from '../../engine/buildPlan.ts';
import { firstDayOf, onDates } from '../../engine/onDates.ts';
import { PlanError } from '../../errors.ts';
import type { Plan } from '../../model/plan.ts';
import type { FontFile, PrintShop, SheetRequest } from '../../print/print.ts';
import { sheetContents } from '../../site/sheetContents.ts';
import type { Delivery, Order, PlanSource, YearOrder } from './order.ts';

let shop: Promise<PrintShop> | undefined;

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
  const { bytes } = await printSheet(await shopWith(order.fonts), plan, ready);
  return new Uint8Array(bytes).buffer;
}

async function printYear({ year, fonts, request }: YearOrder): Promise<ArrayBuffer> {
  const { printYearPoster } = await import('../../print/print.ts');
  const ready = { ...request, brand: PERIODICAL_SHEETS };
  const { bytes } = await printYearPoster(await shopWith(fonts), year, ready);
  return new Uint8Array(bytes).buffer;
}

/** The shop, opened once; again after its fonts could not be had. */
function shopWith(fonts: string): Promise<PrintShop> {
  shop ??= openShop(fonts).catch((error: unknown) => {
    shop = undefined;
    throw error;
  });
  return shop;
}

async function planOf({ source, choices, when }: Order): Promise<Plan> {
  const { definition, sessions }: PlanSource = await (await asked(source)).json();
  return buildPlan(definition, when ? onDates(choices, when) : choices, new Map(sessions));
}

async function openShop(address: string): Promise<PrintShop> {
  const { openPrintShop, FACES } = await import('../../print/print.ts');
  return openPrintShop(
    await Promise.all(
      FACES.map(async ({ file, name, weight, style }): Promise<FontFile> => {
        const font = await asked(`${address}${file}`);
        return { name, weight, style, data: new Uint8Array(await font.arrayBuffer()) };
      }),
    ),
  );
}

async function asked(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be read (${response.status}).`);
  return response;
}
