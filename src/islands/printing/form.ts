import type { When } from '../../engine/onDates.ts';
import type { Gutter, InkName, PaperName, SheetLanguage, SheetName } from '../../model/sheet.ts';
import type { Units } from '../../model/units.ts';
import type { Order } from './order.ts';
import { askPrinter, save } from './printer.ts';
import { nameOf } from './sheetFile.ts';

/**
 * As long as nothing is set, a link leads to a file. What no file holds is made here, in the
 * browser: nothing is loaded before it is asked for, and nothing leaves the page.
 */
export function printOnTheSpot(form: HTMLFormElement, status: HTMLElement): void {
  const follow = () =>
    document.documentElement.classList.toggle('made-here', !isReady(settingsOf(form)));
  form.addEventListener('input', follow);
  follow();
  document.addEventListener('click', (event) => {
    const asked = event.target instanceof Element && event.target.closest('[data-sheet]');
    if (!(asked instanceof HTMLElement)) return;
    const settings = settingsOf(form);
    if (asked instanceof HTMLAnchorElement && isReady(settings)) return;
    event.preventDefault();
    void make(asked, orderOf(asked, form, settings), status);
  });
}

/** What a runner set that no ready-made file has. */
interface Settings {
  when?: When;
  language: SheetLanguage;
  gutter: Gutter;
  large: boolean;
}

const isReady = ({ when, language, gutter, large }: Settings): boolean =>
  !when && language === 'en' && gutter === 'none' && !large;

function settingsOf(form: HTMLFormElement): Settings {
  const fields = new FormData(form);
  const text = (name: string) => String(fields.get(name) ?? '');
  const [race, start] = [text('race'), text('start')];
  return {
    language: (text('language') || 'en') as SheetLanguage,
    gutter: (text('gutter') || 'none') as Gutter,
    large: fields.has('large'),
    ...(race && { when: { race } }),
    ...(!race && start && { when: { start } }),
  };
}

/** What is chosen among the radio buttons of a name, such as `letter` of `paper`. */
const chosen = (name: string): string =>
  document.querySelector(`input[name="${name}"]:checked`)?.id.slice(name.length + 1) ?? '';

function orderOf(asked: HTMLElement, form: HTMLFormElement, settings: Settings): Order {
  const { sheet } = asked.dataset;
  const { plan = '', source = '', fonts = '', url = '', levels = '' } = form.dataset;
  const { when, ...rest } = settings;
  const paper = asked.dataset[chosen('paper')] ?? chosen('paper');
  return {
    plan,
    source,
    fonts,
    choices: {
      level: levels.split(' ')[Number(chosen('level'))] ?? '',
      units: chosen('units') as Units,
    },
    ...(when && { when }),
    request: {
      sheet: sheet as SheetName,
      paper: paper as PaperName,
      ink: chosen('ink') as InkName,
      url,
      ...rest,
    },
  };
}

async function make(asked: HTMLElement, order: Order, status: HTMLElement): Promise<void> {
  status.textContent = 'Making your sheet …';
  asked.setAttribute('aria-busy', 'true');
  const delivery = await askPrinter(order);
  asked.removeAttribute('aria-busy');
  if ('problems' in delivery) {
    status.textContent = delivery.problems.join(' ');
    return;
  }
  save(new Blob([delivery.bytes], { type: 'application/pdf' }), nameOf(order));
  status.textContent = 'Made. It is among your downloads.';
}
