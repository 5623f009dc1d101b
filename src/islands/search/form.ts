import type { Find, FoundPage } from './engine.ts';
import { entryOf } from './entry.ts';

/** Makes the search page's form work; the words stay in the address, so that "back" brings them back. */
export function searchHere(find: Find): void {
  const form = document.querySelector<HTMLFormElement>('#search');
  const words = document.querySelector<HTMLInputElement>('#search-words');
  const status = document.querySelector<HTMLElement>('#search-status');
  const list = document.querySelector<HTMLOListElement>('#search-results');
  if (!form || !words || !status || !list) return;
  const look = () => void show(words.value.trim(), find, status, list);
  words.addEventListener('input', look);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    look();
  });
  words.value = new URLSearchParams(location.search).get('q') ?? '';
  if (words.value) look();
  else words.focus();
}

let asked = '';

async function show(
  words: string,
  find: Find,
  status: HTMLElement,
  list: HTMLElement,
): Promise<void> {
  asked = words;
  history.replaceState(null, '', words ? `?q=${encodeURIComponent(words)}` : location.pathname);
  if (!words) return tell('', []);
  try {
    const found = await find(words);
    if (!found || asked !== words) return;
    tell(sentenceOf(found.count, found.pages.length, words), found.pages);
  } catch {
    tell('Search could not be loaded. Is there a network?', []);
  }

  function tell(sentence: string, pages: FoundPage[]): void {
    status.textContent = sentence;
    list.replaceChildren(...pages.map(entryOf));
  }
}

function sentenceOf(count: number, shown: number, words: string): string {
  if (count === 0) return `Nothing holds “${words}”. Try another word, or fewer.`;
  if (count === 1) return `One page holds “${words}”.`;
  return count > shown
    ? `${count} pages hold “${words}”; these are the closest.`
    : `${count} pages hold “${words}”.`;
}
