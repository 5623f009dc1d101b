import { expect, it } from 'vitest';
import { dateShort, dateSpan, datesInWords, dateWords, fullDate, monthWords } from './dates.ts';

it('says a day as people do', () => {
  expect(dateWords('2027-05-09')).toBe('9\u00a0May');
  expect(dateShort('2027-08-15')).toBe('15\u00a0Aug');
  expect(fullDate('2028-01-02')).toBe('2\u00a0January 2028');
  expect(monthWords('2027-12-31')).toBe('December 2027');
});

it('says a span with no word too many', () => {
  expect(dateSpan('2027-05-10', '2027-05-30')).toBe('10 to 30\u00a0May');
  expect(dateSpan('2027-05-31', '2027-07-11')).toBe('31\u00a0May to 11\u00a0July');
  expect(dateSpan('2027-12-13', '2028-01-02')).toBe('13\u00a0December 2027 to 2\u00a0January 2028');
  expect(dateSpan('2027-03-01', '2027-03-01')).toBe('1\u00a0March');
});

it('reads the dates of a sentence out', () => {
  expect(datesInWords('From 2027-05-09 to 2027-10-31: 175 days.')).toBe(
    'From 9\u00a0May to 31\u00a0October: 175 days.',
  );
});
