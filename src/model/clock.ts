/** Hours, minutes and seconds; or minutes and seconds, as many minutes as it took. */
const CLOCK = /^(?:(?:(\d{1,2}):)(?=\d\d:))?(\d{1,3}):([0-5]\d)$/;

/**
 * Reads a race time, `20:00` or `1:45:00`.
 *
 * @returns minutes, or undefined when the text is no time.
 * @example
 * parseClock('1:45:30') //=> 105.5
 */
export function parseClock(text: string): number | undefined {
  const match = CLOCK.exec(text.trim());
  if (!match) return undefined;
  const [, hours = '', minutes = '0', seconds = '0'] = match;
  if (hours !== '' && Number(minutes) > 59) return undefined;
  const total = Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
  return total > 0 ? total : undefined;
}

/**
 * Minutes as a runner reads them, to the second.
 *
 * @example
 * formatClock(105.5) //=> '1:45:30'
 * formatClock(3.9166) //=> '3:55'
 */
export function formatClock(minutes: number): string {
  const seconds = Math.round(minutes * 60);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [hours = 0, ...rest] = parts;
  const shown = hours > 0 ? parts : rest;
  return shown
    .map((part, at) => (at === 0 ? String(part) : String(part).padStart(2, '0')))
    .join(':');
}
