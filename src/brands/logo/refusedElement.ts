import type { LogoProblem } from './logo.ts';
import type { XmlElement } from './xml.ts';

/** Notes for people and drawing programs: nothing of them is drawn, and nothing of them is kept. */
export const isNote = (name: string): boolean =>
  /^(?:title|desc|metadata|(?:sodipodi|inkscape):.*)$/.test(name);

/** What to do about an element that is more than a plain shape, by its name. */
const REMEDIES: readonly [RegExp, string][] = [
  [/^(?:text|tspan|textPath)$/, 'Turn the words into outlines (“object to path”), and save again.'],
  [/^image$/, 'Trace the picture, or use a PNG as the logo.'],
  [/Gradient$|^(?:stop|pattern)$/, 'Use one solid colour.'],
  [/^(?:filter|mask|clipPath|fe[A-Z].*)$/, 'Cut the shapes themselves, and leave effects out.'],
  [/^style$/, 'Save it with presentation attributes instead of a style sheet.'],
  [/^(?:use|symbol)$/, 'Unlink the copies, so that each is a shape of its own.'],
  [/^svg$/, 'Put its shapes into the outer drawing.'],
];

/** The message about an element that a logo may not hold. */
export function refusedElement({ name, line }: XmlElement): LogoProblem {
  const remedy = REMEDIES.find(([pattern]) => pattern.test(name))?.[1];
  return {
    line,
    what: `<${name}> is more than a plain shape`,
    expected: 'path, rect, circle, ellipse, polygon, polyline or line, in g',
    remedy: remedy ?? 'Take it out.',
  };
}
