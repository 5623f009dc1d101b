import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { lightPress } from './scripts/build/lightPress.mjs';

/** Where the site will be reached: printed in QR codes and canonical links. */
const site = process.env.PERIODICAL_URL ?? 'https://periodical.example';

/** One cut of a family, from the files that `@fontsource` ships; Latin covers English. */
const cut = (family, weight, style = 'normal') => ({
  src: [`./node_modules/@fontsource/${family}/files/${family}-latin-${weight}-${style}.woff2`],
  weight,
  style,
});

export default defineConfig({
  site,
  trailingSlash: 'ignore',
  integrations: [mdx()],
  vite: {
    plugins: [tailwindcss()],
    worker: lightPress,
    // Every script is a file of its own, so that one policy for all pages need not know it.
    build: { assetsInlineLimit: 0 },
  },
  build: { inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // The faces named here that no machine has are made of its own in src/styles/fallbacks.css.
  fonts: [
    {
      name: 'Literata',
      cssVariable: '--font-literata',
      provider: fontProviders.local(),
      fallbacks: ['Literata in Times', 'Literata in Noto Serif', 'Georgia', 'serif'],
      optimizedFallbacks: false,
      options: {
        variants: [cut('literata', 400), cut('literata', 400, 'italic'), cut('literata', 600)],
      },
    },
    {
      name: 'Barlow Condensed',
      cssVariable: '--font-barlow-condensed',
      provider: fontProviders.local(),
      fallbacks: [
        'Barlow Condensed in Arial',
        'Barlow Condensed in Roboto',
        'Arial Narrow',
        'sans-serif',
      ],
      optimizedFallbacks: false,
      options: {
        variants: [400, 500, 600].map((weight) => cut('barlow-condensed', weight)),
      },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
});
