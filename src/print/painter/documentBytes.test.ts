import { PDFContext, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { expect, it } from 'vitest';
import { deflateAnywhere } from './deflate.ts';
import { documentBytes } from './documentBytes.ts';

/** A document of one page with so many more objects; each third is a stream. */
function documentOf(more: number): PDFContext {
  const context = PDFContext.create();
  const tree = context.nextRef();
  const page = context.register(
    context.obj({ Type: 'Page', Parent: tree, MediaBox: [0, 0, 200, 100] }),
  );
  context.assign(tree, context.obj({ Type: 'Pages', Kids: [page], Count: 1 }));
  context.trailerInfo.Root = context.register(context.obj({ Type: 'Catalog', Pages: tree }));
  for (let number = 0; number < more; number++) {
    context.register(
      number % 3 === 0
        ? context.stream(`stream ${number}`, { Number: number })
        : context.obj({ Number: number }),
    );
  }
  return context;
}

const load = (bytes: Uint8Array) =>
  PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });

it('writes a file in which a reader finds every object, also many of them', async () => {
  const context = documentOf(1000);
  const { context: read } = await load(documentBytes(context, deflateAnywhere));
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const found = read.lookup(ref);
    if (object instanceof PDFRawStream) {
      expect(found).toBeInstanceOf(PDFRawStream);
      expect((found as PDFRawStream).getContentsString()).toBe(object.getContentsString());
    } else {
      expect(found).toBeInstanceOf(PDFDict);
      expect((found as PDFDict).get(PDFName.of('Number'))).toEqual(
        (object as PDFDict).get(PDFName.of('Number')),
      );
    }
  }
});

it('says where each object is found, so that a reader need not search the file', async () => {
  const context = documentOf(9);
  const bytes = documentBytes(context, (plain) => plain);
  const text = Buffer.from(bytes).toString('latin1');
  const start = Number(/startxref\n(\d+)/.exec(text)?.[1]);
  const [, said = ''] = /^(\d+) 0 obj\n<<\/Type\/XRef/.exec(text.slice(start)) ?? [];
  const last = Number(said);
  const entries = Buffer.from(bytes.slice(start + text.slice(start).indexOf('stream\n') + 7));
  for (let number = 1; number <= last; number++) {
    const [kind, at] = [entries.readUInt8(number * 6), entries.readUInt32BE(number * 6 + 1)];
    if (kind === 1) expect(text.slice(at)).toMatch(new RegExp(`^${number} 0 obj\n`));
    else expect(text.slice(entries.readUInt32BE(at * 6 + 1))).toContain(`/Type/ObjStm`);
  }
});

it('hands everything that is packed to whom it is told to', () => {
  const packed: number[] = [];
  documentBytes(documentOf(400), (bytes) => {
    packed.push(bytes.length);
    return deflateAnywhere(bytes);
  });
  expect(packed, 'two lots of objects, and where they are').toHaveLength(3);
});
