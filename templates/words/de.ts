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
};
