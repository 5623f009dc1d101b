import type { YearRace } from '../model/year.ts';

const LABEL_WORDS: Record<NonNullable<YearRace['label']>, string> = {
  'bucket-list': 'for joy, a bucket-list race',
  community: 'for joy, with the community',
  joy: 'for joy',
};

const LABEL_SHORT: Record<NonNullable<YearRace['label']>, string> = {
  'bucket-list': 'bucket list',
  community: 'community',
  joy: 'for joy',
};

/**
 * What a race is run for, in a few words. Only a race to perform has a time.
 *
 * @example
 * roleWords({ role: 'experience', label: 'community' }) //=> 'for joy, with the community'
 */
export const roleWords = ({ role, label }: Pick<YearRace, 'role' | 'label'>): string =>
  role === 'performance' ? 'to perform' : LABEL_WORDS[label ?? 'joy'];

/** The same in two words at most, beside an open or a filled dot. */
export const roleShort = ({ role, label }: Pick<YearRace, 'role' | 'label'>): string =>
  role === 'performance' ? 'to perform' : LABEL_SHORT[label ?? 'joy'];
