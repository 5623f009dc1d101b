import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { siteOptions } from './options.ts';

it('falls back to the content beside the project and a placeholder address', () => {
  expect(siteOptions([], {})).toEqual({
    content: resolve('content'),
    url: 'https://periodical.example',
    rest: [],
  });
});

it('reads options first and the environment second', () => {
  const environment = { PERIODICAL_CONTENT: '/env', PERIODICAL_URL: 'https://env.example' };
  expect(siteOptions([], environment)).toMatchObject({
    content: '/env',
    url: 'https://env.example',
  });
  const args = ['--content', '/mine', '--url=https://run.example/'];
  expect(siteOptions(args, environment)).toMatchObject({
    content: '/mine',
    url: 'https://run.example',
  });
});

it('passes on what it does not know', () => {
  expect(siteOptions(['--port', '5000', '--content', '/mine', '--open'], {}).rest).toEqual([
    '--port',
    '5000',
    '--open',
  ]);
});

it('says which option lacks its value and which address is none', () => {
  expect(() => siteOptions(['--content'], {})).toThrow('--content has no value');
  expect(() => siteOptions(['--url', 'run.example'], {})).toThrow(
    '"run.example" is not an address',
  );
});
