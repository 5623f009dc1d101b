import { expect, it } from 'vitest';
import { elementsOf } from './svgElements.ts';

const names = (svg: string): string[] => elementsOf(svg).map(({ name }) => name);

it('reads what is drawn and leaves out what only masks or clips', () => {
  const svg =
    '<svg><defs><clipPath id="a"><rect/></clipPath></defs><mask><path/></mask><text>Easy</text></svg>';
  expect(names(svg)).toEqual(['svg', 'text']);
});

it('turns entities back into letters', () => {
  expect(elementsOf('<text a="&quot;">R&amp;D &lt; &#233;&#x2019;</text>')).toEqual([
    { name: 'text', attributes: { a: '"' }, content: 'R&D < é’' },
  ]);
});

it('is not misled by a bracket inside an attribute', () => {
  expect(elementsOf('<image href="a>b" x="1"/>')[0]?.attributes).toEqual({ href: 'a>b', x: '1' });
});
