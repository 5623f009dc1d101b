/**
 * What a visitor chose stands in the address behind the `#`: it can be shared, kept as a bookmark and
 * found again after a reload, and unlike what stands behind a `?` it is never sent to a server. While a
 * page is built there is no address, and nothing is chosen.
 */
export const readAddress = (): URLSearchParams =>
  choicesIn(typeof location === 'undefined' ? '' : location.hash);

/** Choices have an equals sign; a place on the page, such as `#main`, has none. */
export const choicesIn = (hash: string): URLSearchParams =>
  new URLSearchParams(hash.includes('=') ? hash.slice(1) : '');

/** Puts the choices into the address without a new entry in the history. */
export function writeAddress(choices: URLSearchParams): void {
  const words = choices.toString();
  const address = `${location.pathname}${location.search}`;
  history.replaceState(history.state, '', words === '' ? address : `${address}#${words}`);
}

/** Leaves the choices as they are one step back in the history, before something large replaces them. */
export const keepForBack = (): void => history.pushState(history.state, '', location.href);
