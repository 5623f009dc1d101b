import { describe, expect, it } from 'vitest';
import { brokenClaims, claimsIn } from './acceptance.mjs';

const table = [
  '| row | says | test | place |',
  '| --- | --- | --- | --- |',
  '| W9 | The unbalanced week fails. | `src/week.test.ts` | `/week/`, `periodical week` |',
].join('\n');
const passed = [{ file: '/somewhere/src/week.test.ts', title: 'week W9: fails' }];
const built = () => true;

describe('the acceptance table', () => {
  it('is read row by row, its head left out', () => {
    expect(claimsIn(table)).toEqual([
      { row: 'W9', file: 'src/week.test.ts', places: ['/week/', 'periodical week'] },
    ]);
  });

  it('holds when the test ran and the page was built', () => {
    expect(brokenClaims(claimsIn(table), passed, built)).toEqual([]);
  });

  it('does not take W90 for W9', () => {
    const other = [{ file: 'src/week.test.ts', title: 'W90: fails' }];
    expect(brokenClaims(claimsIn(table), other, built)).toEqual([
      'W9: no test in src/week.test.ts ran and passed with W9 in its name',
    ]);
  });

  it('breaks when the test is in another file', () => {
    const other = [{ file: 'src/other.test.ts', title: 'W9: fails' }];
    expect(brokenClaims(claimsIn(table), other, built)).toHaveLength(1);
  });

  it('breaks when the page was not built', () => {
    expect(brokenClaims(claimsIn(table), passed, () => false)).toEqual([
      'W9: /week/ was not built',
    ]);
  });

  it('breaks when a row is claimed twice', () => {
    const twice = `${table}\n${table.split('\n')[2]}`;
    expect(brokenClaims(claimsIn(twice), passed, built)).toEqual(['W9 is claimed twice']);
  });
});
