import { expect, it } from 'vitest';
import { type DayLine, Session } from '../../../templates/fridge/DayCell.tsx';
import {
  DAY_SIZES,
  type DaySize,
  LARGE_DAY_SIZES,
  ROOMY_DAY_SIZES,
} from '../../../templates/fridge/measures.ts';
import { Note } from '../../../templates/fridge/Note.tsx';
import { PLATE } from '../../../templates/ink.ts';
import { slot } from '../../../templates/slot.ts';
import { testShop } from '../../../test/fixtures/shop.ts';
import { setDay } from '../fridge/dayWords.ts';
import type { Text } from './drawing.ts';
import { misfitOf } from './fit.ts';
import { formOf } from './formOf.ts';
import { pour } from './pour.ts';
import { type Press, type Stamp, stampOf, textsOf } from './stamp.ts';

const press = async (): Promise<Press> => (await testShop()).press;
const WIDTH = 92;
const ALL_SIZES = [...DAY_SIZES, ...ROOMY_DAY_SIZES, ...LARGE_DAY_SIZES];

const day = (title: string, amount: string, detail: string): DayLine => ({
  title,
  amount,
  detail,
  voice: 'run',
});
const DAYS = [
  day('Easy', '7\u00a0km', ''),
  day('Fartlek', '9\u00a0km', '10\u00a0× 1\u00a0min quick, 1\u00a0min float'),
  day('Long run', '30\u00a0km', 'the last hour at marathon effort, easy to finish'),
  day('Rolling hills and more', '', 'what once hurt'),
];

const seen = (stamp: Stamp): Pick<Text, 'words' | 'font' | 'size'>[] =>
  textsOf(stamp).map(({ words, font, size }) => ({ words, font, size }));

it('sets words where the layout puts them that is given the words at once', async () => {
  const shop = await press();
  for (const line of DAYS) {
    for (const size of ALL_SIZES.flatMap(([first]) => first ?? [])) {
      if (size.setting === 'lead') continue;
      const name = `whole ${JSON.stringify([line, size])}`;
      const whole = await stampOf(shop, name, WIDTH, () => Session({ line, size, ink: PLATE }));
      if (misfitOf(whole, { width: WIDTH, height: 100 })) continue;
      const poured = await setDay(shop, [line], size, WIDTH);
      expect(seen(poured), name).toEqual(seen(whole));
      expect(Math.abs(poured.height - whole.height), name).toBeLessThanOrEqual(1);
      for (const [at, text] of textsOf(poured).entries()) {
        const same = textsOf(whole)[at];
        expect(Math.abs(text.x - (same?.x ?? 0)), `${name}: ${text.words}`).toBeLessThan(0.25);
        expect(Math.abs(text.y - (same?.y ?? 0)), `${name}: ${text.words}`).toBeLessThanOrEqual(1);
      }
    }
  }
});

const SIZE: DaySize = { title: 10, detail: 8, leading: 1.1, setting: 'line', apart: 0 };

it('reaches over the edge where words are too long, so that a check sees it', async () => {
  const line = day('Donaudampfschifffahrt', '12\u00a0km', '');
  const stamp = await setDay(await press(), [line], SIZE, WIDTH);
  expect(misfitOf(stamp, { width: WIDTH, height: 100 })).toBe('wide');
});

it('makes room for each further line of words that run on', async () => {
  const shop = await press();
  const form = await formOf(shop, 'test note', () =>
    Note({
      title: slot('title', 'wrap'),
      aside: slot('aside', 'after'),
      text: slot('text', 'pretty'),
      lines: [{ name: slot('name0'), text: slot('text0', 'wrap') }],
      size: 10,
      ink: PLATE,
    }),
  );
  const said = { title: 'Base', aside: 'weeks 1–3', name0: 'Short', text0: 'Half of it.' };
  const one = pour(form, { ...said, text: 'Easy miles.' }, 120);
  const three = pour(
    form,
    { ...said, text: 'Easy miles, soft ground, and more of both now.' },
    120,
  );
  const lineOf = (stamp: Stamp, words: string) =>
    textsOf(stamp).find((text) => text.words === words)?.y ?? Number.NaN;
  const further = textsOf(three).length - textsOf(one).length;
  expect(further).toBeGreaterThan(0);
  const more = three.height - one.height;
  expect(more / further).toBeCloseTo(13, 0);
  expect(lineOf(three, 'Short') - lineOf(one, 'Short')).toBeCloseTo(more, 5);
  expect(lineOf(three, 'Base')).toBe(lineOf(one, 'Base'));
});

it('sets words behind the words before them, however long these are', async () => {
  const shop = await press();
  const size: DaySize = { ...SIZE, setting: 'inline' };
  const ends = async (title: string) => {
    const [first, second] = textsOf(await setDay(shop, [day(title, '', 'kerb')], size, 200));
    return (second?.x ?? 0) - (first?.x ?? 0) - (first?.width ?? 0);
  };
  expect(await ends('Easy')).toBeCloseTo(3, 1);
  expect(await ends('A much longer run')).toBeCloseTo(3, 1);
});

it('writes letters of other scripts with the font that lends them, and names what nobody has', async () => {
  const line = day('Φάρτλεκ fun', '9\u00a0km', 'легко 🙂');
  const stamp = await setDay(await press(), [line], SIZE, 200);
  expect(seen(stamp).map(({ font, words }) => `${font}: ${words}`)).toEqual([
    'Roboto Condensed 600: Φάρτλεκ',
    'Barlow Condensed 600: fun',
    'Barlow Condensed 500: 9\u00a0km',
    'Roboto Condensed 400: легко',
  ]);
  expect(stamp.missing).toEqual(['🙂']);
});

it('breaks after the hyphen of a word, and keeps the space after a hyphen that ends one', async () => {
  const line = day('Easy', '', 'pre- and cool-down stretches');
  const stamp = await setDay(await press(), [line], SIZE, 60);
  const detail = seen(stamp).slice(1);
  expect(detail.map(({ words }) => words)).toEqual(['pre- and cool-', 'down stretches']);
});
