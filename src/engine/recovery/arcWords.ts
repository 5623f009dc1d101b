import type { ArcStep } from './arc.ts';

/** What a stretch of the arc is for, and what it may hold. */
interface PhaseWords {
  /** The name a reader sees. */
  title: string;
  /** What it is for, one or two sentences. */
  why: string;
  /** What it may hold: offers, never orders. */
  holds: readonly string[];
}

/** The three stretches after a race in words. */
export const ARC_WORDS: Record<ArcStep['phase'], PhaseWords> = {
  freestyle: {
    title: 'Freestyle',
    why: 'Nothing is planned, so that body, head and appetite for running can come back in their own time.',
    holds: [
      'Walks of 20 to 30 minutes, whenever they feel good.',
      'A hike with people you like, or the family day that training pushed aside.',
      'An easy ride on a bike, a swim, a dance.',
      'A short run once the days off are over, if you want one and only then.',
      'Nothing at all, with a book.',
    ],
  },
  'reverse-taper': {
    title: 'Reverse taper',
    why: 'The taper run backwards: a little more each step, all of it easy, until a usual week fits again.',
    holds: [
      'Short easy runs with a day between them at first.',
      'Walking breaks as often as they feel right.',
      'Light strength from the second step on, when nothing is sore.',
      'Nothing hard yet: fresh legs come before fast ones.',
    ],
  },
  base: {
    title: 'Base',
    why: 'Easy miles and targeted strength. It looks boring because it repeats itself, and repetition is what tendons, bones and habits grow on.',
    holds: [
      'Easy running, on trails where there are some.',
      'Perhaps fewer miles than before the race, with cross-training beside them.',
      'Strength twice a week, aimed at what the last cycle found weak.',
      'Old injuries remembered: the exercises that helped stay in.',
    ],
  },
};

/** What comes after base. */
export const NEXT_CYCLE =
  'The next cycle starts from a higher floor than the last one did: what you built is still in there, and the base keeps it.';

/** A dip is normal; the size is left out, since it differs so much from runner to runner. */
export const FITNESS_DIPS =
  'Fitness drops a little meanwhile. That is normal, and most of it is back soon after the running is.';

/** Recovery is of more than legs. */
export const MORE_THAN_LEGS =
  'Legs, head and motivation each recover at their own speed. The slowest of the three sets the date.';

/** What weak evidence deserves. */
export const HOW_SURE =
  'These days are gathered from what coaches do; nobody has measured them exactly. How you feel, what you gave and what comes next may ask for more.';
