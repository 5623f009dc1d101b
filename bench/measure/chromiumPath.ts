import { existsSync } from 'node:fs';

/** The system's Chromium, or the one that CHROMIUM_PATH names. @throws Error when there is none */
export function chromiumPath(): string {
  const places = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'];
  const found = places.find((path) => path && existsSync(path));
  if (!found) throw new Error('There is no Chromium. Install it, or name it with CHROMIUM_PATH.');
  return found;
}
