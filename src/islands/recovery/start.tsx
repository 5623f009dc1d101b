/** @jsxImportSource preact */
import { mount } from '../mount.ts';
import { MissedDays } from './MissedDays.tsx';
import { WayBack } from './WayBack.tsx';

/** Opens both tools of the page in the rooms it left for them. */
export function startRecovery(): void {
  mount('#your-way-back', () => <WayBack />);
  mount('#your-missed-days', () => <MissedDays />);
}
