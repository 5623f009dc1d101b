import { PDFArray, type PDFContext, PDFHexString, type PDFRef, PDFString } from 'pdf-lib';
import { digest } from './digest.ts';

/** What a document says of itself. */
export interface About {
  title: string;
  /** BCP 47, such as `en`. */
  language: string;
  author: string;
  /** One sentence. */
  subject?: string;
  /** ISO 8601 with zone, such as `2026-01-31T00:00:00Z`; left out, the document has no date. */
  date?: string;
}

const PRODUCER = 'Periodical';

/** The information dictionary, for viewers that read no XMP. */
export const information = (context: PDFContext, about: About): PDFRef =>
  context.register(
    context.obj({
      Title: PDFHexString.fromText(about.title),
      Author: PDFHexString.fromText(about.author),
      Creator: PDFHexString.fromText(PRODUCER),
      Producer: PDFHexString.fromText(PRODUCER),
      ...(about.subject ? { Subject: PDFHexString.fromText(about.subject) } : {}),
      ...(about.date ? dates(about.date) : {}),
    }),
  );

function dates(date: string): Record<string, PDFString> {
  const digits = new Date(date).toISOString().replaceAll(/[-:T]/g, '').slice(0, 14);
  return { CreationDate: PDFString.of(`D:${digits}Z`), ModDate: PDFString.of(`D:${digits}Z`) };
}

/**
 * The same as XMP, uncompressed, so that indexers find it.
 *
 * @param universal whether the document may call itself PDF/UA-1
 */
export const xmp = (context: PDFContext, about: About, universal: boolean): PDFRef =>
  context.register(
    context.stream(new TextEncoder().encode(packet(about, universal)), {
      Type: 'Metadata',
      Subtype: 'XML',
    }),
  );

const UNIVERSAL = '<pdfuaid:part xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">1</pdfuaid:part>';

const packet = (
  about: About,
  universal: boolean,
): string => `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(about.title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(about.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${escapeXml(about.language)}</rdf:li></rdf:Bag></dc:language>
${[subject(about), created(about), universal ? UNIVERSAL : ''].filter(Boolean).join('\n')}
<xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>
<pdf:Producer>${PRODUCER}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;

const subject = ({ subject: words }: About): string =>
  words
    ? `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(words)}</rdf:li></rdf:Alt></dc:description>`
    : '';

const created = ({ date }: About): string => {
  if (!date) return '';
  const stamp = `${new Date(date).toISOString().slice(0, 19)}Z`;
  return `<xmp:CreateDate>${stamp}</xmp:CreateDate><xmp:ModifyDate>${stamp}</xmp:ModifyDate>`;
};

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The document's identity: the same content has the same one. */
export function identity(context: PDFContext, content: string): PDFArray {
  const id = PDFHexString.of(digest(content));
  const pair = PDFArray.withContext(context);
  pair.push(id);
  pair.push(id);
  return pair;
}
