import { z } from 'zod';
import { webAddressSchema } from './address.ts';
import { colourSchema } from './colour.ts';
import { fileNameSchema } from './fileName.ts';
import { type Failure, shorthand } from './shorthand.ts';
import { leadSchema, lineSchema, titleSchema } from './text.ts';

/** The families that come with the project: whoever opens a print shop has their faces. */
export const BUNDLED_FAMILIES = ['Literata', 'Barlow Condensed', 'Roboto Condensed'] as const;
export type BundledFamily = (typeof BUNDLED_FAMILIES)[number];

/** A font of the coach's own, beside the brand's file. */
export const brandFontSchema = z.strictObject({
  file: fileNameSchema(['ttf']).meta({
    description: 'A static TrueType font in the brand’s folder: `display.ttf`.',
  }),
  licence: lineSchema.meta({
    description: 'Its licence and where it comes from, in one line: `SIL Open Font Licence 1.1`.',
  }),
});

export const brandFontsSchema = z.strictObject({
  display: z
    .union([z.enum(BUNDLED_FAMILIES), brandFontSchema])
    .default('Literata')
    .meta({
      description: `The face of titles: one of ${BUNDLED_FAMILIES.join(', ')} (the first unless you say so), or a file with its licence.`,
    }),
});

/** Two colours; the four colours of the seasons are the same for everybody. */
export const brandColoursSchema = z.strictObject({
  accent: colourSchema.meta({
    description: 'Titles and strong lines in colour ink: `"#0b4f6c"`; black in mono.',
  }),
  ground: colourSchema.optional().meta({
    description: 'A tint behind headings in colour ink: `"#dcecf2"`; white in mono.',
  }),
});

export const brandLinkSchema = z.strictObject({
  title: titleSchema.meta({ description: 'What stands on the sheet: `Our club`.' }),
  url: webAddressSchema(['https:', 'mailto:'], 200).meta({
    description: 'Where it leads: an address with https:// or mailto:.',
  }),
});

/** Longest address of a code: on 16 mm of paper more would be too fine for a phone to read. */
const LONGEST_QR = 120;

const LOCALE = /^(?:en|de|es)(?:-[A-Z]{2})?$/;

const localeSchema = shorthand((text): string | Failure =>
  LOCALE.test(text)
    ? text
    : {
        what: `"${text}" is not a locale known here`,
        expected: 'en, de or es, with a region if you like, such as en-GB or de-AT',
        remedy: 'Take the language first, in small letters, then the region in capitals.',
      },
);

/** A coach's brand as it is written: what every sheet carries. */
export const brandSchema = z.strictObject({
  name: titleSchema.meta({ description: 'The name on every sheet.' }),
  logo: fileNameSchema(['svg', 'png']).optional().meta({
    description: 'The logo’s file in the brand’s folder: `logo.svg` (plain shapes) or `logo.png`.',
  }),
  colours: brandColoursSchema.meta({ description: 'Two colours, checked so that words read.' }),
  fonts: brandFontsSchema.prefault({}).meta({ description: 'The face of titles.' }),
  links: z
    .array(brandLinkSchema)
    .max(4)
    .default([])
    .meta({ description: 'Up to four links for readers.' }),
  qr: webAddressSchema(['https:'], LONGEST_QR).optional().meta({
    description: 'Where codes on sheets lead; otherwise to the page of the plan.',
  }),
  footer: lineSchema.optional().meta({ description: 'One line at the foot of every sheet.' }),
  disclaimer: leadSchema.optional().meta({
    description: 'What a reader must know, in one or two sentences.',
  }),
  locale: localeSchema.default('en').meta({
    description:
      'Language of a sheet’s own words, with a region if you like: de, de-AT; en unless you say so.',
  }),
  paper: z
    .enum(['a4', 'letter'])
    .default('a4')
    .meta({ description: 'The paper in its readers’ printers: a4 or letter.' }),
});

type BrandFields = z.infer<typeof brandSchema>;

/** A brand with the name of its folder. */
export interface BrandDefinition extends BrandFields {
  id: string;
}
