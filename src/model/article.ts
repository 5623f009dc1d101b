import { z } from 'zod';
import { webAddressSchema } from './address.ts';
import { leadSchema, slugSchema, titleSchema } from './text.ts';

/** Where a fact or a figure of an article comes from. */
export const sourceSchema = z.strictObject({
  title: z.string().trim().min(1).max(200).meta({ description: 'Title of the study or book.' }),
  author: z.string().trim().min(1).max(120).meta({ description: 'Who wrote it.' }),
  year: z.int().min(1900).max(2100).meta({ description: 'The year it came out.' }),
  url: webAddressSchema(['https:', 'http:'], 200)
    .optional()
    .meta({ description: 'Where to read it, such as `https://doi.org/…`.' }),
});

export type Source = z.infer<typeof sourceSchema>;

/** What stands above the text of an article. */
export const articleSchema = z.strictObject({
  title: titleSchema.meta({ description: 'Its name, at most 60 characters.' }),
  lead: leadSchema.meta({ description: 'One sentence under the title, at most 200 characters.' }),
  order: z
    .number()
    .meta({ description: 'Its place in the list of articles: the smallest number comes first.' }),
  rules: z.array(slugSchema).default([]).meta({
    description: 'Ids of the rules it explains; pages that show one of them link to it.',
  }),
  plans: z.array(slugSchema).default([]).meta({ description: 'Ids of plans worth a look.' }),
  sources: z
    .array(sourceSchema)
    .default([])
    .meta({ description: 'Where its facts and figures come from.' }),
});

type ArticleFields = z.infer<typeof articleSchema>;

/** An article with the name of its file. */
export interface ArticleDefinition extends ArticleFields {
  id: string;
  /** Words of its text, pictures left out. */
  words: number;
}
