import type { Delivery, Order, YearOrder } from './order.ts';

let worker: Worker | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Asks the printer, which starts with the first order, for a document. It takes orders one after the
 * other, so that nobody is handed what somebody else asked for.
 */
export function askPrinter(order: Order | YearOrder): Promise<Delivery> {
  worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const printer = worker;
  const delivery = last.then(() => ask(printer, order));
  last = delivery;
  return delivery;
}

const ask = (printer: Worker, order: Order | YearOrder): Promise<Delivery> =>
  new Promise((resolve) => {
    printer.addEventListener('message', ({ data }: MessageEvent<Delivery>) => resolve(data), {
      once: true,
    });
    printer.addEventListener('error', ({ message }) => resolve({ problems: [message] }), {
      once: true,
    });
    printer.postMessage(order);
  });

/** Puts a file among the downloads. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
