import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readXml } from './xml.ts';

const fault = (text: string) => {
  const read = readXml(text);
  return 'what' in read ? `${read.line}: ${read.what}` : undefined;
};

it('reads elements with their lines, attributes and children', () => {
  const read = readXml(`<?xml version="1.0"?>
<!-- a <comment> -->
<svg a="1" b='2 "3"'>
  <g><path d="M0&#32;0&#x4c;1&amp;"/></g>
</svg>`);
  if ('what' in read) throw new Error(read.what);
  expect([read.name, read.line, ...read.attributes]).toEqual([
    'svg',
    3,
    ['a', '1'],
    ['b', '2 "3"'],
  ]);
  const path = read.children[0]?.children[0];
  expect([path?.name, path?.line, path?.attributes.get('d')]).toEqual(['path', 4, 'M0 0L1&']);
});

it('does not read on where something is declared, included or hidden', () => {
  expect(fault('<!DOCTYPE svg [<!ENTITY a "b">]>\n<svg/>')).toBe(
    '1: it has a <!DOCTYPE>, which can declare anything',
  );
  expect(fault('<svg>\n<![CDATA[<script/>]]></svg>')).toBe(
    '2: it has a <![CDATA[ ]]>, which can hold anything',
  );
  expect(fault('<?xml-stylesheet href="a.css"?><svg/>')).toBe(
    '1: it has instructions for other programs, <? ?>',
  );
  for (const entity of ['&a;', '&', '&#x110000;', '&#xyz;']) {
    expect(fault(`<svg a="${entity}"/>`), entity).toBe(
      '1: the attribute a uses an entity that is not declared',
    );
  }
});

it('does not read on where the text is not well-formed', () => {
  expect(fault('<svg>\n<g></svg>')).toBe('2: </svg> closes nothing');
  expect(fault('<svg>\n<g>')).toBe('2: <g> is not closed');
  expect(fault('</svg>')).toBe('1: </svg> closes nothing');
  expect(fault('<svg a=1/>')).toBe('1: it is not well-formed XML');
  expect(fault('<svg a="1" a="2"/>')).toBe('1: the attribute a stands there twice');
  expect(fault('')).toBe('1: there is not one element that holds all others');
  expect(fault('<svg/><svg/>')).toBe('1: there is not one element that holds all others');
  expect(fault('<g>'.repeat(100_000))).toBe('1: elements stand in elements without end');
});

it('answers any text', () => {
  const pieces = [
    '<',
    '>',
    '/',
    'svg',
    ' a="',
    '"',
    "'",
    '<!--',
    '-->',
    '&',
    ';',
    '\n',
    '<g>',
    '</g>',
  ];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, (text) => void readXml(text)),
    { numRuns: 2000 },
  );
});
