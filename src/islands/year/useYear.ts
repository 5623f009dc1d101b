import { keepForBack, readAddress } from '../address.ts';
import { type Choose, useAddress } from '../useAddress.ts';
import { saysNothing } from './yearNames.ts';

/** What is chosen for the poster stays when the year changes. */
const OF_THE_POSTER = ['paper', 'ink'];

/** The year in the address, how one choice is changed, and how another year takes its place. */
export interface YearChoices {
  params: URLSearchParams;
  choose: Choose;
  /** The browser’s way back leads to the year before. */
  put: (year: URLSearchParams) => void;
}

/**
 * The builder's choices. An address that says nothing shows the example; with the first change the
 * whole of it goes into the address.
 *
 * @param example as choices in an address; empty where there is none.
 */
export function useYear(example: string): YearChoices {
  const [address, , replace] = useAddress();
  const orExample = (said: URLSearchParams) => {
    if (!saysNothing(said) || example === '') return said;
    return withPoster(new URLSearchParams(example), said);
  };
  const choose: Choose = (name, value) => {
    const next = orExample(readAddress());
    next.delete(name);
    for (const entry of [value].flat()) if (entry !== '') next.append(name, entry);
    // Nothing at all would be the example again.
    if (saysNothing(next)) next.set('start', '');
    replace(next);
  };
  return {
    params: orExample(address),
    choose,
    put: (year) => {
      keepForBack();
      replace(withPoster(year, readAddress()));
    },
  };
}

function withPoster(year: URLSearchParams, said: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(year);
  for (const name of OF_THE_POSTER) {
    for (const value of said.getAll(name)) next.append(name, value);
  }
  return next;
}
