import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { chromiumPath } from './measure/chromiumPath.ts';
import { table } from './measure/table.ts';

/** A page of each kind that a visitor may come in by. */
const PAGES = {
  home: '/',
  plan: '/plans/project-breakthrough/',
  level: '/plans/project-breakthrough/steady/',
  article: '/articles/after-the-race/',
  'year builder': '/year/',
} as const;

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

/** What each page must reach, of 100. */
const LEAST: Record<Category, number> = {
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

const RUNS = 3;
const PORT = 4399;

if (!existsSync('dist/index.html')) {
  console.error('There is no built site: run "npm run build" first.');
  process.exit(1);
}
const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], {
  env: { ...process.env, PORT: String(PORT) },
  stdio: 'ignore',
});
const host = `http://localhost:${PORT}`;
try {
  await untilServed(host);
  const rows = [];
  for (const [page, address] of Object.entries(PAGES))
    rows.push([page, await medians(address)] as const);
  console.log(
    table(
      ['page', ...CATEGORIES],
      rows.map(([page, scores]) => [page, ...CATEGORIES.map((name) => String(scores[name]))]),
    ),
  );
  const short = rows.some(([, scores]) => CATEGORIES.some((name) => scores[name] < LEAST[name]));
  process.exitCode = short ? 1 : 0;
} finally {
  server.kill();
}

/** The median of each category over some runs, on a phone as Lighthouse imitates one. */
async function medians(address: string): Promise<Record<Category, number>> {
  const runs: Record<Category, number>[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await scoresOf(`${host}${address}`));
  const median = (name: Category) =>
    runs.map((scores) => scores[name]).sort((one, other) => one - other)[Math.floor(RUNS / 2)] ?? 0;
  return Object.fromEntries(CATEGORIES.map((name) => [name, median(name)])) as Record<
    Category,
    number
  >;
}

async function scoresOf(url: string): Promise<Record<Category, number>> {
  const chrome = await launch({
    chromePath: chromiumPath(),
    chromeFlags: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
    ],
  });
  try {
    const result = await lighthouse(url, { port: chrome.port, onlyCategories: [...CATEGORIES] });
    const categories = result?.lhr.categories ?? {};
    for (const audit of Object.values(result?.lhr.audits ?? {})) {
      const counts = Object.values(categories).some(({ auditRefs }) =>
        auditRefs.some(({ id, weight }) => id === audit.id && weight > 0),
      );
      if (counts && audit.score !== null && audit.score < 0.9)
        console.log(`  ${url}: ${audit.title} (${audit.displayValue ?? audit.score})`);
    }
    return Object.fromEntries(
      CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]),
    ) as Record<Category, number>;
  } finally {
    chrome.kill();
  }
}

async function untilServed(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const served = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (served) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Nothing is served at ${address}.`);
}
