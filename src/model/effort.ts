/**
 * Seconds a kilometre at each effort takes, as a multiple of the easy pace.
 *
 * From the published row for VDOT 50 (Daniels, Running Formula): easy 4:56–5:34, its middle 5:15;
 * marathon 4:31, threshold 4:15, interval 3:55, repetition 87 s per 400 m, 10K 41:21, 5K 19:57.
 * Walk, jog, float, steady, stride and sprint are our own round figures between and beyond those.
 */
export const EFFORT_PACE = {
  rest: Number.POSITIVE_INFINITY,
  walk: 2,
  jog: 1.15,
  float: 1.05,
  easy: 1,
  steady: 0.92,
  marathon: 0.86,
  threshold: 0.81,
  '10k': 0.79,
  '5k': 0.76,
  interval: 0.75,
  repetition: 0.69,
  stride: 0.65,
  sprint: 0.55,
} as const;

export type Effort = keyof typeof EFFORT_PACE;

/** Words of a coach and the effort each stands for; the first that occurs in a step decides. */
const EFFORT_WORDS: readonly [RegExp, Effort][] = [
  [/\b(rest|stand)\b/i, 'rest'],
  [/\bwalk(ing)?\b/i, 'walk'],
  [/\bjog(ging)?\b/i, 'jog'],
  [/\bfloat\b/i, 'float'],
  [/\b(easy|relaxed|gentle)\b/i, 'easy'],
  [/\bsteady\b/i, 'steady'],
  [/\bmarathon\b/i, 'marathon'],
  [/\b(threshold|tempo|comfortably hard|half marathon)\b/i, 'threshold'],
  [/\b10k\b/i, '10k'],
  [/\b(5k|quick|brisk)\b/i, '5k'],
  [/\b(3k|interval|hard)\b/i, 'interval'],
  [/\b(mile|repetition|fast)\b/i, 'repetition'],
  [/\bstrides?\b/i, 'stride'],
  [/\bsprint\b/i, 'sprint'],
];

/** Words that name an effort, for error messages. */
export const KNOWN_EFFORTS =
  'rest, walk, jog, float, easy, steady, marathon, tempo, threshold, 10k, 5k, quick, hard, mile, fast, stride, sprint';

/**
 * The effort a step's words name, the word that stands first winning.
 *
 * @example
 * effortOf('quick, uphill') //=> '5k'
 */
export function effortOf(words: string): Effort | undefined {
  let best: { at: number; effort: Effort } | undefined;
  for (const [pattern, effort] of EFFORT_WORDS) {
    const at = words.search(pattern);
    if (at >= 0 && (best === undefined || at < best.at)) best = { at, effort };
  }
  return best?.effort;
}
