import type { APIRoute } from 'astro';
import { absolute, addresses } from '../site/addresses.ts';

export const GET: APIRoute = ({ site, url }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${absolute(addresses.sitemap(), site ?? url)}\n`,
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
