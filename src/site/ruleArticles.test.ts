import { expect, it } from 'vitest';
import { ruleAddresses } from './ruleArticles.ts';

it('leads to the first article in the list that explains a rule', () => {
  const addresses = ruleAddresses([
    { id: 'week', rules: ['hard-spacing', 'rest-day'] },
    { id: 'sheet', rules: ['hard-spacing', 'down-week'] },
  ]);
  expect(addresses.get('hard-spacing')).toBe('/articles/week/#rule-hard-spacing');
  expect(addresses.get('down-week')).toBe('/articles/sheet/#rule-down-week');
  expect(addresses.get('peaks')).toBeUndefined();
});
