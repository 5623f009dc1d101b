import { expect, it, vi } from 'vitest';
import { main } from './main.ts';

/** Runs the command in this process. */
async function recovery(...args: string[]): Promise<{ code: number; text: string }> {
  const lines: string[] = [];
  const listen = (line: string) => void lines.push(line);
  const spies = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')];
  for (const spy of spies) spy.mockImplementation(listen);
  const code = await main(['recovery', ...args]);
  for (const spy of spies) spy.mockRestore();
  return { code, text: lines.join('\n') };
}

it('C14: tells the way back in order, with its days and what each stretch may hold', async () => {
  const { code, text } = await recovery('--race', 'marathon');
  expect(code).toBe(0);
  expect(text).toContain('10 days off running, 24 days to full training.');
  const heads = text.split('\n').filter((line) => /^(Free|Reverse|Base)/.test(line));
  expect(heads).toEqual([
    'Freestyle      days 1–10      nobody counts',
    'Reverse taper  days 11–15     40 % of a usual week',
    'Reverse taper  days 16–20     60 % of a usual week',
    'Reverse taper  days 21–24     78 % of a usual week',
    'Base           from day 25    90 % of a usual week',
  ]);
  expect(text.match(/The taper run backwards/g)).toHaveLength(1);
  expect(text).toContain('higher floor');
  expect(text).not.toContain('What may help');
});

it('C8: what the card says makes it longer, and comes with advice', async () => {
  const card = ['--sore', '--slept-badly', '--feeling-low', '--raced-hard', '--went-badly'];
  const { text } = await recovery(
    ...['--race', 'marathon', '--role', 'experience', '--experience', 'new', '--age', '48'],
    ...card,
  );
  expect(text).toContain('22 days off running, 51 days to full');
  expect(text).toContain('80 % longer: 51 days instead of 28.');
  expect(text).toContain('two thirds of that');
  expect(text).toContain('At 48');
  expect(text.split('What may help:')[1]?.match(/·/g)).toHaveLength(3);
});

it('gives data to programs', async () => {
  const { text } = await recovery(
    '--race',
    '5k',
    '--experience',
    'experienced',
    '--sore',
    '--json',
  );
  const { daysOff, daysToFull, arc, advice, sign } = JSON.parse(text);
  expect({ daysOff, daysToFull }).toEqual({ daysOff: 3, daysToFull: 6 });
  expect(arc[0]).toMatchObject({ phase: 'freestyle', firstDay: 1, lastDay: 3, shareOfUsual: 0 });
  expect(advice).toHaveLength(1);
  expect(sign).toBeUndefined();
});

it('P18: a warning sign leads to advice', async () => {
  const { text } = await recovery('--race', 'half', '--sign', 'overtrained');
  expect(text).toContain('Overtrained: Weeks of falling form');
  expect(text).toContain('See a doctor');
});

it('C11: an old injury is remembered in base', async () => {
  const { text } = await recovery('--race', 'half', '--injury', 'Left knee');
  expect(text).toContain('Left knee: keep what helped it.');
});

it('says what it could not read, and what was probably meant', async () => {
  for (const [args, said] of [
    [['--race', 'maraton'], 'Did you mean "marathon"?'],
    [['--race', 'half', '--role', 'joy'], 'one of performance, experience'],
    [['--race', 'half', '--age', '48.5'], 'whole years from 10 to 99'],
    [['--race', 'half', '--age', '9'], 'whole years'],
    [['--race', 'half', '--sor'], 'Did you mean --sore?'],
    [['--experience', 'new'], 'race'],
  ] as const) {
    const { code, text } = await recovery(...args);
    expect(code).toBe(1);
    expect(text).toContain(said);
  }
});

it('teaches by example', async () => {
  expect((await recovery('--help')).text).toContain(
    'npm run periodical -- recovery --race marathon',
  );
});
