import {
  PDFArray,
  type PDFContext,
  type PDFDict,
  PDFName,
  type PDFObject,
  type PDFRef,
} from 'pdf-lib';

/** An element of the structure tree while it is made. */
export interface Element {
  ref: PDFRef;
  dict: PDFDict;
}

/** Names and numbers, and lists of numbers: what an attribute of a tag may be. */
export type Attributes = Record<string, string | number | number[]>;

export function element(context: PDFContext, parent: PDFRef, tag: string): Element {
  const dict = context.obj({ Type: 'StructElem', S: tag, P: parent });
  return { ref: context.register(dict), dict };
}

/** A new element at the end of another. */
export function child(context: PDFContext, parent: Element, tag: string): Element {
  const made = element(context, parent.ref, tag);
  addKid(context, parent, made.ref);
  return made;
}

const KIDS = PDFName.of('K');

/** An element, a number of marked content, or a reference to an annotation. */
export function addKid(context: PDFContext, { dict }: Element, kid: PDFObject): void {
  const kids = dict.get(KIDS);
  if (kids instanceof PDFArray) kids.push(kid);
  else dict.set(KIDS, context.obj([kid]));
}

export function set({ dict }: Element, key: string, value: PDFObject): void {
  dict.set(PDFName.of(key), value);
}

/** @param owner whose vocabulary the attributes are of: `Table` or `Layout` */
export function describe(
  context: PDFContext,
  { dict }: Element,
  owner: 'Table' | 'Layout',
  attributes: Attributes,
): void {
  if (Object.keys(attributes).length === 0) return;
  dict.set(PDFName.of('A'), context.obj({ O: owner, ...attributes }));
}
