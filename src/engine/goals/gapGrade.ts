/** How far a goal is, in five steps. */
export const GAP_GRADES = ['there', 'close', 'season', 'year', 'years'] as const;
export type GapGrade = (typeof GAP_GRADES)[number];

/**
 * Most VDOT to gain for each grade. Round figures of ours, no research: coaches raise training paces by
 * one point every four to six weeks at most (Daniels), and few runners gain at that rate for long.
 */
const MOST: readonly (readonly [grade: GapGrade, most: number])[] = [
  ['there', 0],
  ['close', 1],
  ['season', 3],
  ['year', 6],
];

/** @param difference VDOT still to gain. */
export const gradeOf = (difference: number): GapGrade =>
  MOST.find(([, most]) => difference <= most)?.[0] ?? 'years';

/** The honest part, said wherever a gap is shown. */
export const GAIN_IS_UNCERTAIN =
  'How fast anybody gains differs widely and is poorly studied, so this is no forecast.';

/** What each grade means for somebody who wants to get there. */
export const GAP_WORDS: Record<GapGrade, string> = {
  there:
    'The fitness is there; what is left is the day, the course and the practice at this distance.',
  close: 'That is a small step: weather, course and a good day move a result by about as much.',
  season: `That is a step to give a season or two of steady training. ${GAIN_IS_UNCERTAIN}`,
  year: `That is a step to give a year or more, with a rest between seasons. ${GAIN_IS_UNCERTAIN}`,
  years: `That is a long way, to be walked in stages over years; a goal between makes it nearer. ${GAIN_IS_UNCERTAIN}`,
};
