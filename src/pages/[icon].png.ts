import type { APIRoute } from 'astro';
import { ICONS, type Icon } from '../site/icons.ts';
import { iconPixels } from './_catalogue/iconPixels.ts';

export const getStaticPaths = () =>
  ICONS.map((icon) => ({ params: { icon: icon.name }, props: { icon } }));

export const GET: APIRoute<{ icon: Icon }> = async ({ props }) =>
  new Response(new Uint8Array(await iconPixels(props.icon)), {
    headers: { 'Content-Type': 'image/png' },
  });
