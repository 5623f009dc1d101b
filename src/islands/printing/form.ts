import type { When } from '../../engine/onDates.ts';
import type { Gutter, InkName, PaperName, SheetLanguage, SheetName } from '../../model/sheet.ts';
import type { Units } from '../../model/units.ts';
import type { Delivery, Order } from './order.ts';

/**
 * As long as nothing is set, a link leads to a file. What no file holds is made here, in the
 * browser: nothing is loaded before it is asked for, and nothing leaves the page.
 */
export function printOnTheSpot(form: HTMLFormElement, status: HTMLElement): void {
  const follow = () =>
    document.documentElement.classList.toggle('made-here', settingsOf(form) !== undefined);
  form.addEventListener('input', follow);
  form.hidden = false;
  follow();
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[data-sheet]');
    const settings = settingsOf(form);
    if (!(link instanceof HTMLAnchorElement) || !settings) return;
    event.preventDefault();
    void make(link, orderOf(link, form, settings), status);
  });
}

/** What a runner set that no ready-made file has. */
interface Settings {
  when?: When;
  language: SheetLanguage;
  gutter: Gutter;
  large: boolean;
}

function settingsOf(form: HTMLFormElement): Settings | undefined {
  const fields = new FormData(form);
  const text = (name: string) => String(fields.get(name) ?? '');
  const [race, start] = [text('race'), text('start')];
  const settings: Settings = {
    language: (text('language') || 'en') as SheetLanguage,
    gutter: (text('gutter') || 'none') as Gutter,
    large: fields.has('large'),
    ...(race && { when: { race } }),
    ...(!race && start && { when: { start } }),
  };
  const { when, language, gutter, large } = settings;
  const ready = !when && language === 'en' && gutter === 'none' && !large;
  return ready ? undefined : settings;
}

function orderOf(link: HTMLAnchorElement, form: HTMLFormElement, settings: Settings): Order {
  const { sheet, paper, units, ink, levelId = '' } = link.dataset;
  const { source = '', fonts = '', url = '', brand = '' } = form.dataset;
  const { when, ...rest } = settings;
  return {
    source,
    fonts,
    choices: { level: levelId, units: units as Units },
    ...(when && { when }),
    request: {
      sheet: sheet as SheetName,
      paper: paper as PaperName,
      ink: ink as InkName,
      url,
      brandName: brand,
      ...rest,
    },
  };
}

let worker: Worker | undefined;

async function make(link: HTMLAnchorElement, order: Order, status: HTMLElement): Promise<void> {
  status.textContent = 'Making your sheet …';
  link.setAttribute('aria-busy', 'true');
  worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const delivery = await ask(worker, order);
  link.removeAttribute('aria-busy');
  if ('problems' in delivery) {
    status.textContent = delivery.problems.join(' ');
    return;
  }
  save(new Blob([delivery.bytes], { type: 'application/pdf' }), nameOf(link, order));
  status.textContent = 'Made. It is among your downloads.';
}

const ask = (printer: Worker, order: Order): Promise<Delivery> =>
  new Promise((resolve) => {
    printer.addEventListener('message', ({ data }: MessageEvent<Delivery>) => resolve(data), {
      once: true,
    });
    printer.addEventListener('error', ({ message }) => resolve({ problems: [message] }), {
      once: true,
    });
    printer.postMessage(order);
  });

/** `10k-steady-fridge-a4-km-2027-05-30.pdf` */
function nameOf(link: HTMLAnchorElement, { when }: Order): string {
  const [file = 'sheet.pdf', level, plan] = link.pathname.split('/').reverse();
  const date = when && ('race' in when ? when.race : when.start);
  return [plan, level, file.replace('.pdf', ''), date].filter(Boolean).join('-').concat('.pdf');
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
