/** A thing as schema.org describes it, for search engines and whoever else reads pages by program. */
export type LinkedData = { '@type': string } & Record<string, unknown>;

/**
 * The text of a data block: JSON that cannot end the element it stands in, whatever an author wrote.
 *
 * @example
 * dataBlock({ '@type': 'Article', name: '</script>' })
 * //=> '{"@context":"https://schema.org","@type":"Article","name":"\u003c/script>"}'
 */
export const dataBlock = (thing: LinkedData): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...thing }).replaceAll('<', '\\u003c');
