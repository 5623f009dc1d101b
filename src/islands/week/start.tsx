/** @jsxImportSource preact */
import { mount } from '../mount.ts';
import { WeekCheck } from './WeekCheck.tsx';

/** Opens the week check in the room the page left for it. */
export async function startWeekCheck(): Promise<void> {
  const { readWeek } = await import('../../import/weekText.ts');
  mount('#week-check', ({ example = '' }) => <WeekCheck read={readWeek} example={example} />);
}
