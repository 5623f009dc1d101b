import { expect, it } from 'vitest';
import { readSvgLogo } from './readSvgLogo.ts';

const svg = (inside: string, attributes = 'viewBox="0 0 10 5"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>\n${inside}\n</svg>`;
const read = (text: string) => readSvgLogo(new TextEncoder().encode(text));
const logoOf = (text: string) => {
  const reading = read(text);
  if (!('logo' in reading) || reading.logo.kind !== 'drawn') {
    throw new Error(reading.problems.map(({ what }) => what).join('\n'));
  }
  return reading.logo;
};
const pathsOf = (inside: string) => logoOf(svg(inside)).paths;
const told = (inside: string) =>
  read(svg(inside)).problems.map(({ line, what, remedy }) => `${line}: ${what}. ${remedy}`);

it('makes the longer side a hundred units, wherever the viewBox begins', () => {
  const logo = logoOf(svg('<path d="M-5 0h10v5h-10z"/>', 'viewBox="-5 0 10 5"'));
  expect(logo).toEqual({
    kind: 'drawn',
    width: 100,
    height: 50,
    paths: [{ d: 'M0 0L100 0L100 50L0 50Z', fill: '#000000' }],
  });
  expect(logoOf(svg('<rect width="1" height="4"/>', 'width="2px" height="4"'))).toMatchObject({
    width: 50,
    height: 100,
  });
});

it('draws every plain shape as a path', () => {
  const square = 'M10 10L30 10L30 30L10 30Z';
  expect(pathsOf('<rect x="1" y="1" width="2" height="2"/>')[0]?.d).toBe(square);
  expect(pathsOf('<polygon points="1,1 3,1 3,3 1,3"/>')[0]?.d).toBe(square);
  expect(pathsOf('<polyline points="1 1 3 1 3 3 1 3"/>')[0]?.d).toBe(square.replace('Z', ''));
  expect(pathsOf('<path d="M1 1h2v2H1z"/>')[0]?.d).toBe(square);
  expect(pathsOf('<line x1="1" y1="1" x2="3" y2="1" stroke="#f00"/>')).toEqual([
    { d: 'M10 10L30 10', stroke: { colour: '#ff0000', width: 10 } },
  ]);
  for (const round of ['<circle cx="2" cy="2" r="1"/>', '<ellipse cx="2" cy="2" rx="1" ry="1"/>']) {
    expect(pathsOf(round)[0]?.d).toMatch(/^M10 20C10 14\.477.* 20 10C.* 30 20C.* 20 30C.* 10 20Z$/);
  }
  const soft = pathsOf('<rect x="1" y="1" width="3" height="2" rx="9"/>')[0]?.d ?? '';
  expect(soft.match(/C/g)).toHaveLength(4);
});

it('hands down colours, strokes and transforms, the nearest first', () => {
  const [one, two, three] = pathsOf(`
    <g fill="red" transform="translate(1 1)"><g transform="scale(2)">
      <rect width="1" height="1"/>
      <rect width="1" height="1" fill="blue" style="fill: RGB(1, 2, 3) !important; font-size: 3px"/>
      <rect width="1" height="1" fill="none" stroke="#0f0" stroke-width=".1" stroke-linecap="round" stroke-linejoin="round"/>
    </g></g>`);
  expect(one).toEqual({ d: 'M10 10L30 10L30 30L10 30Z', fill: '#ff0000' });
  expect(two?.fill).toBe('#010203');
  expect(three).toMatchObject({ stroke: { colour: '#00ff00', width: 2, round: true } });
  expect(three).not.toHaveProperty('fill');
});

it('keeps the holes of an even-odd path', () => {
  expect(pathsOf('<path fill-rule="evenodd" d="M0 0h4v4H0zM1 1h2v2H1z"/>')[0]?.evenOdd).toBe(true);
});

it('leaves out what draws nothing, and notes for people', () => {
  const paths = pathsOf(`<title>A boat</title><desc>&#9973;</desc><metadata><rdf:RDF/></metadata>
    <sodipodi:namedview id="x"/><defs id="d"><circle r="1" cx="1" cy="1"/></defs><rect width="0" height="2"/>
    <path d="M0 0h1" fill="none"/><path d="" /><path d="M0 0h1v1z"><title>Bow</title></path>`);
  expect(paths).toHaveLength(1);
});

it('refuses by name what is more than a plain shape, with its line and a remedy', () => {
  expect(told('<text>Run</text>\n<image href="a.png"/>\n<linearGradient/>')).toEqual([
    '2: <text> is more than a plain shape. Turn the words into outlines (“object to path”), and save again.',
    '3: <image> is more than a plain shape. Trace the picture, or use a PNG as the logo.',
    '4: <linearGradient> is more than a plain shape. Use one solid colour.',
  ]);
  for (const name of [
    'script',
    'foreignObject',
    'style',
    'use',
    'filter',
    'mask',
    'clipPath',
    'pattern',
    'a',
    'animate',
    'svg',
    'iframe',
    'svg:script',
  ]) {
    expect(told(`<g><${name}/></g>`)[0], name).toContain(`2: <${name}> is more than a plain shape`);
    expect(told(`<defs><${name}/></defs>`)[0], name).toContain(`<${name}>`);
    expect(told(`<rect><${name}/></rect>`)[0], name).toContain(`<${name}>`);
  }
});

it('refuses what runs, and what points elsewhere', () => {
  const on = (attribute: string) => told(`<rect width="1" height="1" ${attribute}/>`)[0];
  expect(on('onclick="a()"')).toContain('onclick, which runs a script');
  expect(on('xlink:href="#a"')).toContain('xlink:href, which points elsewhere');
  expect(on('href="https://example.org/a.svg"')).toContain('href, which points elsewhere');
  expect(told('<rect width="1" height="1" fill="url(#a)"/>')).toHaveLength(1);
  expect(on('fill="url(#a)"')).toContain('fill with url(), which points elsewhere');
  expect(on('style="background: URL (a.png)"')).toContain(
    'style with url(), which points elsewhere',
  );
  expect(
    read(svg('<rect width="1" height="1"/>', 'viewBox="0 0 1 1" onload="a()"')).problems[0]?.what,
  ).toContain('onload');
});

it('refuses effects that plain shapes cannot hold, and knows those that change nothing', () => {
  const on = (attribute: string) => told(`<rect width="1" height="1" ${attribute}/>`)[0];
  for (const [effect, shown] of [
    ['opacity=".5"', 'opacity: .5'],
    ['style="fill-opacity:0.3"', 'fill-opacity: 0.3'],
    ['stroke-dasharray="1 2"', 'stroke-dasharray: 1 2'],
    ['display="none"', 'display: none'],
    ['style="transform: scale(2)"', 'a transform in its style'],
    ['transform="scale(x)"', 'a transform that cannot be read'],
    ['fill="currentColor"', 'fill: currentColor'],
    ['fill="#12345678"', 'fill: #12345678'],
    ['stroke="rebeccapurple"', 'stroke: rebeccapurple'],
    ['stroke="red" stroke-width="5%"', 'stroke-width: 5%'],
    ['stroke="red" stroke-linecap="square"', 'stroke-linecap and stroke-linejoin: square miter'],
    ['stroke="red" transform="scale(1 2)"', 'a stroke stretched in one direction'],
    ['fill-rule="odd"', 'fill-rule: odd'],
  ]) {
    expect(on(effect ?? ''), effect).toContain(`2: it uses ${shown}. `);
  }
  expect(on('opacity="1" filter="none" visibility="visible" transform="scale(1)"')).toBeUndefined();
});

it('refuses outlines and sizes that cannot be read, and shapes that leave the picture', () => {
  expect(told('<path d="M0 0L"/>')[0]).toContain('<path> has outlines that cannot be read');
  expect(told('<polygon points="1 1 M3 3"/>')[0]).toContain('cannot be read');
  expect(told('<rect width="50%" height="1"/>')[0]).toContain('<rect> has width="50%"');
  expect(told('<circle r="9"/>')[0]).toContain('a shape that leaves the picture');
  expect(told('<path d="M0 0C0 -6 10 -6 10 0z"/>')[0]).toContain('leaves the picture');
  expect(told('<path d="M0 0L1e308 1e308"/>')[0]).toContain('leaves the picture');
  expect(told('<path d="M0 1C-.05 1 0 2 0 2z"/>')).toEqual([]);
  expect(told('<path d="M1 1C-.3 1 -.3 2 1 2z"/>')).toEqual([]);
  for (const size of ['', 'viewBox="0 0 0 5"', 'viewBox="0 0 a 5"', 'width="100%" height="1"']) {
    expect(read(svg('<rect/>', size)).problems[0]?.what, size).toBe('its <svg> has no size');
  }
});

it('refuses a logo that paper would not show', () => {
  expect(told('')[0]).toContain('it draws nothing');
  expect(told('<rect width="1" height="1" fill="#fffff0"/>')[0]).toContain('it is white on white');
});

it('refuses files that are too large, no text, or no drawing', () => {
  expect(read(svg(' '.repeat(200 * 1024))).problems[0]?.what).toBe('it has 200 KB');
  expect(readSvgLogo(new Uint8Array([0xff, 0xfe, 0x3c])).problems[0]?.what).toBe(
    'it is not UTF-8 text',
  );
  expect(read('<html/>').problems[0]?.what).toBe('it begins with <html>');
  expect(read('<!DOCTYPE svg><svg/>').problems[0]?.what).toContain('<!DOCTYPE>');
});

it('tells a mistake once, however often it is made', () => {
  expect(told('<g opacity=".5"/>\n<g opacity=".5"/>')).toHaveLength(1);
});
