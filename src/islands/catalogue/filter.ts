import { type FilterFacts, filtersIn, levelsThatFit } from '../../site/views/catalogueFilter.ts';
import { counted, listWords } from '../../site/words.ts';
import { readAddress, writeAddress } from '../address.ts';

/**
 * Hides the plans of the list that do not fit, and says which levels of the others do. The filters
 * stand in the address.
 *
 * @param status says how many are left.
 */
export function filterPlans(form: HTMLFormElement, status: HTMLElement): void {
  const entries = [...document.querySelectorAll<HTMLElement>('[data-facts]')].map((entry) => ({
    entry,
    facts: JSON.parse(entry.dataset.facts ?? '{}') as FilterFacts,
  }));
  const show = (choices: URLSearchParams) => {
    const filters = filtersIn(choices);
    const asked = Object.values(filters).some((value) => value !== undefined);
    let left = 0;
    for (const { entry, facts } of entries) {
      const fitting = levelsThatFit(facts, filters);
      entry.hidden = fitting.length === 0;
      left += Number(fitting.length > 0);
      const said = entry.querySelector('[data-fitting]');
      if (said) said.textContent = asked ? `Fits at ${listWords(fitting, 'or')}.` : '';
    }
    for (const section of document.querySelectorAll<HTMLElement>('[data-need]')) {
      section.hidden = !section.querySelector('[data-facts]:not([hidden])');
    }
    status.textContent = asked ? wordsFor(left, entries.length) : '';
  };
  fill(form, readAddress());
  show(readAddress());
  const follow = () => {
    const choices = chosenIn(form);
    writeAddress(choices);
    show(choices);
  };
  form.addEventListener('input', follow);
  form.addEventListener('reset', () => setTimeout(follow));
  addEventListener('hashchange', () => {
    // A need of the list is a place on the page: it leaves the filters as they are.
    if (location.hash.includes('=')) {
      fill(form, readAddress());
      show(readAddress());
    }
  });
}

const wordsFor = (left: number, all: number): string =>
  left === 0
    ? 'No plan fits all of that. Loosen one of the filters.'
    : `${left} of ${counted(all, 'plan')} ${left === 1 ? 'fits' : 'fit'}.`;

/** What is chosen in a form, without what is not. */
function chosenIn(form: HTMLFormElement): URLSearchParams {
  const chosen = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value !== '') chosen.set(name, String(value));
  return chosen;
}

function fill(form: HTMLFormElement, choices: URLSearchParams): void {
  for (const control of form.querySelectorAll('select')) {
    control.value = choices.get(control.name) ?? '';
    // What is no choice of ours chooses nothing.
    if (control.selectedIndex < 0) control.value = '';
  }
}
