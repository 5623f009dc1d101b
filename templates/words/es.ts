import { weekdaysIn } from './weekdays.ts';
import type { SheetWords } from './words.ts';

export const ES: SheetWords = {
  week: 'Semana',
  weekdays: weekdaysIn('es'),
  seasons: {
    recover: 'Descanso',
    base: 'Base',
    build: 'Construcción',
    speed: 'Velocidad',
    peak: 'Puesta a punto',
  },
  days: (count) => (count === 1 ? '1 día' : `${count} días`),
  unplanned: 'libre',
  andRace: '+ carrera',
  down: 'suave',
  downWeek: 'Suave',
  hard: 'fuerte',
  hardMeans: 'uno o dos por semana, nunca dos seguidos',
  long: 'largo',
  longMeans: 'ritmo cómodo, día suave después',
  event: 'carrera o test',
  missed: '¿Has perdido un día?',
  missedMeans: 'Sáltalo y sigue. Muévelo solo si queda un día suave entre los fuertes.',
  differently: 'Cuando un día sale de otra manera',
  grey: [
    {
      id: 'missed',
      when: 'Sesión perdida',
      answer: 'Sáltala. El día siguiente sigue igual.',
    },
    {
      id: 'missed-strength',
      when: 'Fuerza perdida',
      answer: 'No cambia nada más. La próxima sigue en su sitio.',
    },
    {
      id: 'missed-hard',
      when: 'Día fuerte o largo perdido',
      answer: 'Sáltalo o muévelo. Nunca justo al lado de otro fuerte o largo.',
    },
    {
      id: 'moved',
      when: 'Hay que cambiar un día',
      answer: 'Intercambia dos días. El resto del plan sigue igual.',
    },
    {
      id: 'short-of-time',
      when: 'Poco tiempo',
      answer: 'Haz la mitad, o de 10 a 15 minutos. El propósito es el mismo.',
    },
    {
      id: 'slept-badly',
      when: 'Mala noche, mucho lío',
      answer: 'Haz suave el día fuerte, y corto el suave.',
    },
    {
      id: 'fewer-than-half',
      when: 'Menos de media semana',
      answer: 'Sigue con la próxima. Tras más de cinco días sin correr, vuelve por etapas.',
    },
    {
      id: 'ill',
      when: 'Enfermedad',
      answer: 'Con fiebre no se corre. Espera a que pase y vuelve por etapas.',
    },
  ],
  sessions: 'Para qué sirve cada sesión',
  short: 'Corta',
  bare: 'Mínima',
  version: (version) => `v${version}`,
  weeks: (first, last) => (first === last ? `semana ${first}` : `semanas ${first}–${last}`),
  page: (number, of) => `página ${number} de ${of}`,
  openPlan: 'Abrir este plan en la web',
};
