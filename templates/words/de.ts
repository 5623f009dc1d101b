import { weekdaysIn } from './weekdays.ts';
import type { SheetWords } from './words.ts';

export const DE: SheetWords = {
  week: 'Woche',
  weekdays: weekdaysIn('de'),
  seasons: {
    recover: 'Erholung',
    base: 'Grundlage',
    build: 'Aufbau',
    speed: 'Tempo',
    peak: 'Höhepunkt',
  },
  days: (count) => (count === 1 ? '1 Tag' : `${count} Tage`),
  unplanned: 'frei',
  andRace: '+ Rennen',
  down: 'leicht',
  downWeek: 'Leicht',
  hard: 'hart',
  hardMeans: 'ein-, zweimal die Woche, nie an zwei Tagen nacheinander',
  long: 'lang',
  longMeans: 'ruhig gelaufen, am Tag danach locker',
  event: 'Rennen oder Testlauf',
  missed: 'Tag verpasst?',
  missedMeans:
    'Lass ihn aus und mach weiter. Verschieb nur, wenn zwischen harten Tagen ein lockerer bleibt.',
  differently: 'Wenn ein Tag anders läuft',
  grey: [
    {
      id: 'missed',
      when: 'Einheit verpasst',
      answer: 'Lass sie aus. Der nächste Tag bleibt, wie er ist.',
    },
    {
      id: 'missed-strength',
      when: 'Kraft verpasst',
      answer: 'Sonst ändert sich nichts. Das nächste Mal bleibt, wo es ist.',
    },
    {
      id: 'missed-hard',
      when: 'Harten oder langen Tag verpasst',
      answer: 'Lass ihn aus oder verschieb ihn. Nie direkt neben einen anderen harten oder langen.',
    },
    {
      id: 'moved',
      when: 'Ein Tag passt nicht',
      answer: 'Lass zwei Tage tauschen. Der Rest des Plans bleibt.',
    },
    {
      id: 'short-of-time',
      when: 'Wenig Zeit',
      answer: 'Nimm die Hälfte oder 10 bis 15 Minuten. Der Sinn bleibt derselbe.',
    },
    {
      id: 'slept-badly',
      when: 'Schlecht geschlafen, viel los',
      answer: 'Aus hart wird locker, aus locker wird kurz.',
    },
    {
      id: 'fewer-than-half',
      when: 'Nicht mal die halbe Woche',
      answer: 'Mach mit der nächsten weiter. Nach mehr als fünf Tagen Pause steig in Stufen ein.',
    },
    {
      id: 'ill',
      when: 'Krank',
      answer: 'Mit Fieber nicht laufen. Warte, bis es weg ist, dann steig in Stufen ein.',
    },
  ],
  sessions: 'Wozu jede Einheit gut ist',
  short: 'Kurz',
  bare: 'Kern',
  version: (version) => `v${version}`,
  weeks: (first, last) => (first === last ? `Woche ${first}` : `Wochen ${first}–${last}`),
  page: (number, of) => `Seite ${number} von ${of}`,
  openPlan: 'Diesen Plan im Web öffnen',
  booklet: {
    belongs: 'Dieses Heft gehört',
    howTo: 'So liest du dieses Heft',
    signs: {
      tick: {
        title: 'Ein Kästchen zum Abhaken',
        text: 'Jede Einheit hat eines. Gepunktet ist es an Tagen, die nichts verlangen.',
      },
      hard: {
        title: 'Harter Tag',
        text: 'Ein durchgehender Balken am Rand. Ein- oder zweimal die Woche, nie zweimal hintereinander.',
      },
      long: {
        title: 'Langer Lauf',
        text: 'Ein gestrichelter Balken am Rand. Lockeres Tempo, und ein lockerer Tag danach.',
      },
      event: {
        title: 'Rennen oder Testlauf',
        text: 'Ein Punkt auf einer Linie und ein Rahmen um den Tag.',
      },
      sizes: {
        title: 'Drei Größen',
        text: 'Zuerst steht die volle. Kurz ist etwa die Hälfte, das Mindeste dauert zehn bis fünfzehn Minuten; der Zweck bleibt derselbe.',
      },
      moves: {
        title: 'Tage, die tauschen dürfen',
        text: 'Wohin ein Tag rücken darf, steht auf seiner Seite. Ein Tausch pro Woche hält das Gleichgewicht.',
      },
      lines: {
        title: 'Zeilen zum Schreiben',
        text: 'Wie es sich anfühlte, wer dabei war, wie das Wetter war. Nächstes Jahr freust du dich darüber.',
      },
    },
    phases: 'Wozu jede Phase da ist',
    gives: (things) => `Gibt zurück: ${things.join(', ')}.`,
    totalWeeks: (count) => (count === 1 ? '1 Woche' : `${count} Wochen`),
    continued: (week) => `Woche ${week}, Fortsetzung`,
    mayMove: (days) => `Darf tauschen mit ${days.join(', ')}`,
    feels: 'Gefühl',
    notes: 'Notizen',
    volumes: (weeks, unit, volumes) =>
      `Umfang von ${weeks} Wochen in ${unit}, einer nach dem anderen: ${volumes.join(', ')}.`,
    disclaimer:
      'Allgemeiner Trainingsrat, kein medizinischer. Wenn etwas schmerzt oder sich falsch anfühlt, hör auf und frag jemanden, der es ansehen kann.',
    cover: 'Umschlag',
    backCover: 'Rückseite',
    front: (sheet) => `Blatt ${sheet}, vorn`,
    back: (sheet) => `Blatt ${sheet}, hinten`,
  },
  pocket: {
    weeks: 'Diese Wochen',
    keySessions: 'Wichtigste Einheiten',
    runs: 'Läufe',
    paces: 'Wie schnell',
    efforts: {
      easy: {
        title: 'Locker',
        text: 'Ganze Sätze, ohne nach Luft zu ringen. 3\u00a0bis\u00a04\u00a0von\u00a010.',
      },
      marathon: {
        title: 'Marathon',
        text: 'Kurze Sätze. Du könntest es stundenlang halten. 6\u00a0von\u00a010.',
      },
      threshold: {
        title: 'Schwelle',
        text: 'Ein paar Worte am Stück; angenehm hart. 7\u00a0von\u00a010.',
      },
      interval: {
        title: 'Intervall',
        text: 'Einzelne Worte. Etwa wie ein 5er. 8\u00a0bis\u00a09\u00a0von\u00a010.',
      },
      repetition: {
        title: 'Wiederholung',
        text: 'Schnell und gelöst, danach volle Pause. 9\u00a0von\u00a010.',
      },
    },
    signs: 'Zeichen und Größen',
    next: 'Danach',
    lastPhase: 'Mit dieser Phase endet der Plan. Ruh dich aus, dann such dir das Nächste.',
    fold: 'Dreimal zur Hälfte falten und öffnen. Die Linie einschneiden, längs falten, die Enden zusammenschieben.',
  },
  month: {
    toGo: (weeks) => (weeks === 1 ? 'die letzte Woche' : `noch ${weeks} Wochen`),
    pageToGo: (from, to) => {
      if (from === to) return from === 1 ? 'Die letzte Woche' : `Noch ${from} Wochen`;
      return to === 1 ? `Die letzten ${from} Wochen` : `Noch ${from} bis ${to} Wochen`;
    },
    page: (first, last) => (first === last ? `Woche ${first}` : `Wochen ${first}–${last}`),
    endsIn: (title, date) => (date === '' ? `endet mit: ${title}` : `${title}, ${date}`),
  },
  poster: {
    week: (number) => `Woche ${number}`,
    weeks: (count) => (count === 1 ? '1 Woche' : `${count} Wochen`),
    phases: 'Phasen',
    keySessions: 'Die harten und die langen Tage',
    seasons: 'Abschnitte',
    races: 'Rennen',
    aWeek: (unit) => `${unit} pro Woche`,
    sum: ({ weeks, total, fullest, week, down }) => {
      const lighter =
        down === 0
          ? ''
          : down === 1
            ? ', eine davon eine leichte'
            : `, ${down} davon leichte Wochen`;
      return `${weeks} Wochen Training${lighter}: zusammen ${total}; die vollste ist Woche ${week} mit ${fullest}.`;
    },
    perform: 'auf Leistung',
    joy: 'aus Freude',
    labels: { 'bucket-list': 'Traumlauf', community: 'Gemeinschaft', joy: 'aus Freude' },
    purposes: {
      recover: 'erholen',
      rebuild: 'zurückfinden',
      develop: 'entwickeln',
      build: 'aufbauen',
      sharpen: 'schärfen',
      peak: 'in Form sein',
      maintain: 'erhalten',
    },
    gives: (what) => `Gibt zurück: ${what}.`,
    performance: 'Rennen auf Leistung',
    experience: 'Rennen aus Freude',
    lighter: 'leichte Woche',
    raced: 'was ein Rennen dazulegt',
  },
};
