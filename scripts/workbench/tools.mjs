// @ts-check
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/** What the checks need besides Node: the programs to look for and Debian's package. */
const TOOLS = [
  {
    what: 'a Chromium',
    programs: ['chromium', 'chromium-browser', 'google-chrome'],
    given: process.env.CHROMIUM_PATH,
    package: 'chromium',
  },
  { what: 'Poppler', programs: ['pdftotext'], package: 'poppler-utils' },
  { what: 'qpdf', programs: ['qpdf'], package: 'qpdf' },
];

/**
 * Finds the browser and the PDF tools, and installs them where that is allowed: as root on Debian.
 *
 * @returns {Promise<boolean>} false when something is missing; what to install has then been printed
 */
export async function findTools() {
  if (missing().length > 0 && mayInstall()) await aptInstall(missing().map((tool) => tool.package));
  const still = missing();
  for (const tool of still) console.error(`Missing: ${tool.what} (${tool.programs.join(' or ')}).`);
  if (still.length > 0) console.error(remedy(still.map((tool) => tool.package)));
  return still.length === 0;
}

const missing = () =>
  TOOLS.filter(({ programs, given }) => !(given && existsSync(given)) && !programs.some(onPath));

/** @param {string} program */
const onPath = (program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

const mayInstall = () => process.getuid?.() === 0 && onPath('apt-get');

/** @param {string[]} packages */
async function aptInstall(packages) {
  console.log(`Installing ${packages.join(', ')} …`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], quiet);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
}

/** @param {string[]} packages */
const remedy = (packages) =>
  `On Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}. Elsewhere install them as your ` +
  'system does; CHROMIUM_PATH may name a Chromium or Chrome that is somewhere else.';
