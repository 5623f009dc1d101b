import type { Delivery, Order, YearOrder } from './order.ts';

let worker: Worker | undefined;

/** Asks the printer, which starts with the first order, for a document. */
export function askPrinter(order: Order | YearOrder): Promise<Delivery> {
  worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const printer = worker;
  return new Promise((resolve) => {
    printer.addEventListener('message', ({ data }: MessageEvent<Delivery>) => resolve(data), {
      once: true,
    });
    printer.addEventListener('error', ({ message }) => resolve({ problems: [message] }), {
      once: true,
    });
    printer.postMessage(order);
  });
}

/** Puts a file among the downloads. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
