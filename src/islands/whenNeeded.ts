import { readAddress } from './address.ts';

/** Opens a tool in its room. */
export type Open = (room: HTMLElement) => void | Promise<void>;

/** The line that says why a tool did not come. */
const SAID = ':scope > [role="alert"]';

/** What somebody reaches for before they choose anything. */
const CONTROLS = 'button, input, select, summary, label';

/**
 * Fetches a tool's code when somebody reaches for one of its controls, when the address holds choices, or
 * at once for a room with nothing in it: until then the page shows the tool as it was built. What is pressed, picked or typed before the code is
 * there is done again once it is.
 *
 * @param selector the tool's room; nothing happens on a page without it.
 */
export function whenNeeded(selector: string, load: () => Promise<Open>): void {
  const room = document.querySelector<HTMLElement>(selector);
  if (!room) return;
  const heard = new AbortController();
  /** By the control, for the last of what was chosen there counts; every press of a button by itself. */
  const acts = new Map<unknown, () => void>();
  const hear = (types: readonly string[], hears: (event: Event) => void) => {
    for (const type of types) {
      room.addEventListener(type, hears, { capture: true, signal: heard.signal });
    }
  };
  let state: 'asleep' | 'opening' | 'awake' = 'asleep';
  const open = async () => {
    if (state !== 'asleep') return;
    state = 'opening';
    room.setAttribute('aria-busy', 'true');
    room.classList.toggle('outdated', !isAsBuilt(room));
    try {
      await (await load())(room);
      state = 'awake';
      room.parentElement?.querySelector(SAID)?.remove();
    } catch (error) {
      state = 'asleep';
      // Nobody waits for a button that did nothing; what was chosen stays.
      for (const key of acts.keys()) if (key instanceof Event) acts.delete(key);
      tell(room, error);
    }
    room.removeAttribute('aria-busy');
    room.classList.remove('outdated');
    if (state === 'asleep') return;
    for (const again of acts.values()) {
      again();
      // One choice builds on another: each is drawn before the next is made.
      await new Promise(requestAnimationFrame);
    }
    heard.abort();
  };
  hear(['pointerover', 'focusin'], ({ target }) => {
    if (target instanceof Element && target.closest(CONTROLS)) void open();
  });
  hear(['click', 'input', 'change', 'toggle'], (event) => {
    // Whoever goes on while all is done again has the last word.
    if (state === 'awake') {
      if (event.isTrusted) acts.delete(event.target);
      return;
    }
    const again = repeated(event);
    if (again) acts.set(event.type === 'click' ? event : event.target, again);
    if (again) void open();
  });
  // Nothing of a form is ever sent.
  hear(['submit'], (event) => event.preventDefault());
  const follow = () => {
    if (!isAsBuilt(room)) void open();
  };
  addEventListener('hashchange', follow, { signal: heard.signal });
  follow();
}

/** Whether a room shows its tool as the page was built with it: something is there, and nothing is chosen. */
export const isAsBuilt = (room: HTMLElement): boolean =>
  room.hasChildNodes() && readAddress().size === 0;

/** The same once more, with what stood in the control at the time. */
function repeated({ type, target }: Event): (() => void) | undefined {
  if (!(target instanceof Element)) return;
  if (type === 'click') {
    const button = target.closest('button');
    return button ? () => button.click() : undefined;
  }
  const put = putBack(target);
  const types = type === 'toggle' ? [type] : ['input', 'change'];
  return () => {
    put();
    for (const one of types) target.dispatchEvent(new Event(one, { bubbles: true }));
  };
}

function putBack(control: Element): () => void {
  if (control instanceof HTMLSelectElement) {
    const { value } = control;
    return () => Object.assign(control, { value });
  }
  if (!(control instanceof HTMLInputElement) || control.type === 'file') return () => {};
  const { value, checked } = control;
  return () => Object.assign(control, { value, checked });
}

/** Says before a tool's room that its code did not come; the next reach for it tries again. */
function tell(room: HTMLElement, error: unknown): void {
  const words = error instanceof Error ? error.message : String(error);
  const line = room.parentElement?.querySelector(SAID) ?? document.createElement('p');
  line.setAttribute('role', 'alert');
  line.className = 'problem';
  line.textContent = `This tool could not be loaded. Try again once there is a network. ${words}`;
  room.before(line);
}
