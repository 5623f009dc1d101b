import type { FoundPage } from './engine.ts';

/** What stands at the head of an address, in a word. */
const KINDS: Record<string, string> = {
  articles: 'Article',
  glossary: 'Glossary',
  plans: 'Plan',
  recovery: 'Advice',
  sessions: 'Session',
  years: 'Year',
};

/** A page that was found: its name as a link, what it is, and where the words stand in it. */
export function entryOf({ url, excerpt, meta }: FoundPage): HTMLLIElement {
  const link = element('a', meta.title ?? url);
  link.setAttribute('href', url);
  const name = element('h2');
  name.className = 'search-name';
  name.append(link);
  const kind = KINDS[url.split('/')[1] ?? ''];
  if (kind) {
    const words = element('span', kind);
    words.className = 'soft';
    name.append(' ', words);
  }
  const text = element('p');
  text.className = 'measure';
  text.append(...marked(excerpt));
  const entry = element('li');
  entry.append(name, text);
  return entry;
}

/** Only words and marks of an excerpt, whatever else may stand in it. */
function marked(excerpt: string): (Node | string)[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) =>
    node.nodeName === 'MARK' ? element('mark', node.textContent ?? '') : (node.textContent ?? ''),
  );
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, words = '') {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}
