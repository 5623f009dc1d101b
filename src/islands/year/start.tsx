/** @jsxImportSource preact */
import { mount } from '../mount.ts';
import { nextMonday } from './today.ts';
import { YearBuilder } from './YearBuilder.tsx';

/** Opens the year builder in the room the page left for it. */
export async function startYearBuilder(): Promise<void> {
  const { checkYear } = await import('../../import/checkYear.ts');
  mount('#year-builder', ({ catalogue = '', url = '', plans = '', example = '' }) => (
    <YearBuilder
      catalogue={catalogue}
      url={url}
      plans={plans.split(' ')}
      example={example}
      check={checkYear}
      start={nextMonday()}
    />
  ));
}
