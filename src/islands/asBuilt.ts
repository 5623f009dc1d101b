import { readAddress } from './address.ts';

/** Whether a room shows its tool as the page was built with it: something is there, and nothing is chosen. */
export const isAsBuilt = (room: HTMLElement): boolean =>
  room.hasChildNodes() && readAddress().size === 0;
