import { expect, it } from 'vitest';
import type { Finding } from '../../model/finding.ts';
import { allowedOnce } from './allowedOnce.ts';

const finding = (rule: string, week: number, allowed?: string): Finding => ({
  rule,
  severity: 'warning',
  where: { week },
  message: 'Any.',
  remedy: 'Any.',
  ...(allowed !== undefined && { allowed }),
});

it('tells what is allowed once for each rule, and everything else each time', () => {
  const told = allowedOnce([
    finding('long-share', 1, 'a marathon'),
    finding('taper', 2),
    finding('long-share', 3, 'a marathon'),
    finding('peaks', 3, 'a birthday'),
    finding('taper', 4),
  ]);
  expect(told.map(({ rule, where }) => `${rule} ${where.week}`)).toEqual([
    'long-share 1',
    'taper 2',
    'peaks 3',
    'taper 4',
  ]);
});
