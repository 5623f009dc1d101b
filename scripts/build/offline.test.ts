import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { offlineBuild, writeServiceWorker } from './offline.ts';

const FILES = {
  'index.html': 'home',
  '_astro/Page.a.css': 'body {}',
  '_astro/form.b.js': 'small',
  '_astro/print.c.js': 'x'.repeat(200_000),
  '_astro/fonts/d.woff2': 'letters',
  'fonts/Literata.ttf': 'letters',
  'plans/a.pdf': 'paper',
};

function site(changes: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'offline-'));
  const files = { ...FILES, ...changes };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return { folder, files: Object.keys(files) };
}

const buildOf = (changes?: Record<string, string>) => {
  const { folder, files } = site(changes);
  return offlineBuild(folder, files);
};

it('keeps styles, fonts and small scripts from the start, and what prints only when it is used', () => {
  expect(buildOf().shell).toEqual([
    '/',
    '/_astro/Page.a.css',
    '/_astro/fonts/d.woff2',
    '/_astro/form.b.js',
    '/favicon.svg',
    '/offline/',
    '/site.webmanifest',
    '/year/catalogue.json',
  ]);
});

it('has a new version when a page is new, and the same for the same files', () => {
  expect(buildOf().version).toBe(buildOf().version);
  expect(buildOf({ 'index.html': 'new home' }).version).not.toBe(buildOf().version);
  expect(buildOf({ 'plans/a.pdf': 'new paper' }).version).toBe(buildOf().version);
});

it('is written as a script that runs by itself', () => {
  const { folder, files } = site();
  writeServiceWorker(folder, files);
  const text = readFileSync(join(folder, 'sw.js'), 'utf8');
  expect(text).not.toMatch(/^(import|export) /m);
  const listeners: string[] = [];
  const scope = { addEventListener: (name: string) => listeners.push(name) };
  new Function('self', text)(scope);
  expect(listeners).toEqual(['install', 'activate', 'message', 'fetch']);
});
