/** @jsxImportSource preact */
import { mount } from '../mount.ts';
import type { PlanSource } from '../printing/order.ts';
import { Mine } from './Mine.tsx';
import { placesOf } from './places.ts';

/** The room on the page, and where everything is that the tool asks for. */
const ROOM = '#mine';

/** Opens the tool as soon as the plan's source is here; what the page says meanwhile holds without it. */
export async function openMine(): Promise<void> {
  const room = document.querySelector<HTMLElement>(ROOM);
  const address = room?.dataset['source'];
  if (!room || !address) return;
  const source = await read(address);
  if (source === undefined) {
    room.querySelector('[data-lost]')?.removeAttribute('hidden');
    return;
  }
  const { definition, sessions } = source;
  mount(ROOM, (data) => (
    <Mine definition={definition} library={new Map(sessions)} places={placesOf(data)} />
  ));
}

async function read(address: string): Promise<PlanSource | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
