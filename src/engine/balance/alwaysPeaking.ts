import type { Finding } from '../../model/finding.ts';
import { COACHING, type Rule } from './rule.ts';
import { aboutRaces, type SeasonView, TWELVE_MONTHS } from './yearView.ts';

/** Share of the year's largest week from which a week counts as peak volume; our own choice. */
const PEAK_VOLUME = 0.9;
const MOST = 0.5;
/** Races in twelve months from which somebody races every other month. */
const MANY_RACES = 6;

/** No year-round peak: neither of volume, nor of readiness, nor of racing. */
export const alwaysPeaking: Rule<SeasonView> = {
  id: 'always-peaking',
  grade: 'warning',
  sentence:
    'At most half of the weeks are at peak volume or ready to race, and nobody races every other month.',
  source: COACHING,
  judge: (view) => [...peaking(view), ...racing(view)],
};

function peaking({ weeks, seasons }: SeasonView): Finding[] {
  const largest = Math.max(0, ...weeks.map(({ volume }) => volume));
  const high = weeks.filter(({ volume, season }) => {
    const purpose = seasons[season]?.purpose;
    return volume > largest * PEAK_VOLUME || purpose === 'peak' || purpose === 'sharpen';
  });
  if (high.length <= weeks.length * MOST) return [];
  return [
    {
      rule: 'always-peaking',
      severity: 'warning',
      where: {},
      message: `${high.length} of ${weeks.length} weeks are at peak volume or ready to race`,
      remedy: 'Race less, or let a base or winter season carry less.',
    },
  ];
}

function racing({ races }: SeasonView): Finding[] {
  const last = races.findIndex(({ day }, at) => {
    const first = races[at - MANY_RACES + 1];
    return first !== undefined && day - first.day < TWELVE_MONTHS;
  });
  if (last < 0) return [];
  const counted = races.slice(last - MANY_RACES + 1, last + 1);
  return [
    aboutRaces('always-peaking', 'warning', counted, {
      message: `${MANY_RACES} races within twelve months, from ${counted[0]?.date} to ${counted.at(-1)?.date}`,
      remedy: 'Leave out the one that means least.',
    }),
  ];
}
