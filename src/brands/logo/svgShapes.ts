import { type Frame, isInside } from './frame.ts';
import type { LogoPath, LogoProblem } from './logo.ts';
import { applied, evenScale, type Matrix, parseTransform, within } from './matrix.ts';
import { outlineOf, SHAPE_NAMES } from './outline.ts';
import { inherited, inkOf, type Paint, PLAIN, thousandths } from './paint.ts';
import type { Segment } from './pathData.ts';
import { propertiesOf } from './properties.ts';
import { isNote, refusedElement } from './refusedElement.ts';
import type { XmlElement } from './xml.ts';

/** What a walk through the drawing has found. */
interface Found {
  frame: Frame;
  paths: LogoPath[];
  problems: LogoProblem[];
}

/** What an element takes from those around it. */
interface Around {
  matrix: Matrix;
  paint: Paint;
}

/** The shapes of a whole drawing in the units of its frame, and what it holds besides. */
export function shapesOf(root: XmlElement, frame: Frame): Pick<Found, 'paths' | 'problems'> {
  const found: Found = { frame, paths: [], problems: [] };
  enter(root, { matrix: frame.matrix, paint: PLAIN }, found);
  return found;
}

/** The elements in this one, drawn with its transform and colours. */
function enter(element: XmlElement, around: Around, found: Found): void {
  const { properties, problems } = propertiesOf(element);
  found.problems.push(...problems);
  const own = parseTransform(element.attributes.get('transform') ?? '');
  if (!own) {
    found.problems.push(
      problem(element, 'a transform that cannot be read', 'Apply it to the shapes.'),
    );
    return;
  }
  const inside = { matrix: within(around.matrix, own), paint: inherited(around.paint, properties) };
  if (SHAPE_NAMES.includes(element.name)) draw(element, inside, found);
  else for (const child of element.children) visit(child, inside, found);
}

function visit(element: XmlElement, around: Around, found: Found): void {
  if (isNote(element.name)) return;
  if (element.name === 'defs') {
    enter(element, around, { ...found, paths: [] });
  } else if (element.name === 'g' || SHAPE_NAMES.includes(element.name)) {
    enter(element, around, found);
  } else found.problems.push(refusedElement(element));
}

function draw(
  element: XmlElement,
  { matrix, paint }: Around,
  { frame, paths, problems }: Found,
): void {
  problems.push(...element.children.filter(({ name }) => !isNote(name)).map(refusedElement));
  const outline = outlineOf(element);
  if ('what' in outline) {
    problems.push({
      ...outline,
      line: element.line,
      remedy: 'Save it again from a drawing program, as plain SVG.',
    });
    return;
  }
  const ink = inkOf(
    element.name === 'line' ? { ...paint, fill: 'none' } : paint,
    evenScale(matrix),
  );
  if ('unknown' in ink) {
    // Told by name already, as something that points elsewhere.
    if (/url\s*\(/i.test(ink.unknown)) return;
    problems.push(
      problem(
        element,
        ink.unknown,
        'Use a solid colour such as #0b4f6c, and turn strokes into shapes where they need more.',
      ),
    );
    return;
  }
  if (outline.length === 0 || (!ink.fill && !ink.stroke)) return;
  const placed = outline.map((segment) => transformed(segment, matrix));
  if (isInside(frame, placed, ink.stroke?.width ?? 0)) paths.push({ d: dataOf(placed), ...ink });
  else
    problems.push(
      problem(
        element,
        'a shape that leaves the picture',
        'Make the page, or the viewBox, as large as the drawing.',
      ),
    );
}

const transformed = (segment: Segment, matrix: Matrix): Segment => ({
  ...segment,
  points: segment.points.map((point) => applied(matrix, point)),
});

const dataOf = (segments: readonly Segment[]): string =>
  segments.map(({ kind, points }) => kind + points.flat().map(thousandths).join(' ')).join('');

const problem = ({ line }: XmlElement, what: string, remedy: string): LogoProblem => ({
  line,
  what: `it uses ${what}`,
  expected: 'shapes in solid colours',
  remedy,
});
