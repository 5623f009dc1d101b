/** How much of a folder or package may be imported. */
export type Extent = 'anything' | 'types' | 'dynamically';

/** One thing a folder may import: another area, a single file of it, or a package. */
export interface Grant {
  /** An area's name, a file's path, or a package's name; `*` is everything. */
  to: string;
  extent: Extent;
}

export interface Area {
  name: string;
  /** Folders (with a slash at the end) and files that belong to it. */
  holds: string[];
  may: Grant[];
  /** At most so many packages in one file. */
  packagesPerFile?: number;
}

const all = (...names: string[]): Grant[] => names.map((to) => ({ to, extent: 'anything' }));
const types = (...names: string[]): Grant[] => names.map((to) => ({ to, extent: 'types' }));
const lazily = (...names: string[]): Grant[] => names.map((to) => ({ to, extent: 'dynamically' }));

/** Pure functions of the model that turn a value into words: whoever shows a plan may call them. */
const FORMATTERS = ['amount', 'weekday', 'units'].map((name) => `src/model/${name}.ts`);

const PRINT = [...all('brands', 'calendar', 'templates', 'satori', 'uqr'), ...types('engine')];
const PRINT_MODEL = all('model');

/**
 * Who may import what. Not listed is forbidden, but `errors` and an area's own files are open.
 * An area further down wins where two hold the same file.
 */
export const HOUSE: readonly Area[] = [
  { name: 'errors', holds: ['src/errors.ts'], may: [] },
  { name: 'model', holds: ['src/model/'], may: all('zod') },
  { name: 'calendar', holds: ['src/calendar/'], may: all('temporal-polyfill') },
  { name: 'engine', holds: ['src/engine/'], may: all('model', 'calendar') },
  { name: 'brands', holds: ['src/brands/'], may: all('model') },
  {
    name: 'print',
    holds: ['src/print/'],
    may: [...PRINT, ...PRINT_MODEL, ...all('print/paper', 'print/layout', 'print/painter')],
  },
  { name: 'print/paper', holds: ['src/print/paper/'], may: all('model') },
  {
    name: 'print/layout',
    holds: ['src/print/layout/'],
    may: [...PRINT, ...PRINT_MODEL, ...all('print', 'print/paper', 'print/painter')],
  },
  {
    name: 'print/painter',
    holds: ['src/print/painter/'],
    may: [
      ...PRINT_MODEL,
      ...all('brands', 'print', 'print/paper', 'print/layout', 'pdf-lib', 'fontkit'),
      ...types('engine'),
    ],
  },
  {
    name: 'templates',
    holds: ['templates/'],
    may: [
      ...all('calendar', 'print/paper', 'brands', 'satori/jsx', ...FORMATTERS),
      ...types('model', 'satori'),
    ],
  },
  {
    name: 'export',
    holds: ['src/export/'],
    may: [...all('model', 'calendar', 'ical-generator', 'yaml'), ...types('engine')],
    packagesPerFile: 1,
  },
  {
    name: 'import',
    holds: ['src/import/'],
    may: [...all('model', 'calendar', 'yaml', 'zod', 'fastest-levenshtein'), ...types('engine')],
  },
  {
    name: 'site',
    holds: ['src/site/'],
    may: [
      ...all(
        'model',
        'calendar',
        'engine',
        'brands',
        'src/export/names.ts',
        'd3-scale',
        'd3-shape',
      ),
      ...types('export'),
    ],
  },
  {
    name: 'view',
    holds: ['src/components/', 'src/layouts/'],
    may: [
      ...all('site', 'brands', 'styles', 'astro:assets', 'astro/types', ...FORMATTERS),
      ...all('pictures', 'preact', 'preact-render-to-string'),
      ...types('model'),
    ],
  },
  {
    name: 'pictures',
    holds: ['src/components/pictures/'],
    may: [...all('site', 'preact', 'preact/jsx-runtime'), ...types('model')],
  },
  {
    name: 'islands',
    holds: ['src/islands/'],
    may: [
      ...all(
        'site',
        'model',
        'brands',
        'calendar',
        'engine',
        'styles',
        'pictures',
        'preact',
        'preact/hooks',
        'preact/jsx-runtime',
      ),
      ...types('print', 'export'),
      ...lazily('print', 'print/layout', 'export', 'import'),
    ],
  },
  { name: 'styles', holds: ['src/styles/'], may: [] },
  { name: 'pages', holds: ['src/pages/', 'src/content.config.ts'], may: all('*') },
  { name: 'scripts', holds: ['scripts/'], may: all('*') },
  { name: 'test', holds: ['test/'], may: all('*') },
];

/** Nobody imports these, whatever else is granted. Tests may import scripts and one another. */
export const NOBODY_IMPORTS: readonly string[] = ['pages', 'scripts', 'test'];

/** The readers of files that pages and the command line share, and hand to the rest as arguments. */
export const READERS: readonly string[] = [
  'scripts/content.ts',
  'scripts/fonts.ts',
  'scripts/brandFiles.ts',
];

/** What a test beside the code may import more than the code. */
export const TEST_GRANTS: readonly Grant[] = all(
  'test',
  'engine',
  'import',
  'vitest',
  'fast-check',
  'yaml',
  'pdfjs-dist',
  'ical.js',
  'node:',
);

/** No clock, randomness, environment, files: these run in a browser as they are. */
export const PURE_AREAS: readonly string[] = ['model', 'calendar', 'engine'];

/** The engine's levels from the top down; calls go downward only. */
export const ENGINE_LEVELS: readonly string[] = ['year', 'plan', 'week', 'session'].map(
  (level) => `src/engine/${level}/`,
);

/** A folder's public door, named `index.ts` or like its folder: the only files that only pass on. */
export const DOORS: readonly RegExp[] = [
  /^src\/([^/]+)\/(index|\1)\.ts$/,
  /^src\/print\/(paper|layout|painter)\/(index|\1)\.ts$/,
];
