import { weekdaysIn } from './weekdays.ts';
import type { SheetWords } from './words.ts';

export const EN: SheetWords = {
  week: 'Week',
  weekdays: weekdaysIn('en'),
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
  page: (number, of) => `page ${number} of ${of}`,
  openPlan: 'Open this plan on the web',
  booklet: {
    belongs: 'This copy belongs to',
    howTo: 'How to use this booklet',
    signs: {
      tick: {
        title: 'A box to tick',
        text: 'Each session has one. A dotted box stands on days that ask for nothing.',
      },
      hard: {
        title: 'Hard day',
        text: 'A solid bar at its side. One or two a week, never two in a row.',
      },
      long: {
        title: 'Long run',
        text: 'A dashed bar at its side. Easy pace, and an easy day after it.',
      },
      event: {
        title: 'Race or time trial',
        text: 'A dot on a solid line, and a frame round the day.',
      },
      sizes: {
        title: 'Three sizes',
        text: 'Full is what stands first. Short is about half, bare takes ten to fifteen minutes; the purpose is the same in all three.',
      },
      moves: {
        title: 'Days that may change places',
        text: 'Where a day may move, its page says so. One move a week keeps the balance.',
      },
      lines: {
        title: 'Lines to write on',
        text: 'How it felt, who was there, what the weather did. Next year you will be glad of it.',
      },
    },
    phases: 'What each phase is for',
    gives: (things) => `Gives back ${things.join(', ')}.`,
    totalWeeks: (count) => (count === 1 ? '1 week' : `${count} weeks`),
    continued: (week) => `Week ${week}, continued`,
    mayMove: (days) => `May change places with ${days.join(', ')}`,
    feels: 'Feels',
    notes: 'Notes',
    volumes: (weeks, unit, volumes) =>
      `Volume of ${weeks} weeks in ${unit}, one after the other: ${volumes.join(', ')}.`,
    disclaimer:
      'General training advice, not medical advice. When something hurts or feels wrong, stop, and ask somebody who can look at it.',
    cover: 'Cover',
    backCover: 'Back cover',
    front: (sheet) => `Sheet ${sheet}, front`,
    back: (sheet) => `Sheet ${sheet}, back`,
  },
  pocket: {
    weeks: 'These weeks',
    keySessions: 'Key sessions',
    runs: 'Runs',
    paces: 'How fast',
    efforts: {
      easy: {
        title: 'Easy',
        text: 'Whole sentences without stopping for air. 3\u00a0to\u00a04\u00a0of\u00a010.',
      },
      marathon: {
        title: 'Marathon',
        text: 'Short sentences. You could keep it for hours. 6\u00a0of\u00a010.',
      },
      threshold: {
        title: 'Threshold',
        text: 'A few words at a time; comfortably hard. 7\u00a0of\u00a010.',
      },
      interval: {
        title: 'Interval',
        text: 'Single words. About what a 5K feels like. 8\u00a0to\u00a09\u00a0of\u00a010.',
      },
      repetition: {
        title: 'Repetition',
        text: 'Fast and relaxed, with a full rest after. 9\u00a0of\u00a010.',
      },
    },
    signs: 'Signs and sizes',
    next: 'Then',
    lastPhase: 'The plan ends with this phase. Rest, then choose what comes next.',
    fold: 'Fold in halves three times and open. Cut along the solid line, fold lengthwise, push the ends together.',
  },
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
