/** A colour as the eye orders it: how light (0 to 1), how strong, which hue (radians). */
export interface Oklch {
  lightness: number;
  chroma: number;
  hue: number;
}

type Triple = readonly [number, number, number];

/** Ottosson, "A perceptual color space for image processing" (2020): the matrices of OKLab. */
const TO_CONES: readonly Triple[] = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_LAB: readonly Triple[] = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const FROM_LAB: readonly Triple[] = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const FROM_CONES: readonly Triple[] = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

/** `#rrggbb` as lightness, chroma and hue. */
export function toOklch(hex: string): Oklch {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const cones = times(TO_CONES, channels.map(linear)).map(Math.cbrt);
  const [lightness = 0, a = 0, b = 0] = times(TO_LAB, cones);
  return { lightness, chroma: Math.hypot(a, b), hue: Math.atan2(b, a) };
}

/** `#rrggbb` of a colour; where no screen can show it that strong, the strongest of its hue. */
export function fromOklch({ lightness, chroma, hue }: Oklch): string {
  let [weakest, strongest] = [0, chroma];
  if (isShown(channelsOf({ lightness, chroma, hue }))) weakest = chroma;
  for (let halving = 0; halving < 20 && weakest < strongest; halving++) {
    const middle = (weakest + strongest) / 2;
    if (isShown(channelsOf({ lightness, chroma: middle, hue }))) weakest = middle;
    else strongest = middle;
  }
  const bytes = channelsOf({ lightness, chroma: weakest, hue }).map((channel) =>
    Math.round(Math.min(1, Math.max(0, channel)) * 255),
  );
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

function channelsOf({ lightness, chroma, hue }: Oklch): number[] {
  const lab = [lightness, chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const cones = times(FROM_LAB, lab).map((value) => value ** 3);
  return times(FROM_CONES, cones).map(encoded);
}

/** Within half a step of what eight bits can say. */
const isShown = (channels: number[]): boolean =>
  channels.every((channel) => channel >= -0.002 && channel <= 1.002);

const times = (matrix: readonly Triple[], vector: readonly number[]): number[] =>
  matrix.map((row) => row.reduce((sum, value, at) => sum + value * (vector[at] ?? 0), 0));

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

const encoded = (channel: number): number =>
  channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;
