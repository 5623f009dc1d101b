/**
 * What a visitor chose stands in the address, behind the `?`: it can be shared, kept as a bookmark
 * and found again after a reload, and no server is asked.
 */
export const readAddress = (): URLSearchParams => new URLSearchParams(location.search);

/** Puts the choices into the address without a new entry in the history. */
export function writeAddress(choices: URLSearchParams): void {
  const search = choices.toString();
  history.replaceState(history.state, '', search === '' ? location.pathname : `?${search}`);
}
