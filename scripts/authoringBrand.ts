/** A whole brand as short as an author may write it. */
export const BRAND_EXAMPLE = `name: My club
logo: logo.svg
colours: { accent: "#0b4f6c", ground: "#e3eff3" }
footer: We run on Tuesdays at seven.
links:
  - { title: Our club, url: "https://example.org/" }
`;

const indented = BRAND_EXAMPLE.trimEnd().replace(/^/gm, '    ');

/** How to make a brand, before the tables of its keys. */
export const BRAND_GUIDE = `## A brand

One file that every sheet carries. Make a folder \`content/brands/my-club/\`, put the logo into it, and
beside the logo this as \`brand.yaml\`; \`content/brands/harbour-runners/\` is a whole one to copy from:

${indented}

\`npm run periodical -- check content/brands/my-club\` says whether it holds.

- **Colours** stand in quotes, since YAML takes a # for a comment. Words must read (WCAG 2.2, AA: a contrast
  of 4.5:1): the accent on white paper, ink on the ground. A colour that fails is moved, the accent darker
  and the ground lighter, just enough and in its own hue, and \`check\` tells from what to what. In mono
  the accent is black and there is no ground. The colours of the seasons are the same for everybody.
- **A logo** is best an SVG of plain shapes: path, rect, circle, ellipse, polygon, polyline and line, in
  groups, with transforms, in solid colours; at most 200 KB. Turn words into outlines, and leave effects,
  gradients, pictures and style sheets out: whatever cannot be drawn is told by name and line. In mono it is
  black, and white shapes in it stay white. A PNG has at most 2000 pixels a side and 500 KB, 8 bits a
  channel, no interlacing; it keeps its colours in mono.
- **The face of titles** is a bundled family, or a \`.ttf\` of your own with its licence: a static
  TrueType font whose maker lets documents carry a part of it. Everything else on a sheet keeps its face,
  so that a cell holds what it promises.
`;
