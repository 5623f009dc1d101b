/** @jsxImportSource preact */
import { open } from '../mount.ts';
import type { Open } from '../whenNeeded.ts';
import { Paces } from './Paces.tsx';

/** Opens the paces in the room the page left for them. */
export const openPaces: Open = (room) => open(room, <Paces />);
