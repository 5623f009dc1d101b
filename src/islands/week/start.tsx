/** @jsxImportSource preact */
import { open } from '../mount.ts';
import type { Open } from '../whenNeeded.ts';
import { WeekCheck } from './WeekCheck.tsx';

/** Opens the week check in the room the page left for it. */
export const openWeekCheck: Open = async (room) => {
  const { readWeek } = await import('../../import/weekText.ts');
  open(room, <WeekCheck read={readWeek} example={room.dataset.example ?? ''} />);
};
