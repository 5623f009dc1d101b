import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

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
 * @throws {TypeError} when an option lacks its value, or the address is none
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
  if (typeof value === 'boolean') throw new TypeError(`--${name} needs a value after it.`);
  return value;
}

function address(url: string): string {
  if (!URL.canParse(url) || !/^https?:/.test(url)) {
    throw new TypeError(`"${url}" is not an address. It starts with https:// or http://.`);
  }
  return url.replace(/\/+$/, '');
}

type Token = { kind: string; name?: string; index: number };

function foreign(token: Token, args: string[]): string[] {
  const ours = token.name === 'content' || token.name === 'url';
  return ours || token.kind === 'option-terminator' ? [] : [args[token.index] ?? ''];
}
