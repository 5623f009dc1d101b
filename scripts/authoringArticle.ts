import { z } from 'zod';
import { ARTICLE_PICTURES } from '../src/model/articlePicture.ts';

/** An article as short as one may be; the site's own have 600 words and more. */
export const ARTICLE_EXAMPLE = `---
title: The day after
lead: What an easy day does that a day off does not.
order: 20
rules: [rest-day]
plans: [base]
---

An easy day is no gap between two sessions. It holds them up:

<WeekPicture week="rest, intervals, easy, tempo, easy, easy, long" />
`;

const indented = ARTICLE_EXAMPLE.trimEnd().replace(/^(?=.)/gm, '    ');

/** How to write an article, before the table of its keys. */
export const ARTICLE_GUIDE = `## An article

A text of your own at \`/articles/<name>/\`: keys between two lines of \`---\`, then Markdown with pictures
(MDX). This is a whole one, \`content/articles/the-day-after.mdx\`:

${indented}

Under \`rules\` stand the rules it explains. Wherever a page shows one of them, beside a day, a finding or in
the list of what a plan was checked against, it leads here; where several articles explain a rule, the first
of the list does. \`check\` tells of keys and pictures that name what there is not, by file and line. A line
that begins with a picture stands alone, with an empty line before and after it. An article may use any
heading from \`##\` down; its title is the page's own.
`;

/** Every picture: what it shows and what it takes, made from the schemas. */
export function pictureTable(): string {
  const rows = Object.entries(ARTICLE_PICTURES).map(([name, schema]) => {
    const shown = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    return `| \`${name}\` | ${shown.description ?? ''} | ${takes(shown)} |`;
  });
  const how =
    'Tags in the text of an article, no import needed; each is made by the engine when the site is built, with\nits numbers as a table or as words beside it.';
  return `## Pictures of an article\n\n${how}\n\n| picture | shows | takes |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

function takes({ properties = {}, required = [] }: z.core.JSONSchema.BaseSchema): string {
  const words = Object.entries(properties).map(([key, value]) => {
    const says = typeof value === 'object' ? (value.description ?? '') : '';
    return `\`${key}\`${required.includes(key) ? '' : ', if you like'}: ${says}`;
  });
  return words.join('<br>');
}
