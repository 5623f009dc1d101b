// @ts-check

const PARENT = process.ppid;
const PACE = 1_000;

/**
 * Calls back when npm has been ended and left this program behind: npm tells its shell, and some
 * shells do not pass it on. Without npm it never does, so that a server may be sent to the background.
 *
 * @param {() => void} stop
 * @returns {() => void} ends the watch
 */
export function whenAbandoned(stop) {
  if (process.env.npm_lifecycle_event === undefined) return () => {};
  const watch = setInterval(() => {
    if (process.ppid !== PARENT) stop();
  }, PACE).unref();
  return () => clearInterval(watch);
}
