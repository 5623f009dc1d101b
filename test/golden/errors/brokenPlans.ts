/** A plan with nothing wrong, to break in one place at a time. */
export const SOUND_PLAN = `title: Sound
lead: Four weeks to try things on.
audience: Somebody who tries things.
need: trying
restores: [calm]
weeks: 4
levels:
  steady:
    who: Somebody steady.
    experience: experienced
    days: 5
    volume: 30 → 34 km
    long: 9 → 10 km
    hard: 2
phases:
  - phase: base
    weeks: 4
    purpose: Easy running and nothing else.
    hard: [fartlek-play, hill-repeats]
overrides:
  - { week: 2, day: wed, session: easy, note: Find company }
`;

const change = (from: string, to: string): string => {
  if (!SOUND_PLAN.includes(from)) throw new RangeError(`the sound plan has no "${from}"`);
  return SOUND_PLAN.replace(from, to);
};

const aliasBomb = [
  'a: &a [x, x, x, x, x, x, x, x, x, x]',
  ...['b', 'c', 'd', 'e', 'f', 'g'].map((name) => {
    const before = String.fromCharCode(name.charCodeAt(0) - 1);
    return `${name}: &${name} [${Array.from({ length: 10 }, () => `*${before}`).join(', ')}]`;
  }),
  SOUND_PLAN,
].join('\n');

/** One mistake a plan, by the name of its folder. */
export const BROKEN_PLANS: Record<string, string> = {
  'unknown-key': change('audience:', 'audiense:'),
  'unknown-key-deep': change('    purpose:', '    colour: red\n    purpose:'),
  'wrong-type': change('days: 5', 'days: five'),
  'wrong-word': change('phase: base', 'phase: bace'),
  'missing-key': change('need: trying\n', ''),
  'weeks-do-not-add-up': change('weeks: 4\nlevels', 'weeks: 5\nlevels'),
  'plan-too-long': change('weeks: 4\nlevels', 'levels').replace(
    '    weeks: 4',
    `    weeks: 8${'\n    purpose: Easy.\n  - phase: base\n    weeks: 8'.repeat(2)}`,
  ),
  'phase-too-long': change('    weeks: 4', '    weeks: 9'),
  'no-such-session': change('hill-repeats', 'hill-repeatz'),
  'day-twice': change(
    'session: easy, note',
    'session: easy }\n  - { week: 2, day: wed, session: rest, note',
  ),
  'key-twice': change('need: trying', 'need: trying\nneed: trying'),
  'ramp-falls': change('30 → 34 km', '34 → 30 km'),
  'week-falls': change('30 → 34 km', '30, 32, 31, 33 km'),
  'never-down': change('30 → 34 km', '15, 18, 23, 25 km').replace(
    'experience: experienced\n',
    'experience: new\n',
  ),
  'down-week-too-low': change('    purpose:', '    downWeek: 45 %\n    purpose:'),
  'bad-volume': change('30 → 34 km', 'a lot'),
  'too-few-free-days': change('    days: 5', '    days: 5\n    free: [sat, sun]'),
  'hard-days-touch': change(
    'overrides:',
    'overrides:\n  - { week: 1, day: tue, session: fartlek-play }\n  - { week: 1, day: wed, session: hill-repeats }',
  ),
  'unknown-rule': change(
    'overrides:',
    'allow: [hard-spacin because "we like it hard"]\noverrides:',
  ),
  'no-reason': change('overrides:', 'allow: [hard-spacing]\noverrides:'),
  'version-not-in-quotes': change('lead:', 'version: 1.1\nlead:'),
  'version-without-its-changes': change(
    'need: trying\n',
    'need: trying\nversion: "1.1"\nversions: [{ version: "1.0", changes: [All is new.] }]\n',
  ),
  'versions-oldest-first': change(
    'need: trying\n',
    `need: trying
versions:
  - { version: "1.0", date: 2026-11-22, changes: [All is new.] }
  - { version: "1.1", date: 2026-11-26, changes: [The first week is lighter.] }
  - { version: "1.1", changes: [Hills come later.] }
`,
  ),
  'no-version-at-all': change(
    'need: trying\n',
    'need: trying\nversions: [{ version: one, date: 26.11.2026, changes: [] }]\n',
  ),
  'race-among-long-runs': change('    hard: [', '    long: [race-5k]\n    hard: ['),
  'long-beyond-week': change('9 → 10 km', '40 → 50 km'),
  'a-week-nobody-runs': change('30 → 34 km', '30 → 99999 km'),
  'nobodys-pace': change('    days: 5', '    days: 5\n    pace: 0:00 /km'),
  'rest-of-five-km': change('session: easy, note', 'session: rest, amount: 5 km, note'),
  'yaml-syntax': change('restores: [calm]', 'restores: [calm'),
  'yaml-indent': change('    days: 5', '   days: 5'),
  empty: '',
  'only-a-comment': '# to be written\n',
  'five-megabytes': `${SOUND_PLAN}# ${'x'.repeat(5 * 1024 * 1024)}\n`,
  'alias-bomb': aliasBomb,
  'alias-of-itself': `a: &a [*a]\n${SOUND_PLAN}`,
  'deep-brackets': `title: ${'['.repeat(100_000)}`,
  'dots-in-a-name': change('[fartlek-play, hill-repeats]', '[../../etc/passwd, hill-repeats]'),
  'long-title': change('title: Sound', `title: ${'So '.repeat(100)}`),
  emoji: change('title: Sound', 'title: Run 🏃 for fun'),
  'right-to-left': change('title: Sound', 'title: ריצה קלה'),
  'direction-mark': change('title: Sound', 'title: "So\\u202Eund"'),
  Capitals: SOUND_PLAN,
};
