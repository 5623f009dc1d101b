import { readAddress } from '../address.ts';

/** Whoever comes with missed days and no race, as from a plan, is led to what is said of them. */
export function leadToMissedDays(): void {
  const choices = readAddress();
  if (!choices.has('missed') || choices.has('race')) return;
  document.querySelector('#missed-days')?.scrollIntoView();
}
