import { type ComponentChild, hydrate, render } from 'preact';
import { isAsBuilt } from './whenNeeded.ts';

/**
 * Wakes a tool that stands on the page as it was built, or draws it anew in its place where the address
 * holds choices. Scripts of pages call this: nothing inline, so that the content policy needs no exception.
 */
export function open(room: HTMLElement, tool: ComponentChild, asBuilt = isAsBuilt(room)): void {
  if (asBuilt) {
    hydrate(tool, room);
    return;
  }
  room.replaceChildren();
  render(tool, room);
}

/**
 * Draws a tool that depends on choices alone, in the place of the words for a browser without JavaScript.
 *
 * @param room a selector; nothing happens on a page without it.
 */
export function mount(room: string, draw: (data: DOMStringMap) => ComponentChild): void {
  const element = document.querySelector<HTMLElement>(room);
  if (element) open(element, draw(element.dataset), false);
}
