import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from './main.ts';

let lines: string[] = [];
beforeEach(() => {
  lines = [];
  const listen = (line: string) => void lines.push(line);
  vi.spyOn(console, 'log').mockImplementation(listen);
  vi.spyOn(console, 'error').mockImplementation(listen);
});
afterEach(() => void vi.restoreAllMocks());

/** Runs `paces` in this process. */
async function paces(...args: string[]): Promise<{ code: number; text: string }> {
  const code = await main(['paces', ...args]);
  return { code, text: lines.splice(0).join('\n') };
}

const FIVE = ['--race', '5k', '--time', '20:00'];

describe('the answer', () => {
  it('turns a 5K in 20:00 into paces and predictions, aligned', async () => {
    const { code, text } = await paces(...FIVE);
    expect(code).toBe(0);
    expect(text.split('\n').slice(0, 13)).toEqual([
      '5K in 20:00: VDOT 49.8',
      '',
      'Training paces      min/km   how it feels',
      '  Easy           4:58–5:35   whole sentences; most of the week',
      '  Marathon            4:32   short sentences; steady for long',
      '  Threshold           4:16   a few words; about what an hour’s race allows',
      '  Interval            3:56   hard, for three to five minutes at a time',
      '  Repetition          3:37   fast and loose, fully rested; 87 s for 400 m',
      '',
      'The same fitness   by VDOT   by Riegel',
      '  5K                 20:00       20:00',
      '  10K                41:28       41:42',
      '  Half marathon    1:31:50     1:32:00',
    ]);
    expect(text).toContain('about half of');
    expect(text).not.toContain('gentler than the predicted');
  });

  it('speaks miles, and slows for the heat of the day', async () => {
    const hot = ['--temperature', '82F', '--dew-point', '68F', '--units', 'mi'];
    const { text } = await paces('--race', 'half', '--time', '1:45:00', ...hot);
    expect(text).toContain('Training paces       min/mi     at 82 °F   how it feels');
    expect(text).toContain('  Threshold            7:48         8:09   a few words');
    expect(text).toContain('  Interval             7:11         7:20   hard');
    expect(text).toContain('add up to 150\u00a0°F: the same effort is about 4.5\u00a0% slower');
  });

  it('says when it is too hot to run hard, and when it is cool enough', async () => {
    const hot = await paces(...FIVE, '--temperature', '40', '--dew-point', '30');
    expect(hot.text).toContain('190\u00a0°F: too hot to run hard.');
    expect(hot.text).not.toContain('at 40 °C');
    const cool = await paces(...FIVE, '--temperature', '10', '--dew-point', '5');
    expect(cool.text).toContain('91\u00a0°F: cool enough');
    expect(cool.text).not.toContain('at 10 °C');
  });

  it('M11: shows a 4:00 marathoner how far a Boston qualifier is, in VDOT and minutes', async () => {
    const { text } = await paces(
      ...['--race', 'marathon', '--time', '4:00:00', '--goal', 'marathon 3:25:00'],
    );
    expect(text).toContain('8.0 VDOT and 35:00 apart. That is a long way');
    expect(text).toContain('this is no forecast');
  });

  it('says what a short race leaves out of a long goal', async () => {
    const { text } = await paces(...FIVE, '--goal', 'marathon 3:10:00');
    expect(text).toContain('the marathon also asks for');
  });

  it('gives no Riegel time outside 3:30 to 3:50:00, and says so', async () => {
    const { text } = await paces('--race', 'marathon', '--time', '4:00:00');
    expect(text).toContain('  5K                 25:14           –');
    expect(text).toContain('holds for races of 3:30 to 3:50:00 only');
    expect(text).not.toContain('second opinion');
    expect(text).not.toContain('A longer race');
    expect(text).toContain('gentler than the predicted');
  });

  it('says where the printed table ends', async () => {
    expect((await paces('--race', '5k', '--time', '33:00')).text).toContain('take them loosely');
    expect((await paces(...FIVE)).text).not.toContain('take them loosely');
  });

  it('keeps within 90 columns', async () => {
    const { text } = await paces(
      ...['--race', '5k', '--time', '35:00', '--temperature', '28', '--dew-point', '20'],
      ...['--goal', 'marathon 4:00:00', '--units', 'mi'],
    );
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(90);
  });

  it('gives data to programs, in minutes a kilometre', async () => {
    const { text } = await paces(
      ...[...FIVE, '--json', '--temperature', '28', '--dew-point', '20', '--goal', '5k 19:00'],
    );
    const said = JSON.parse(text);
    expect(said).toMatchObject({
      result: { race: '5k', time: 20 },
      vdot: expect.closeTo(49.81, 2),
      published: true,
      paces: { easy: { from: expect.any(Number) }, threshold: expect.closeTo(4.27, 2) },
      heat: { hard: true, slower: expect.closeTo(4.56, 2) },
      goal: { race: '5k', time: 19 },
      gap: { grade: 'year' },
    });
    expect(said.predictions).toHaveLength(4);
    expect(said.inTheHeat.threshold).toBeGreaterThan(said.paces.threshold);
  });
});

describe('what it refuses', () => {
  const REFUSED: [string, string[], string][] = [
    [
      'a race it does not know',
      ['--race', '4k', '--time', '20:00'],
      '--race "4k" (expected one of 5k, 10k, half, marathon). Did you mean "5k"?',
    ],
    [
      'no time',
      ['--race', '5k', '--time', '20'],
      '--time "20" is not a time (expected 20:00 or 1:45:00). Write minutes and seconds, with hours before them where there are any.',
    ],
    [
      'a time nobody runs',
      ['--race', '5k', '--time', '10:00'],
      '--time 10:00 for the 5K is quicker than anybody has run (expected between 12:01 and 1:02:36). Look at the race and the time once more.',
    ],
    [
      'a walk',
      ['--race', '5k', '--time', '1:20:00'],
      '--time 1:20:00 for the 5K is a walk, and the equations know only running (expected between 12:01 and 1:02:36). Run by feel: easy is where you can talk.',
    ],
    [
      'a temperature alone',
      [...FIVE, '--temperature', '28'],
      '--dew-point is missing (expected temperature and dew point together). Weather reports give the dew point beside the humidity; heat without damp says little.',
    ],
    ['a dew point alone', [...FIVE, '--dew-point', '20'], '--temperature is missing'],
    [
      'Fahrenheit without its F',
      [...FIVE, '--temperature', '82', '--dew-point', '20'],
      '--temperature 82 °C is no weather (expected −51 to 54 °C). Degrees are Celsius unless an F stands behind them: --temperature 82F.',
    ],
    [
      'a cold nobody races in',
      [...FIVE, '--temperature', '10', '--dew-point=-70'],
      '--dew-point -70 °C is no weather',
    ],
    [
      'words for weather',
      [...FIVE, '--temperature', 'warm', '--dew-point', '20'],
      '--temperature "warm" is not a temperature (expected 28 or 82F).',
    ],
    [
      'a dew point above the temperature',
      [...FIVE, '--temperature', '18', '--dew-point', '20'],
      '--dew-point 20 is above --temperature 18',
    ],
    [
      'a goal without a time',
      [...FIVE, '--goal', 'marathon'],
      '--goal "marathon" (expected a race and a time, such as "marathon 3:25:00"). Put quotation marks round both.',
    ],
    [
      'a goal of three words',
      [...FIVE, '--goal', 'marathon in 3:25:00'],
      '--goal "marathon in 3:25:00"',
    ],
    [
      'a goal nobody runs',
      [...FIVE, '--goal', 'marathon 1:30:00'],
      '--goal 1:30:00 for the marathon is quicker than anybody has run',
    ],
    ['units of its own', [...FIVE, '--units', 'miles'], '--units "miles" (expected one of km, mi)'],
  ];

  it.each(REFUSED)('%s', async (_, args, message) => {
    const { code, text } = await paces(...args);
    expect(code).toBe(1);
    expect(text).toContain(message);
  });

  it('takes a record, a slow jog and the dew point of fog', async () => {
    expect((await paces('--race', '5k', '--time', '12:35')).code).toBe(0);
    expect((await paces('--race', '5k', '--time', '1:02:00')).code).toBe(0);
    expect((await paces(...FIVE, '--temperature', '18', '--dew-point', '18')).code).toBe(0);
    expect((await paces(...FIVE, '--temperature', '70°f', '--dew-point', '18 C')).code).toBe(0);
  });
});
