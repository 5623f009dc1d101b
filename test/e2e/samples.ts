/**
 * A few pages of each kind, evenly spread. Pages that lie equally deep below the same folder are of
 * one kind, but for print shops and weeks.
 *
 * @param most pages of one kind
 */
export function samplesOf(addresses: readonly string[], most: number): string[] {
  const kinds = Map.groupBy(addresses, kindOf);
  return [...kinds.values()].flatMap((pages) => spread(pages, most));
}

function kindOf(address: string): string {
  const [folder, ...rest] = address.split('/').filter((part) => part !== '');
  const own = rest.at(-1)?.match(/^(print|week)\b/)?.[0] ?? '';
  return [folder, rest.length, own].join(' ');
}

function spread(pages: readonly string[], most: number): string[] {
  if (pages.length <= most) return [...pages];
  const step = (pages.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, at) => pages[Math.round(at * step)] ?? '');
}
