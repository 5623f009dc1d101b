import type { WorksheetWords } from './words.ts';

export const SPANISH: WorksheetWords = {
  goals: {
    kicker: (ahead) => `Objetivos · ${ahead}`,
    horizons: {
      month: {
        label: 'El próximo mes',
        ahead: 'cuatro semanas',
        question: '¿Qué único hábito haría buenas las próximas cuatro semanas?',
        prompts: [
          '¿Qué días cabe correr sin pelearte con la agenda?',
          '¿Cuál es su versión más pequeña, para un mal día?',
          '¿Quién o qué lo hace más fácil?',
        ],
      },
      season: {
        label: 'Esta temporada',
        ahead: 'unas diez semanas',
        question: '¿Qué debería costarte menos al final de esta temporada que hoy?',
        prompts: [
          '¿Qué fue difícil en la anterior?',
          '¿En qué notarás que te cuesta menos?',
          '¿Qué vas a dejar fuera para hacer sitio?',
        ],
      },
      year: {
        label: 'Este año',
        ahead: 'doce meses',
        question: '¿Para qué uno o dos días del año quieres llegar a punto?',
        prompts: [
          '¿Qué carrera es por tiempo y cuáles por gusto?',
          '¿En qué momento del año descansas?',
          '¿Qué haría bueno el año aun sin ninguna carrera?',
        ],
      },
      'three-years': {
        label: 'Tres años',
        ahead: 'tres años',
        question: '¿Qué parece hoy inalcanzable y la paciencia podría acercar?',
        prompts: [
          '¿Qué pasos hay en medio, uno por año?',
          '¿Qué tiene que seguir sano por el camino?',
          '¿Qué lamentarías no haber intentado?',
        ],
      },
      career: {
        label: 'Una vida corriendo',
        ahead: 'mientras corras',
        question: 'Cuando un día mires atrás, ¿cómo quieres haber corrido?',
        prompts: [
          '¿Por qué empezaste?',
          '¿Qué debería darte correr a los setenta?',
          '¿Con quién quieres correr?',
        ],
      },
    },
    kindsHeading: 'Un objetivo de cada tipo',
    kinds: {
      performance: {
        label: 'Rendimiento',
        sentence: 'Un tiempo, una distancia o un puesto: hacia lo que entrenas.',
      },
      health: {
        label: 'Salud',
        sentence: 'Sueño, fuerza, una vieja lesión que calla: lo que sostiene el entrenamiento.',
      },
      joy: {
        label: 'Disfrute',
        sentence: 'Amigos, montaña, una carrera con disfraz: lo que te hace volver.',
      },
    },
    first: ['El primer paso pequeño', 'Para cuándo'],
  },
  review: {
    kicker: 'Mirar atrás',
    title: 'Balance de la temporada',
    lead: 'Cada diez semanas más o menos, y después de cada carrera. Rodea cuánto costó cada cosa: de 0, nada, a 3, casi siempre.',
    rows: [
      {
        label: 'Velocidad',
        asks: '¿Te costó correr rápido, aunque fuera un minuto, y aún te quedaba aire?',
        action:
          'Una vez por semana, tras un rodaje suave: de seis a ocho progresivos de veinte segundos, con descanso completo.',
      },
      {
        label: 'Técnica',
        asks: '¿Te descomponías con el cansancio: hombros arriba, cadera abajo, pies pesados?',
        action:
          'Dos veces por semana: diez minutos de fuerza de cadera, gemelos y tronco después de correr.',
      },
      {
        label: 'Cadencia',
        asks: '¿Tu zancada era larga y lenta, con un apoyo duro muy por delante de ti?',
        action:
          'Una vez por semana: cuenta tus pasos durante un minuto y corre cinco minutos con un cinco por ciento más.',
      },
      {
        label: 'Comida y bebida',
        asks: '¿Acababas los largos sin fuerzas, o el estómago rechazaba lo que le dabas?',
        action:
          'En cada largo de más de 75 minutos: come y bebe pronto y a menudo, con lo que usarías en carrera.',
      },
      {
        label: 'Otra cosa',
        asks: '¿Había algo más en medio: sueño, tiempo, una vieja lesión, compañía, motivación?',
        action:
          'Escríbelo en una frase y, al lado, lo más pequeño que lo haría más fácil. Haz eso.',
      },
    ],
    ifHardest: (action) => `Si fue lo que más costó: ${action}`,
    focusHeading: 'El próximo foco',
    otherwise:
      'El número más alto es el próximo foco: un cambio se mantiene, cinco no. Si nada costó, repite la semana de esta temporada y cambia solo aquello que más curiosidad te dé.',
    focus: 'Mi única cosa para la próxima temporada',
    openHeading: 'En una línea',
    open: [
      '¿Qué fue bien, y por qué?',
      '¿Qué fue difícil?',
      '¿Qué te hacía ilusión?',
      '¿Qué dejarás fuera la próxima vez?',
    ],
  },
  week: {
    kicker: 'Mirar atrás',
    title: 'Repaso semanal',
    lead: 'Al final de cada semana: cuatro preguntas que dicen de ella más que sus kilómetros. Marca los síes.',
    corner: 'Marca lo que fue así',
    head: (week) => `Semana ${week}`,
    asks: {
      hard: {
        ask: '¿Controlaste las sesiones fuertes?',
        ifNot:
          'Empieza la próxima más despacio de lo que te pide el cuerpo y para cuando aún podrías una más.',
      },
      easy: {
        ask: '¿Fueron suaves las suaves?',
        ifNot:
          'Afloja hasta que te salgan frases enteras. Subir una cuesta andando también es correr suave.',
      },
      long: {
        ask: '¿El largo fue un paso adelante y no pura supervivencia?',
        ifNot: 'Empieza el próximo con más calma o haz su versión corta. Se apoya en días frescos.',
      },
      repeat: {
        ask: '¿Podrías repetir esta semana?',
        ifNot:
          'Haz las versiones cortas la próxima. Sobre una semana que no se puede repetir no se construye.',
      },
    },
    write: [
      { label: 'Sueño', hint: 'de 0 mal a 3 bien' },
      { label: 'Vida', hint: 'de 0 en calma a 3 con ruido' },
      { label: 'Una palabra', hint: '' },
    ],
    next: '¿Qué necesita la próxima semana?',
  },
  audit: {
    kicker: '¿Cómo entreno?',
    title: 'Autoexamen',
    lead: 'Quemarse viene de aquí más a menudo que de los kilómetros. Marca lo que te suene. No hay puntuación.',
    prompts: [
      {
        title: 'Motivación sin sistema',
        text: '¿Corres solo cuando te apetece, a rachas y con huecos en medio?',
        next: 'Ata dos días fijos a algo que ya haces. Un hábito funciona también los días grises.',
      },
      {
        title: 'Identidad',
        text: '¿Te consideras deportista, o esperas una marca que te lo permita?',
        next: 'Dilo una vez: hago deporte. Quien entrena, descansa y come para ello ya lo es.',
      },
      {
        title: 'Todo o nada',
        text: '¿Una sesión perdida acaba en una semana perdida?',
        next: 'Ten lista la versión mínima: diez minutos cuentan, y el día siguiente sigue igual.',
      },
      {
        title: 'Poco apoyo',
        text: '¿No hay nadie que sepa para qué entrenas?',
        next: 'Cuéntaselo a alguien, o cuelga el plan donde lo vean en casa. Quizá venga la compañía.',
      },
      {
        title: 'Pocas reservas',
        text: '¿Entrenas con poco sueño, comida o tiempo para lo que te exiges?',
        next: 'Exígete menos hasta que haya más. Eso hace más pequeño el plan, no a ti.',
      },
    ],
    close: '¿Cuál cambiaría más las cosas, y cuál es el primer paso más pequeño?',
  },
  alignment: {
    kicker: '¿Cómo entreno?',
    title: '¿Encaja todo?',
    lead: 'Señales de que el entrenamiento y la vida van en la misma dirección. Marca lo que hoy es así y vuelve en un mes.',
    prompts: [
      {
        title: 'Con orden y flexible',
        text: 'La semana tiene una forma, y sus días pueden intercambiarse.',
        next: 'Si solo tiene una de las dos cosas, lee qué hacer cuando un día sale de otra manera.',
      },
      {
        title: 'El descanso está previsto',
        text: 'Las semanas suaves y los días libres están en el calendario antes de que algo duela.',
        next: 'Si no, elige un plan que los tenga, y respétalos.',
      },
      {
        title: 'La comida sostiene el trabajo',
        text: 'Comes para lo que corres, y no por un número.',
        next: 'Si no, mira la comida como parte del conjunto.',
      },
      {
        title: 'Fuerza que ayuda',
        text: 'La fuerza va después de correr y lejos de los días fuertes: ayuda y no compite.',
        next: 'Si estorba, acórtala antes de quitarla.',
      },
      {
        title: 'Una identidad que encaja',
        text: 'Haces deporte tanto los días que descansas como los días que corres.',
        next: 'Si te suena raro, el autoexamen pregunta por qué.',
      },
    ],
    close: '¿Qué me permitiría marcar una más?',
  },
  race: {
    kicker: 'Después de una carrera',
    title: 'Ficha de después',
    lead: 'Primero los días libres, luego la vuelta. Cómo te sientes puede pedir más días, nunca menos.',
    fields: ['Carrera', 'Fecha'],
    daysHeading: 'Cuánto tiempo',
    daysSay:
      'Días sin correr y días hasta el entrenamiento completo, tras una carrera a por tiempo. Corrida por gusto, unos dos tercios de ambos; desde los 46 años un quinto más, desde los 56 dos quintos.',
    corner: 'Carrera',
    runners: ['Con experiencia', 'En progreso', 'Primera vez'],
    races: {
      '5k': '5 km',
      '10k': '10 km',
      half: 'Media maratón',
      marathon: 'Maratón',
      ultra: 'Ultra',
    },
    myDays: ['Sin correr hasta', 'Entreno completo desde'],
    harder: [{ title: 'Corrí al máximo.' }, { title: 'Salió mal.' }],
    harderMeans: 'Cada una alarga toda la vuelta alrededor de una décima parte.',
    wayHeading: 'La vuelta',
    way: [
      {
        title: 'Libre',
        why: 'No hay nada previsto, para que cuerpo, cabeza y ganas de correr vuelvan a su ritmo.',
      },
      {
        title: 'Descarga al revés',
        why: 'La descarga al revés: un poco más en cada paso, todo suave, hasta que vuelve a caber una semana normal.',
      },
      {
        title: 'Base',
        why: 'Kilómetros suaves y fuerza bien dirigida. Parece aburrido porque se repite, y con la repetición crecen tendones, huesos y hábitos.',
      },
    ],
    remember: 'Lo que quiero recordar de esta carrera',
  },
  card: {
    kicker: 'Después de una carrera',
    title: '¿Cómo estoy?',
    lead: 'Tres respuestas al final de cada paso, sumadas, dicen si puede empezar el siguiente.',
    before: ['Antes de la descarga al revés', 'Antes de la base', 'Antes del próximo ciclo'],
    date: 'Fecha',
    today: 'Hoy',
    points: ['0 puntos', '1 punto', '2 puntos'],
    questions: [
      { asks: 'Agujetas', answers: ['ninguna', 'algunas, en escaleras', 'me cambian el paso'] },
      { asks: 'Sueño', answers: ['bien', 'a ratos', 'mal'] },
      { asks: 'En general', answers: ['con frescura y ganas', 'sin chispa', 'con bajón'] },
    ],
    sumHeading: 'Qué dicen los puntos',
    sum: 'En total',
    results: [
      {
        points: '0 puntos',
        means: 'El siguiente paso: libre, descarga al revés, base, próximo ciclo.',
      },
      { points: '1–2 puntos', means: 'Quédate 2 días más en este paso y vuelve a preguntarte.' },
      { points: '3–4 puntos', means: 'Quédate 4 días más en este paso y vuelve a preguntarte.' },
      {
        points: '5–6 puntos',
        means: 'Quédate una semana, y mira las señales de aviso y el conjunto.',
      },
    ],
  },
};
