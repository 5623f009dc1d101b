/** @jsxImportSource preact */
import { mount } from '../mount.ts';
import { YearBuilder } from './YearBuilder.tsx';

/** Opens the year builder in the room the page left for it. */
export const startYearBuilder = (): void =>
  mount('#year-builder', ({ catalogue = '', url = '', plans = '', example = '' }) => (
    <YearBuilder catalogue={catalogue} url={url} plans={plans.split(' ')} example={example} />
  ));
