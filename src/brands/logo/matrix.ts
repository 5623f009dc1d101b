export type Point = readonly [x: number, y: number];

/** SVG's `matrix(a b c d e f)`: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const SAME: Matrix = [1, 0, 0, 1, 0, 0];

export const applied = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** First the inner one, then the outer. */
export const within = (outer: Matrix, inner: Matrix): Matrix => {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
};

/** How much longer a line gets; nothing when it depends on its direction. */
export function evenScale([a, b, c, d]: Matrix): number | undefined {
  const [along, across] = [Math.hypot(a, b), Math.hypot(c, d)];
  const even = Math.abs(along - across) <= along * 1e-3;
  const upright = Math.abs(a * c + b * d) <= along * across * 1e-3;
  return even && upright ? along : undefined;
}

const CALL = /\s*,?\s*([a-zA-Z]+)\s*\(([^)]*)\)\s*/y;
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

/**
 * The matrix of a `transform` attribute; nothing when it cannot be read.
 *
 * @example
 * parseTransform('translate(3 4) scale(2)') //=> [2, 0, 0, 2, 3, 4]
 */
export function parseTransform(text: string): Matrix | undefined {
  let matrix = SAME;
  for (let at = 0; at < text.trim().length; at = CALL.lastIndex) {
    CALL.lastIndex = at;
    const [whole, name = '', inside = ''] = CALL.exec(text.trim()) ?? [];
    const words = inside.trim().split(/[\s,]+/);
    if (whole === undefined || !words.every((word) => NUMBER.test(word))) return undefined;
    const next = matrixOf(name, words.map(Number));
    if (!next) return undefined;
    matrix = within(matrix, next);
    CALL.lastIndex = at + whole.length;
  }
  return matrix;
}

function matrixOf(name: string, numbers: number[]): Matrix | undefined {
  const [one = 0, two, three, four, five, six] = numbers;
  const count = numbers.length;
  if (name === 'matrix' && count === 6) {
    return [one, two ?? 0, three ?? 0, four ?? 0, five ?? 0, six ?? 0];
  }
  if (name === 'translate' && count <= 2) return [1, 0, 0, 1, one, two ?? 0];
  if (name === 'scale' && count <= 2) return [one, 0, 0, two ?? one, 0, 0];
  if (name === 'skewX' && count === 1) return [1, 0, Math.tan(radians(one)), 1, 0, 0];
  if (name === 'skewY' && count === 1) return [1, Math.tan(radians(one)), 0, 1, 0, 0];
  if (name !== 'rotate' || (count !== 1 && count !== 3)) return undefined;
  const [cos, sin] = [Math.cos(radians(one)), Math.sin(radians(one))];
  const [x, y] = [two ?? 0, three ?? 0];
  return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
