import { expect, it } from 'vitest';
import { definition } from '../../test/fixtures/orders.ts';
import { checkVersions } from './checkVersions.ts';

/** `1.1 2026-11-26`, the newest first. */
const check = (version: string, ...entries: string[]) => {
  const versions = entries.map((text) => {
    const [number, date] = text.split(' ');
    return { version: number, ...(date && { date }), changes: ['The first week is lighter.'] };
  });
  return checkVersions(definition({ version, versions }));
};

it('a plan may say nothing of its versions, or lead down from its own to the first', () => {
  expect(check('1.0')).toEqual([]);
  expect(check('1.1')).toEqual([]);
  expect(check('1.10', '1.10 2026-11-26', '1.9', '1.0 2026-11-22')).toEqual([]);
  expect(check('1.1', '1.1 2026-11-26', '1.0 2026-11-26')).toEqual([]);
});

it('the newest version of the list is the plan’s own', () => {
  expect(check('1.2', '1.1', '1.0')).toEqual([
    {
      path: ['versions', 0, 'version'],
      what: 'the newest is 1.1, but the plan is version 1.2',
      expected: '1.2',
      remedy: 'Put what 1.2 changed on top of the list.',
    },
  ]);
  expect(check('1.0', '1.1', '1.0').map(({ remedy }) => remedy)).toEqual([
    'Write `version: "1.1"`, or correct the number here.',
  ]);
});

it('the newest version stands first, and none twice', () => {
  expect(check('1.1', '1.1', '1.2', '1.2')).toEqual([
    {
      path: ['versions', 1, 'version'],
      what: '1.2 stands below 1.1, which is older',
      expected: 'a version before 1.1',
      remedy: 'Put the newest first.',
    },
    {
      path: ['versions', 2, 'version'],
      what: '1.2 is there twice',
      expected: 'a version before 1.2',
      remedy: 'Join their changes in one entry.',
    },
  ]);
});

it('no version came out after a newer one', () => {
  expect(check('1.1', '1.1 2026-11-22', '1.0 2026-11-26')).toEqual([
    {
      path: ['versions', 1, 'date'],
      what: '1.0 came out on 2026-11-26, after 1.1',
      expected: '2026-11-22 or before',
      remedy: 'Correct one of the two days.',
    },
  ]);
});
