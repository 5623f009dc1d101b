import { addDays } from '../../calendar/day.ts';
import { dayInWords } from '../../calendar/dayWords.ts';
import { qrCode } from '../fridge/qr.ts';
import type { Job } from '../job.ts';
import type { Rectangle } from '../layout/drawing.ts';
import { joinParts } from '../layout/part.ts';
import { brandMark } from '../marks/brandMark.ts';
import { mm } from '../paper/paper.ts';
import { rule } from '../pieces/lines.ts';
import { setPassage } from '../pieces/passage.ts';
import { heightOf, type Piece, stack } from '../pieces/piece.ts';
import type { Leaf } from './leaf.ts';
import { volumePicture } from './volume.ts';

const TITLE_SIZES = [40, 36, 32, 28, 24, 20, 17, 14, 12, 10];
const LEAD_SIZES = [14, 13, 12, 11, 10, 9, 8];
const FACTS_SIZES = [12, 11, 10, 9];
const SMALL_SIZES = [10.4, 9.4, 8.4, 7.4];
const PICTURE = { height: 128, above: 12 };
const NAME_LINE = 34;
const LOGO = { width: 120, height: 44 };

/** Title, lead, facts, the shape of the weeks, and a line for a name. */
export async function cover(job: Job, body: Rectangle): Promise<Leaf> {
  const { plan, words, ink } = job;
  const belongs = await setPassage(
    job,
    {
      name: 'owner',
      role: 'note',
      words: words.booklet.belongs,
      style: 'aside',
      sizes: SMALL_SIZES,
    },
    body,
  );
  const foot = NAME_LINE + belongs.height;
  const room = { width: body.width, height: body.height - foot - PICTURE.height - PICTURE.above };
  const [brand, facts] = await Promise.all([
    setPassage(
      job,
      { name: 'brand', role: 'note', words: job.brand.name, style: 'facts', sizes: FACTS_SIZES },
      room,
    ),
    setPassage(
      job,
      { name: 'facts', role: 'note', words: factsOf(job), style: 'facts', sizes: FACTS_SIZES },
      room,
    ),
  ]);
  const dates = job.start
    ? [
        await setPassage(
          job,
          {
            name: 'dates',
            role: 'note',
            words: datesOf(job, job.start),
            style: 'aside',
            sizes: FACTS_SIZES,
          },
          room,
        ),
      ]
    : [];
  const taken = heightOf([brand, facts, ...dates]) + 60;
  const left = room.height - taken;
  const title = await setPassage(
    job,
    {
      name: 'title',
      role: 'heading',
      level: 1,
      words: plan.title,
      style: 'title',
      sizes: TITLE_SIZES,
    },
    { ...room, height: left * 0.6 },
  );
  const lead = await setPassage(
    job,
    { name: 'lead', role: 'note', words: plan.lead, style: 'lead', sizes: LEAD_SIZES },
    { ...room, height: left - title.height },
  );
  const drop = Math.min(46, left - title.height - lead.height + 20);
  const pieces: Piece[] = [
    brand,
    { ...title, apart: drop },
    { ...lead, apart: 9 },
    { ...facts, apart: 16 },
    ...dates.map((piece) => ({ ...piece, apart: 1 })),
  ];
  const picture = await volumePicture(job, {
    x: 0,
    y: 0,
    width: body.width,
    height: PICTURE.height,
  });
  return {
    label: words.booklet.cover,
    bookmarks: [{ title: plan.title, level: 1 }],
    cover: true,
    at: (x, y) => {
      const bottom = y + body.height;
      const top = bottom - foot - PICTURE.height;
      return joinParts([
        stack(pieces, x, y),
        brandMark(job, { x: x + body.width - LOGO.width, y, ...LOGO }),
        {
          cells: picture.cells.map((cell) => ({ ...cell, x, y: top })),
          items: picture.items.map((item) => ({ ...item, x: item.x + x, y: item.y + top })),
        },
        belongs.at(x, bottom - belongs.height),
        {
          cells: [],
          items: [rule(x + nameAt(job), bottom - 3, body.width - nameAt(job), ink.soft)],
        },
      ]);
    },
  };
}

/** Where the line for a name begins: after the words before it. */
const nameAt = ({ press, words, large }: Job): number => {
  const size = large ? 12 : (SMALL_SIZES[0] ?? 0);
  const font = press.book.find('Barlow Condensed', 400, 'normal');
  return font ? press.book.width(font, words.booklet.belongs, size) + 6 : 0;
};

const factsOf = ({ plan, words }: Job): string =>
  [
    plan.level.title,
    words.booklet.totalWeeks(plan.weeks.length),
    words.days(plan.level.days),
    plan.units,
  ].join(' · ');

function datesOf({ plan, language }: Job, start: string): string {
  const end = addDays(start, plan.weeks.length * 7 - 1);
  return [start, end].map((date) => dayInWords(date, language, 'in full')).join(' – ');
}

const CODE = mm(24);

/** The back: where the plan lives, which version this is, and what a booklet cannot know. */
export async function backCover(job: Job, body: Rectangle): Promise<Leaf> {
  const { plan, words, url, brand } = job;
  const address = url.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const lines = [
    {
      name: 'disclaimer',
      words: brand.disclaimer ?? words.booklet.disclaimer,
      style: 'lead' as const,
    },
    {
      name: 'imprint',
      words: `${plan.title} · ${words.version(plan.version)} · ${brand.name}`,
      style: 'facts' as const,
    },
    { name: 'address', words: address, style: 'aside' as const },
  ];
  const pieces = await Promise.all(
    lines.map(async (line, at): Promise<Piece> => {
      const piece = await setPassage(job, { ...line, role: 'note', sizes: SMALL_SIZES }, body);
      return { ...piece, apart: at === 1 ? 16 : 2 };
    }),
  );
  const code = await qrCode({ ...job, grid: { code: { x: 0, y: 0, width: CODE, height: CODE } } });
  const height = heightOf(pieces);
  return {
    label: words.booklet.backCover,
    cover: true,
    at: (x, y) => {
      const top = y + body.height - height - CODE - 14;
      return joinParts([
        {
          cells: code.cells.map((cell) => ({ ...cell, x, y: top })),
          items: code.items.map((item) => ({ ...item, x: item.x + x, y: item.y + top })),
        },
        stack(pieces, x, y + body.height - height),
      ]);
    },
  };
}
