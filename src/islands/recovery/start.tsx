/** @jsxImportSource preact */
import { readAddress } from '../address.ts';
import { mount } from '../mount.ts';
import { MissedDays } from './MissedDays.tsx';
import { WayBack } from './WayBack.tsx';

/** Opens both tools of the page in the rooms it left for them. */
export function startRecovery(): void {
  mount('#your-way-back', () => <WayBack />);
  mount('#your-missed-days', () => <MissedDays />);
  showMissedDays();
}

/** Whoever comes with missed days and no race, as from a plan, is led to what is said of them. */
function showMissedDays(): void {
  const choices = readAddress();
  if (!choices.has('missed') || choices.has('race')) return;
  document.querySelector('#missed-days')?.scrollIntoView();
}
