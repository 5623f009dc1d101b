/** @jsxImportSource preact */
import type { YearSource } from '../../site/views/yearSource.ts';
import { mount } from '../mount.ts';
import { nextMonday } from './today.ts';
import { YearBuilder } from './YearBuilder.tsx';

const ROOM = '#year-builder';

/** Opens the year builder in the room the page left for it; without its catalogue the example stays there. */
export async function startYearBuilder(): Promise<void> {
  const { catalogue = '', url = '' } = document.querySelector<HTMLElement>(ROOM)?.dataset ?? {};
  const [answer, { checkYear }] = await Promise.all([
    fetch(catalogue).catch(() => undefined),
    import('../../import/checkYear.ts'),
  ]);
  if (!answer?.ok) return;
  const source: YearSource = await answer.json();
  mount(ROOM, () => (
    <YearBuilder source={source} check={checkYear} start={nextMonday()} url={url} />
  ));
}
