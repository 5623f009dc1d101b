import type { APIRoute } from 'astro';
import { addresses } from '../../site/addresses.ts';
import type { ShareCard } from '../../site/share.ts';
import { cardPicture } from '../_catalogue/cardPicture.ts';
import { shareCards } from './_cards.ts';

/** `/og/plans/base.png` is the picture of `/plans/base/`. */
export const getStaticPaths = async () =>
  (await shareCards()).map((card) => ({
    params: { card: addresses.card(card.page).slice('/og/'.length, -'.png'.length) },
    props: { card },
  }));

export const GET: APIRoute<{ card: ShareCard }> = async ({ props }) =>
  new Response(new Uint8Array(await cardPicture(props.card)), {
    headers: { 'Content-Type': 'image/png' },
  });
