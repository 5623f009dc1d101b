import { contrast } from '../contrast.ts';
import { frameOf } from './frame.ts';
import type { LogoPath, LogoProblem, LogoReading } from './logo.ts';
import { thousandths } from './paint.ts';
import { shapesOf } from './svgShapes.ts';
import { readXml } from './xml.ts';

/** Bytes. */
const LARGEST = 200 * 1024;

/**
 * Reads an SVG as plain shapes in solid colours: `path`, `rect`, `circle`, `ellipse`, `polygon`,
 * `polyline`, `line`, in groups with transforms. Whatever else it holds is told by name, all of it.
 */
export function readSvgLogo(bytes: Uint8Array): LogoReading {
  if (bytes.length > LARGEST) {
    return refused(
      `it has ${Math.round(bytes.length / 1024)} KB`,
      `at most ${LARGEST / 1024} KB`,
      'Simplify its paths.',
    );
  }
  const text = decoded(bytes);
  const root = text === undefined ? undefined : readXml(text);
  if (!root)
    return refused('it is not UTF-8 text', 'an SVG file in UTF-8', 'Save it as plain SVG.');
  if ('what' in root)
    return refused(
      root.what,
      'plain SVG: elements and attributes',
      'Save it as plain SVG.',
      root.line,
    );
  if (root.name !== 'svg')
    return refused(`it begins with <${root.name}>`, 'an <svg>', 'Save it as plain SVG.');
  const frame = frameOf(root);
  if (!frame)
    return refused(
      'its <svg> has no size',
      'a viewBox, such as "0 0 100 40"',
      'Add a viewBox.',
      root.line,
    );
  const { paths, problems: found } = shapesOf(root, frame);
  const problems = found.length > 0 ? told(found) : unseen(paths);
  if (problems.length > 0) return { problems };
  const { width, height } = frame;
  return {
    logo: {
      kind: 'drawn',
      width: thousandths(width),
      height: thousandths(height),
      paths,
    },
    problems: [],
  };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Each problem once, at its first line. */
function told(problems: readonly LogoProblem[]): LogoProblem[] {
  const first = new Map<string, LogoProblem>();
  for (const one of problems) if (!first.has(one.what)) first.set(one.what, one);
  return [...first.values()];
}

/** A logo of which white paper shows nothing. */
function unseen(paths: LogoPath[]): LogoProblem[] {
  const colours = paths.flatMap(({ fill, stroke }) => [fill ?? [], stroke?.colour ?? []].flat());
  if (colours.some((colour) => contrast(colour, '#ffffff') >= 1.25)) return [];
  const what = colours.length === 0 ? 'it draws nothing' : 'it is white on white paper';
  return [
    {
      what,
      expected: 'shapes that show on white paper',
      remedy: 'Take the dark form of the logo.',
    },
  ];
}

const refused = (what: string, expected: string, remedy: string, line?: number): LogoReading => ({
  problems: [{ what, expected, remedy, ...(line === undefined ? {} : { line }) }],
});
