/** A CMap section may hold no more lines than this (Adobe technical note 5014). */
const SECTION = 100;

/**
 * The CMap that tells a viewer which letters each glyph stands for.
 *
 * @param letters glyph numbers, each with its code points
 */
export function toUnicode(letters: (readonly [id: number, codePoints: number[]])[]): string {
  const lines = letters.flatMap(([id, codePoints]) =>
    codePoints.length > 0 ? [`<${hex(id)}> <${utf16(codePoints)}>`] : [],
  );
  const sections: string[] = [];
  for (let at = 0; at < lines.length; at += SECTION) {
    const part = lines.slice(at, at + SECTION);
    sections.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`);
  }
  return [HEAD, ...sections, FOOT].join('\n');
}

const HEAD = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange`;

const FOOT = `endcmap
CMapName currentdict /CMap defineresource pop
end
end`;

const hex = (value: number): string => value.toString(16).padStart(4, '0');

const utf16 = (codePoints: number[]): string =>
  [...String.fromCodePoint(...codePoints).matchAll(/[\s\S]/g)]
    .map(([unit]) => hex(unit.charCodeAt(0)))
    .join('');
