import { expect, it } from 'vitest';
import { levelFiles } from './levelFiles.ts';

it('offers a table in each unit and the data of a level', () => {
  expect(levelFiles('10k', 'first')).toEqual([
    {
      title: 'a table (CSV) in km',
      address: '/plans/10k/first/plan-km.csv',
      saveAs: '10k-first-km.csv',
      units: 'km',
    },
    {
      title: 'a table (CSV) in mi',
      address: '/plans/10k/first/plan-mi.csv',
      saveAs: '10k-first-mi.csv',
      units: 'mi',
    },
    { title: 'data (JSON)', address: '/plans/10k/first/plan.json' },
  ]);
});
