/** A directive of a content security policy and what it allows. */
type Policy = Map<string, Set<string>>;

const META = /<meta http-equiv="content-security-policy" content="([^"]*)"/;

/**
 * One policy for every page: what each of them allows for itself, added up. A page's own, stricter one
 * holds beside it.
 *
 * @param pages the HTML of every page
 * @param more directives that only a header can carry
 * @throws Error when a page has no policy
 */
export function sharedPolicy(pages: Iterable<string>, more: readonly string[] = []): string {
  const policy: Policy = new Map();
  for (const html of pages) {
    const own = META.exec(html)?.[1];
    if (own === undefined) throw new Error('A page has no content security policy.');
    add(policy, own);
  }
  add(policy, more.join(';'));
  return [...policy].map(([name, allowed]) => [name, ...[...allowed].sort()].join(' ')).join('; ');
}

function add(policy: Policy, text: string): void {
  for (const directive of text.split(';')) {
    const [name, ...values] = directive.trim().split(/\s+/);
    if (!name) continue;
    const allowed = policy.get(name) ?? new Set();
    for (const value of values) allowed.add(value.replaceAll('&#39;', "'"));
    policy.set(name, allowed);
  }
}
