import { useEffect, useState } from 'preact/hooks';
import { choicesIn, readAddress, writeAddress } from './address.ts';

/** Changes one choice; an empty one leaves the address. A list takes one entry each. */
export type Choose = (name: string, value: string | readonly string[]) => void;

/**
 * The choices of a tool, kept in the address: what it says is what the tool shows, and back again. The
 * last of the three puts others in the place of them all.
 */
export function useAddress(): [URLSearchParams, Choose, (choices: URLSearchParams) => void] {
  const [choices, setChoices] = useState(readAddress);
  useEffect(() => {
    const follow = ({ oldURL }: HashChangeEvent) => {
      // A link to a place on this page, such as the skip link, leaves the choices as they are.
      if (location.hash !== '' && !location.hash.includes('=')) {
        writeAddress(choicesIn(new URL(oldURL).hash));
        return;
      }
      setChoices(readAddress());
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const put = (next: URLSearchParams) => {
    writeAddress(next);
    setChoices(next);
  };
  const choose: Choose = (name, value) => {
    // Read anew: two choices may come before the page is drawn again.
    const next = readAddress();
    next.delete(name);
    for (const entry of [value].flat()) if (entry !== '') next.append(name, entry);
    put(next);
  };
  return [choices, choose, put];
}
