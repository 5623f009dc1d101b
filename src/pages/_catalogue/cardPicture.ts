import satori from 'satori';
import sharp from 'sharp';
import { readFonts } from '../../../scripts/fonts.ts';
import { Card } from '../../../templates/share/Card.tsx';
import { CARD, FIELD } from '../../../templates/share/measures.ts';
import { PERIODICAL } from '../../brands/periodical.ts';
import { shareBars } from '../../site/charts/shareBars.ts';
import type { ShareCard } from '../../site/share.ts';

let opened: ReturnType<typeof readSatoriFonts> | undefined;

const readSatoriFonts = async () =>
  (await readFonts()).map(({ data, ...face }) => ({ ...face, data: Buffer.from(data) }));

/** The picture of a shared link as a PNG; its letters are shapes, so no font of the machine is asked. */
export async function cardPicture({ title, lead, label, weeks }: ShareCard): Promise<Buffer> {
  opened ??= readSatoriFonts();
  const card = Card({ title, lead, label, bars: shareBars(weeks, FIELD), brand: PERIODICAL });
  const svg = await satori(card, { ...CARD, fonts: await opened, embedFont: true });
  return sharp(Buffer.from(svg)).png({ palette: true, quality: 90 }).toBuffer();
}
