import type { LogoProblem } from './logo.ts';
import type { XmlElement } from './xml.ts';

/** Presentation of an element by name: its attributes, and over them its `style`. */
export type Properties = ReadonlyMap<string, string>;

/** What changes a drawing in ways that plain shapes cannot hold, and the values that change nothing. */
const EFFECTS: Readonly<Record<string, readonly string[]>> = {
  'clip-path': ['none'],
  mask: ['none'],
  filter: ['none'],
  marker: ['none'],
  'marker-start': ['none'],
  'marker-mid': ['none'],
  'marker-end': ['none'],
  'stroke-dasharray': ['none'],
  'mix-blend-mode': ['normal'],
  'vector-effect': ['none'],
  'paint-order': ['normal'],
  'transform-origin': [],
  display: ['inline', 'block'],
  visibility: ['visible'],
  opacity: ['1', '1.0', '100%'],
  'fill-opacity': ['1', '1.0', '100%'],
  'stroke-opacity': ['1', '1.0', '100%'],
};

/** How an element is drawn, and what of it a logo may not hold. */
export function propertiesOf(element: XmlElement): {
  properties: Properties;
  problems: LogoProblem[];
} {
  const styled = declarations(element.attributes.get('style') ?? '');
  const properties = new Map([...element.attributes, ...styled]);
  const found = [
    ...[...element.attributes].flatMap(([name, value]) => reaching(name, value)),
    ...[...properties].flatMap(([name, value]) => effects(name, value.trim())),
    ...(styled.has('transform')
      ? [refused('a transform in its style', 'Apply it to the shape.')]
      : []),
  ];
  const problems = found.map((problem) => ({ ...problem, line: element.line }));
  return { properties, problems };
}

const declarations = (style: string): Map<string, string> =>
  new Map(
    style.split(';').flatMap((declaration): [string, string][] => {
      const [name = '', ...value] = declaration.split(':');
      const text = value.join(':').replace(/!\s*important/i, '');
      return value.length === 0 ? [] : [[name.trim().toLowerCase(), text.trim()]];
    }),
  );

/** Attributes that run something, or fetch it from elsewhere. */
function reaching(name: string, value: string): LogoProblem[] {
  if (/^on/i.test(name)) return [refused(`${name}, which runs a script`, 'Take it out.')];
  if (/(?:^|:)href$|^src$/i.test(name)) {
    return [refused(`${name}, which points elsewhere`, 'Put the shapes themselves in its place.')];
  }
  if (!/url\s*\(/i.test(value)) return [];
  return [
    refused(
      `${name} with url(), which points elsewhere`,
      'Use a solid colour, or cut the shapes themselves.',
    ),
  ];
}

function effects(name: string, value: string): LogoProblem[] {
  const harmless = Object.hasOwn(EFFECTS, name) ? EFFECTS[name] : undefined;
  if (!harmless || harmless.includes(value) || /url\s*\(/i.test(value)) return [];
  return [
    refused(`${name}: ${value}`, 'Flatten it in a drawing program, so that plain shapes remain.'),
  ];
}

const refused = (what: string, remedy: string): LogoProblem => ({
  what: `it uses ${what}`,
  expected: 'shapes in solid colours',
  remedy,
});
