import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PlanError } from '../src/errors.ts';

/** What building and previewing have in common. */
export interface SiteOptions {
  /** Absolute path of the content folder. */
  content: string;
  /** Public address of the site, for links on paper and QR codes; no slash at the end. */
  url: string;
  /** What was not ours, for the program behind. */
  rest: string[];
}

/**
 * Reads `--content DIR` and `--url ADDRESS`, or their environment variables.
 *
 * @throws PlanError when an option lacks its value, or the address is none
 * @example
 * siteOptions(['--url', 'https://run.example/'], {}).url //=> 'https://run.example'
 */
export function siteOptions(args: string[], environment: NodeJS.ProcessEnv): SiteOptions {
  const { values, tokens } = parseArgs({
    args,
    options: { content: { type: 'string' }, url: { type: 'string' } },
    strict: false,
    tokens: true,
  });
  return {
    content: resolve(
      text('content', values.content) ?? environment.PERIODICAL_CONTENT ?? 'content',
    ),
    url: address(
      text('url', values.url) ?? environment.PERIODICAL_URL ?? 'https://periodical.example',
    ),
    rest: tokens.flatMap((token) => foreign(token, args)),
  };
}

/** The environment that passes the options on. */
export const asEnvironment = ({ content, url }: SiteOptions) => ({
  PERIODICAL_CONTENT: content,
  PERIODICAL_URL: url,
  ASTRO_TELEMETRY_DISABLED: '1',
});

function text(name: string, value: string | boolean | undefined): string | undefined {
  if (typeof value === 'boolean') throw refusal(`--${name} has no value`, 'a value after it');
  return value;
}

const refusal = (what: string, expected: string): PlanError =>
  new PlanError([{ what, where: {}, expected, remedy: 'Correct the option.' }]);

function address(url: string): string {
  if (!URL.canParse(url) || !/^https?:/.test(url)) {
    throw refusal(`"${url}" is not an address`, 'https:// or http:// and a host');
  }
  if (!/^\/?$/.test(new URL(url).pathname)) {
    throw refusal(`"${url}" has a path`, 'the root of a host: the site stands there');
  }
  return url.replace(/\/+$/, '');
}

type Token = { kind: string; name?: string; index: number };

function foreign(token: Token, args: string[]): string[] {
  const ours = token.name === 'content' || token.name === 'url';
  return ours || token.kind === 'option-terminator' ? [] : [args[token.index] ?? ''];
}
