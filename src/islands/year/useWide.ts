import { useEffect, useState } from 'preact/hooks';

/** Where the year lies instead of standing: the same width as in year.css. */
const WIDE = '(width >= 60rem)';

/**
 * Whether the page has room for twelve months side by side; follows the window.
 *
 * @param unknown for what was drawn when the page was built: undefined at first, as it was then.
 */
export function useWide(unknown: boolean): boolean | undefined {
  const [wide, setWide] = useState(() => (unknown ? undefined : matchMedia(WIDE).matches));
  useEffect(() => {
    const list = matchMedia(WIDE);
    const follow = () => setWide(list.matches);
    follow();
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, []);
  return wide;
}
