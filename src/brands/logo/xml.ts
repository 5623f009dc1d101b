/** An element with what it holds. */
export interface XmlElement {
  name: string;
  /** 1-based. */
  line: number;
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
}

/** Where and why a text is not read on. */
export interface XmlFault {
  line: number;
  what: string;
}

/** Deeper than any drawing program nests. */
const DEEPEST = 64;

const TOKEN =
  /<!--[\s\S]*?-->|<\?xml\s[^?]*\?>|<\/([A-Za-z_][\w:.-]*)\s*>|<([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The part of XML that drawings need: elements, attributes, comments, the five known entities and
 * numbers. Everything else ends the reading, so that nothing is declared, included or run: this is
 * smaller than a parser that can do more and has to be told not to.
 */
export function readXml(text: string): XmlElement | XmlFault {
  const top: XmlElement = { name: '', line: 1, attributes: new Map(), children: [] };
  const open = [top];
  const lineAt = lineCounter(text);
  for (let at = 0; at < text.length; ) {
    const line = lineAt(at);
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    if (!token) return { line, what: unreadable(text.slice(at, at + 12)) };
    const [whole, closes, name, written = '', empty] = token;
    at += whole.length;
    if (closes !== undefined) {
      if (open.length < 2 || open.pop()?.name !== closes)
        return { line, what: `</${closes}> closes nothing` };
    } else if (name !== undefined) {
      const attributes = attributesOf(written);
      if (typeof attributes === 'string') return { line, what: attributes };
      const element = { name, line, attributes, children: [] };
      open.at(-1)?.children.push(element);
      if (!empty) open.push(element);
      if (open.length > DEEPEST) return { line, what: 'elements stand in elements without end' };
    }
  }
  const [root, second] = top.children;
  if (open.length > 1)
    return { line: lineAt(text.length), what: `<${open.at(-1)?.name}> is not closed` };
  if (!root || second) return { line: 1, what: 'there is not one element that holds all others' };
  return root;
}

function unreadable(text: string): string {
  if (/^<!DOCTYPE/i.test(text)) return 'it has a <!DOCTYPE>, which can declare anything';
  if (/^<!\[CDATA/i.test(text)) return 'it has a <![CDATA[ ]]>, which can hold anything';
  if (/^<\?/.test(text)) return 'it has instructions for other programs, <? ?>';
  return 'it is not well-formed XML';
}

/** The attributes of a tag, or what is wrong with them. */
function attributesOf(written: string): Map<string, string> | string {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of written.matchAll(ATTRIBUTE)) {
    if (attributes.has(name)) return `the attribute ${name} stands there twice`;
    const value = resolved(double ?? single ?? '');
    if (value === undefined) return `the attribute ${name} uses an entity that is not declared`;
    attributes.set(name, value);
  }
  return attributes;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

function resolved(value: string): string | undefined {
  let sound = true;
  const text = value.replace(/&[^;]*;?/g, (entity) => {
    const [, hex, decimal] = /^&#(?:x([\da-f]{1,6})|(\d{1,7}));$/i.exec(entity) ?? [];
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    const known = ENTITIES[entity] ?? (code <= 0x10ffff ? String.fromCodePoint(code) : undefined);
    sound &&= known !== undefined;
    return known ?? '';
  });
  return sound ? text : undefined;
}

/** Lines of positions that only grow. */
function lineCounter(text: string): (at: number) => number {
  let [line, from] = [1, 0];
  return (at) => {
    for (; from < at; from++) if (text[from] === '\n') line++;
    return line;
  };
}
