import type { APIRoute } from 'astro';
import { PERIODICAL } from '../brands/periodical.ts';
import { addresses } from '../site/addresses.ts';
import { ICONS } from '../site/icons.ts';

/** What a phone needs to keep the site on its first screen. */
export const GET: APIRoute = () => {
  const { name, light } = PERIODICAL;
  const manifest = {
    id: addresses.home(),
    name: `${name}: running plans, printed`,
    short_name: name,
    description:
      'Running plans that say why each day stands where it stands, and print on one page.',
    lang: 'en',
    start_url: addresses.home(),
    scope: addresses.home(),
    display: 'minimal-ui',
    theme_color: light.paper,
    background_color: light.paper,
    icons: [
      { src: '/favicon.svg', type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
      ...ICONS.filter((icon) => icon.size >= 192).map((icon) => ({
        src: addresses.icon(icon.name),
        type: 'image/png',
        sizes: `${icon.size}x${icon.size}`,
        purpose: icon.share < 1 ? 'maskable' : 'any',
      })),
    ],
    shortcuts: [
      { name: 'Plans', url: addresses.plans() },
      { name: 'After a race', url: addresses.recovery() },
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
};
