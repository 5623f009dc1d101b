export type Attributes = Record<string, string>;

/** An element that draws; its children, if any, follow it in the list. */
export interface Element {
  name: string;
  attributes: Attributes;
  /** The text right after the opening tag, entities resolved. */
  content: string;
}

const TAG = /<(\/?)([a-zA-Z]+)((?:[^>"]|"[^"]*")*?)(\/?)>([^<]*)/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/** These hold shapes that are not drawn themselves. */
const UNSEEN = new Set(['defs', 'mask', 'clipPath']);

/** The drawn elements of an SVG, in order, without those inside definitions, masks and clip paths. */
export function elementsOf(svg: string): Element[] {
  const elements: Element[] = [];
  let hidden = 0;
  for (const [, close, name = '', rest = '', empty, content = ''] of svg.matchAll(TAG)) {
    if (UNSEEN.has(name)) hidden += close ? -1 : empty ? 0 : 1;
    else if (!hidden && !close) elements.push({ name, ...read(rest, content) });
  }
  return elements;
}

const read = (rest: string, content: string): Omit<Element, 'name'> => ({
  attributes: Object.fromEntries(
    [...rest.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, resolve(value)]),
  ),
  content: resolve(content),
});

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const resolve = (text: string): string =>
  text.replace(/&(?:#(x?)([\da-f]+)|(\w+));/gi, (whole, hex, code, name) =>
    name ? (ENTITIES[name] ?? whole) : String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
  );
