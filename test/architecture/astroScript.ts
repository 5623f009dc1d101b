/**
 * The code of an `.astro` file, everything else blanked, so that lines stay where they are:
 * the frontmatter and every `<script>`.
 */
export function scriptOf(text: string): string {
  const frontmatter = /^\s*---\r?\n([\s\S]*?)^---/m.exec(text);
  const kept = frontmatter ? [span(frontmatter, 1)] : [];
  const bodyFrom = frontmatter ? frontmatter.index + frontmatter[0].length : 0;
  for (const script of text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)) {
    if (script.index >= bodyFrom) kept.push(span(script, 1));
  }
  return [...text]
    .map((letter, at) => (letter === '\n' || within(kept, at) ? letter : ' '))
    .join('');
}

type Span = { from: number; to: number };

function span(match: RegExpExecArray, group: number): Span {
  const part = match[group] ?? '';
  const from = match.index + match[0].indexOf(part, match[0].search(/[>\n]/));
  return { from, to: from + part.length };
}

const within = (spans: Span[], at: number): boolean =>
  spans.some(({ from, to }) => at >= from && at < to);
