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
  booklet: {
    belongs: 'Este cuaderno es de',
    howTo: 'Cómo usar este cuaderno',
    signs: {
      tick: {
        title: 'Una casilla para marcar',
        text: 'Cada sesión tiene una. Es de puntos en los días que no piden nada.',
      },
      hard: {
        title: 'Día duro',
        text: 'Una barra continua al lado. Uno o dos por semana, nunca dos seguidos.',
      },
      long: {
        title: 'Tirada larga',
        text: 'Una barra discontinua al lado. Ritmo suave, y un día suave después.',
      },
      event: {
        title: 'Carrera o test',
        text: 'Un punto sobre una línea, y un marco alrededor del día.',
      },
      sizes: {
        title: 'Tres tamaños',
        text: 'Primero está el completo. El corto es más o menos la mitad, el mínimo dura de diez a quince minutos; el propósito es el mismo.',
      },
      moves: {
        title: 'Días que pueden cambiarse',
        text: 'Adónde puede ir un día lo dice su página. Un cambio por semana mantiene el equilibrio.',
      },
      lines: {
        title: 'Líneas para escribir',
        text: 'Cómo fue, quién vino, qué tiempo hizo. El año que viene te alegrarás.',
      },
    },
    phases: 'Para qué es cada fase',
    gives: (things) => `Devuelve: ${things.join(', ')}.`,
    totalWeeks: (count) => (count === 1 ? '1 semana' : `${count} semanas`),
    continued: (week) => `Semana ${week}, continuación`,
    mayMove: (days) => `Puede cambiarse con ${days.join(', ')}`,
    feels: 'Sensación',
    notes: 'Notas',
    volumes: (weeks, unit, volumes) =>
      `Volumen de ${weeks} semanas en ${unit}, una tras otra: ${volumes.join(', ')}.`,
    disclaimer:
      'Consejos generales de entrenamiento, no médicos. Si algo duele o no va bien, para y pregunta a alguien que pueda verlo.',
    cover: 'Portada',
    backCover: 'Contraportada',
    front: (sheet) => `Hoja ${sheet}, anverso`,
    back: (sheet) => `Hoja ${sheet}, reverso`,
  },
  pocket: {
    weeks: 'Estas semanas',
    keySessions: 'Sesiones clave',
    runs: 'Carreras',
    paces: 'A qué ritmo',
    efforts: {
      easy: {
        title: 'Suave',
        text: 'Frases enteras sin quedarte sin aire. 3\u00a0a\u00a04\u00a0de\u00a010.',
      },
      marathon: {
        title: 'Maratón',
        text: 'Frases cortas. Podrías seguir horas. 6\u00a0de\u00a010.',
      },
      threshold: {
        title: 'Umbral',
        text: 'Unas palabras cada vez; duro pero cómodo. 7\u00a0de\u00a010.',
      },
      interval: {
        title: 'Intervalo',
        text: 'Palabras sueltas. Como un 5K, más o menos. 8\u00a0a\u00a09\u00a0de\u00a010.',
      },
      repetition: {
        title: 'Repetición',
        text: 'Rápido y suelto, con descanso completo después. 9\u00a0de\u00a010.',
      },
    },
    signs: 'Signos y tamaños',
    next: 'Después',
    lastPhase: 'El plan termina con esta fase. Descansa, y luego elige lo siguiente.',
    fold: 'Dobla tres veces por la mitad y abre. Corta por la línea, dobla a lo largo, junta los extremos.',
  },
  month: {
    toGo: (weeks) => (weeks === 1 ? 'la última semana' : `faltan ${weeks} semanas`),
    pageToGo: (from, to) => {
      if (from === to) return from === 1 ? 'La última semana' : `Faltan ${from} semanas`;
      return to === 1 ? `Las últimas ${from} semanas` : `Faltan de ${from} a ${to} semanas`;
    },
    page: (first, last) => (first === last ? `Semana ${first}` : `Semanas ${first}–${last}`),
    endsIn: (title, date) => (date === '' ? `termina con: ${title}` : `${title}, ${date}`),
  },
  poster: {
    week: (number) => `Semana ${number}`,
    weeks: (count) => (count === 1 ? '1 semana' : `${count} semanas`),
    phases: 'Fases',
    keySessions: 'Los días duros y los largos',
    seasons: 'Temporadas',
    races: 'Carreras',
    aWeek: (unit) => `${unit} por semana`,
    sum: ({ weeks, total, fullest, week, down }) => {
      const lighter =
        down === 0
          ? ''
          : down === 1
            ? ', una de ellas de descarga'
            : `, ${down} de ellas de descarga`;
      return `${weeks} semanas de entrenamiento${lighter}: ${total} en total; la más cargada es la semana ${week} con ${fullest}.`;
    },
    perform: 'para rendir',
    joy: 'por gusto',
    labels: { 'bucket-list': 'un sueño', community: 'en compañía', joy: 'por gusto' },
    purposes: {
      recover: 'recuperar',
      rebuild: 'reconstruir',
      develop: 'desarrollar',
      build: 'construir',
      sharpen: 'afinar',
      peak: 'rendir',
      maintain: 'mantener',
    },
    gives: (what) => `Devuelve: ${what}.`,
    performance: 'carrera para rendir',
    experience: 'carrera por gusto',
    lighter: 'semana de descarga',
    raced: 'lo que añade una carrera',
  },
};
