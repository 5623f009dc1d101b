/** A year with nothing wrong, to break in one place at a time. */
export const SOUND_YEAR = `title: Sound
lead: A year to try things on.
start: 2027-01-04
end: 2028-01-02
runner:
  experience: experienced
  volume: 50 km
  long: 20 km
goals:
  - { horizon: year, kind: performance, title: Quick, race: half, time: 1:40:00 }
races:
  - { date: 2027-05-09, distance: half, role: performance, title: Spring half }
  - { date: 2027-07-25, distance: 10k, role: experience, title: Summer 10K }
  - { date: 2027-10-24, distance: half, role: performance, title: Autumn half }
between: [speed]
`;

const change = (from: string, to: string): string => {
  if (!SOUND_YEAR.includes(from)) throw new RangeError(`the sound year has no "${from}"`);
  return SOUND_YEAR.replace(from, to);
};

const races = (...lines: string[]): string =>
  change(
    SOUND_YEAR.slice(SOUND_YEAR.indexOf('races:'), SOUND_YEAR.indexOf('between:')),
    `races:\n${lines.map((line) => `  - { ${line} }\n`).join('')}`,
  );

const marathon = (date: string, more = ''): string =>
  `date: ${date}, distance: marathon, role: performance${more}`;

/** One mistake a year, by the name of its file. */
export const BROKEN_YEARS: Record<string, string> = {
  'unknown-key': change('between:', 'betwen:'),
  'unknown-key-of-a-race': change('title: Spring half', 'titel: Spring half'),
  'bad-date': change('2027-05-09', '2027-02-30'),
  'date-in-words': change('2027-01-04', '4 January'),
  'no-start': change('start: 2027-01-04\n', ''),
  'end-before-start': change('2028-01-02', '2026-12-31'),
  'end-too-soon': change('2028-01-02', '2027-01-30'),
  'end-too-late': change('2028-01-02', '2029-01-05'),
  'race-before-the-start': change('2027-05-09', '2026-12-31'),
  'race-after-the-end': change('2027-10-24', '2028-01-03'),
  'two-races-on-a-day': change('2027-07-25', '2027-10-24'),
  'time-for-joy': change('title: Summer 10K', 'time: 45:00'),
  'label-to-perform': change('title: Spring half', 'label: bucket-list'),
  'no-such-distance': change('distance: 10k', 'distance: 15k'),
  'no-such-role': change('role: experience', 'role: fun'),
  'no-such-wish': change('[speed]', '[spead]'),
  'bad-volume': change('50 km', 'plenty'),
  'a-week-nobody-runs': change('50 km', '999 km'),
  'long-beyond-week': change('long: 20 km', 'long: 60 km'),
  'bad-age': change('  long:', '  age: 7\n  long:'),
  'bad-load': change('  long:', '  load: [parentin]\n  long:'),
  'bad-clock': change('1:40:00', '100'),
  'time-without-distance': change('race: half, time', 'time'),
  'no-such-plan': change('between:', 'plans: [speed-plya]\nbetween:'),
  'no-such-rule': change('between:', 'allow: [peeks because "we love to race"]\nbetween:'),
  'three-performance-marathons': races(
    marathon('2027-04-25', ', title: Spring'),
    marathon('2027-08-01', ', title: Summer'),
    marathon('2027-11-14', ', title: Autumn'),
  ),
  'peaks-too-close': races(marathon('2027-05-09'), marathon('2027-07-11')),
  'no-room-for-a-taper': races(marathon('2027-01-10')),
  'yaml-syntax': change('[speed]', '[speed'),
  empty: '',
  Capitals: SOUND_YEAR,
};
