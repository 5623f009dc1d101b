import type { SheetWords } from './words.ts';

export const EN: SheetWords = {
  week: 'Week',
  weekdays: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
  seasons: { recover: 'Recover', base: 'Base', build: 'Build', speed: 'Speed', peak: 'Peak' },
  days: (count) => (count === 1 ? '1 day' : `${count} days`),
  unplanned: 'unplanned',
  andRace: '+ race',
  down: 'down',
  downWeek: 'Down',
  hard: 'hard',
  hardMeans: 'one or two a week, never two in a row',
  long: 'long',
  longMeans: 'easy pace, easy day after',
  event: 'race or time trial',
  missed: 'Missed a day?',
  missedMeans:
    'Skip it and go on. Move a session only where a rest or easy day stays between the hard ones.',
  differently: 'When a day goes differently',
  grey: [
    { id: 'missed', when: 'Missed a session', answer: 'Skip it. The next day stays as it is.' },
    {
      id: 'missed-strength',
      when: 'Missed strength',
      answer: 'Nothing else changes. The next one stays where it is.',
    },
    {
      id: 'missed-hard',
      when: 'Missed a hard or long day',
      answer: 'Skip it, or move it. Never right beside another hard or long one.',
    },
    {
      id: 'moved',
      when: 'A day has to change',
      answer: 'Let two days change places. The rest of the plan stays.',
    },
    {
      id: 'short-of-time',
      when: 'Short of time',
      answer: 'Take half of it, or 10 to 15 minutes. The purpose is the same.',
    },
    {
      id: 'slept-badly',
      when: 'Slept badly, life is loud',
      answer: 'Make a hard day easy, and an easy day short.',
    },
    {
      id: 'fewer-than-half',
      when: 'Less than half a week',
      answer: 'Go on with the next one. After more than five days off, come back in steps.',
    },
    {
      id: 'ill',
      when: 'Ill',
      answer: 'No running with fever. Wait until it has gone, then come back in steps.',
    },
  ],
  sessions: 'What each session is for',
  short: 'Short',
  bare: 'Bare',
  version: (version) => `v${version}`,
  weeks: (first, last) => (first === last ? `week ${first}` : `weeks ${first}–${last}`),
  openPlan: 'Open this plan on the web',
  month: {
    toGo: (weeks) => (weeks === 1 ? 'the last week' : `${weeks} weeks to go`),
    pageToGo: (from, to) => {
      if (from === to) return from === 1 ? 'The last week' : `${from} weeks to go`;
      return to === 1 ? `The last ${from} weeks` : `${from} to ${to} weeks to go`;
    },
    page: (first, last) => (first === last ? `Week ${first}` : `Weeks ${first}–${last}`),
    endsIn: (title, date) => (date === '' ? `ends with: ${title}` : `${title}, ${date}`),
  },
  poster: {
    week: (number) => `Week ${number}`,
    weeks: (count) => (count === 1 ? '1 week' : `${count} weeks`),
    phases: 'Phases',
    keySessions: 'The hard and the long days',
    seasons: 'Seasons',
    races: 'Races',
    aWeek: (unit) => `${unit} a week`,
    sum: ({ weeks, total, fullest, week, down }) => {
      const lighter =
        down === 0 ? '' : down === 1 ? ', one of them a down week' : `, ${down} of them down weeks`;
      return `${weeks} weeks of training${lighter}: ${total} in all; the fullest is week ${week} with ${fullest}.`;
    },
    perform: 'to perform',
    joy: 'for joy',
    labels: { 'bucket-list': 'bucket list', community: 'community', joy: 'for joy' },
    purposes: {
      recover: 'recover',
      rebuild: 'rebuild',
      develop: 'develop',
      build: 'build',
      sharpen: 'sharpen',
      peak: 'peak',
      maintain: 'maintain',
    },
    gives: (what) => `Gives back ${what}.`,
    performance: 'race to perform',
    experience: 'race for joy',
    lighter: 'down week',
    raced: 'what a race adds',
  },
};
