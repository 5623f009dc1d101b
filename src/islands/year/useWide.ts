import { useEffect, useState } from 'preact/hooks';

/** Where the year lies instead of standing: the same width as in year.css. */
const WIDE = '(width >= 60rem)';

/** Whether the page has room for twelve months side by side; follows the window. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const list = matchMedia(WIDE);
    const follow = () => setWide(list.matches);
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, []);
  return wide;
}
