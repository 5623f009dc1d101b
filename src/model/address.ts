import { type Failure, shorthand } from './shorthand.ts';

type Protocol = 'https:' | 'http:' | 'mailto:';

const EXAMPLES: Record<Protocol, string> = {
  'https:': 'https://example.org/plans',
  'http:': 'http://example.org/plans',
  'mailto:': 'mailto:coach@example.org',
};

/**
 * An address that a reader may follow, as the URL standard writes it. Others (http, javascript,
 * files) and those with a password in them are refused.
 *
 * @param longest characters
 */
export const webAddressSchema = (protocols: readonly Protocol[], longest: number) =>
  shorthand((text): string | Failure => {
    const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
    const known = protocols.find((protocol) => protocol === url?.protocol);
    if (!url || !known) {
      return {
        what: `"${text}" is not an address that a sheet may lead to`,
        expected: protocols.map((protocol) => EXAMPLES[protocol]).join(' or '),
        remedy: `Begin it with ${protocols.map((one) => (one === 'mailto:' ? one : `${one}//`)).join(' or ')}.`,
      };
    }
    if (url.username !== '' || url.password !== '') {
      return {
        what: `the address of ${url.host} holds a name or password`,
        expected: 'an address that anybody may read',
        remedy: 'Leave out what stands before the @.',
      };
    }
    if (url.href.length <= longest) return url.href;
    return {
      what: `an address of ${url.href.length} characters`,
      expected: `at most ${longest} characters`,
      remedy: 'Take a shorter address, such as the start page.',
    };
  });
