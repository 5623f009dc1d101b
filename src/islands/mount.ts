import { type ComponentChild, render } from 'preact';

/**
 * Draws a tool where the page left room for it, in the place of the words that stand there for a browser
 * without JavaScript. Scripts of pages call this: nothing inline, so that the content policy needs no
 * exception.
 *
 * @param room a selector; nothing happens on a page without it.
 */
export function mount(room: string, draw: (data: DOMStringMap) => ComponentChild): void {
  const element = document.querySelector<HTMLElement>(room);
  if (!element) return;
  element.replaceChildren();
  render(draw(element.dataset), element);
}
