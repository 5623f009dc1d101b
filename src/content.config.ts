import { defineCollection } from 'astro:content';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentFolder } from '../scripts/content.ts';
import { folderLoader } from './pages/_catalogue/folderLoader.ts';

const folder = contentFolder();

/** Every definition file as its author wrote it; the project's own reader makes plans of them. */
const files = defineCollection({
  loader: folderLoader(folder),
  schema: z.object({
    path: z.string(),
    text: z.string(),
    bytes: z.number().optional(),
    bundled: z.boolean().optional(),
  }),
});

/** What a plan's author says at length, beside its definition. */
const about = defineCollection({
  loader: glob({
    base: pathToFileURL(`${folder}/`),
    pattern: 'plans/*/about.md',
    generateId: ({ entry }) => entry.split('/')[1] ?? entry,
  }),
});

/** The text of each article; what stands above it is read with the other definitions. */
const articles = defineCollection({
  loader: glob({
    base: pathToFileURL(`${folder}/`),
    pattern: 'articles/*.mdx',
    generateId: ({ entry }) => entry.replace(/^articles\/|\.mdx$/g, ''),
  }),
});

export const collections = { files, about, articles };
