/** @jsxImportSource preact */
import { open } from '../mount.ts';
import type { Open } from '../whenNeeded.ts';
import { MissedDays } from './MissedDays.tsx';
import { WayBack } from './WayBack.tsx';

/** Opens the way back after a race in the room the page left for it. */
export const openWayBack: Open = (room) => open(room, <WayBack />);

/** Opens what is said of missed days in the room the page left for it. */
export const openMissedDays: Open = (room) => open(room, <MissedDays />);
