/**
 * A table for a terminal: the first column and the last words to the left, figures to the right.
 *
 * @param figures how many columns after the first hold figures.
 */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  figures: number,
): string {
  const inset = rows.map(([first = '', ...others]) => [`  ${first}`, ...others]);
  const widths = head.map((title, at) =>
    Math.max(title.length, ...inset.map((row) => (row[at] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => {
        const width = widths[at] ?? 0;
        return at > 0 && at <= figures ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('   ')
      .trimEnd();
  return [head, ...inset].map(line).join('\n');
}

const WIDTH = 88;

/** A paragraph, indented by two and broken before column 88. */
export const paragraph = (text: string): string => wrapped(text, 2);

/** A text indented by so many columns, its further lines by `hanging`, broken before column 88. */
export function wrapped(text: string, indent: number, hanging: number = indent): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    const before = lines.length === 1 ? indent : hanging;
    if (last !== '' && before + last.length + word.length + 1 > WIDTH) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((line, at) => `${' '.repeat(at === 0 ? indent : hanging)}${line}`).join('\n');
}
