import type { WorksheetWords } from './words.ts';

export const GERMAN: WorksheetWords = {
  goals: {
    kicker: (ahead) => `Ziele · ${ahead}`,
    horizons: {
      month: {
        label: 'Der nächste Monat',
        ahead: 'vier Wochen',
        question: 'Welche eine Gewohnheit würde die nächsten vier Wochen zu guten machen?',
        prompts: [
          'An welchen Tagen passt Laufen ohne Kampf hinein?',
          'Was ist die kleinste Version davon, für einen schlechten Tag?',
          'Wer oder was macht es leichter?',
        ],
      },
      season: {
        label: 'Diese Saison',
        ahead: 'etwa zehn Wochen',
        question: 'Was soll dir am Ende dieser Saison leichter fallen als heute?',
        prompts: [
          'Was war in der letzten schwer?',
          'Woran merkst du, dass es leichter geworden ist?',
          'Was lässt du weg, um Platz zu schaffen?',
        ],
      },
      year: {
        label: 'Dieses Jahr',
        ahead: 'zwölf Monate',
        question: 'Für welche ein oder zwei Tage im Jahr willst du bereit sein?',
        prompts: [
          'Welches Rennen läufst du auf Zeit, welche aus Freude?',
          'Wann im Jahr ruhst du dich aus?',
          'Was würde es auch ohne Rennen zu einem guten Jahr machen?',
        ],
      },
      'three-years': {
        label: 'Drei Jahre',
        ahead: 'drei Jahre',
        question: 'Was scheint heute unerreichbar und käme mit Geduld in die Nähe?',
        prompts: [
          'Welche Schritte liegen dazwischen, einer pro Jahr?',
          'Was muss unterwegs gesund bleiben?',
          'Was nicht versucht zu haben, würdest du bereuen?',
        ],
      },
      career: {
        label: 'Ein Läuferleben',
        ahead: 'solange du läufst',
        question: 'Wenn du eines Tages zurückblickst: Wie willst du gelaufen sein?',
        prompts: [
          'Warum hast du angefangen?',
          'Was soll dir das Laufen mit siebzig geben?',
          'Mit wem willst du laufen?',
        ],
      },
    },
    kindsHeading: 'Ein Ziel von jeder Art',
    kinds: {
      performance: {
        label: 'Leistung',
        sentence: 'Eine Zeit, eine Strecke oder ein Platz: worauf du hintrainierst.',
      },
      health: {
        label: 'Gesundheit',
        sentence: 'Schlaf, Kraft, eine alte Verletzung, die Ruhe gibt: was das Training trägt.',
      },
      joy: {
        label: 'Freude',
        sentence: 'Freunde, Trails, ein Rennen im Kostüm: was dich wiederkommen lässt.',
      },
    },
    first: ['Der erste kleine Schritt', 'Bis wann'],
  },
  review: {
    kicker: 'Rückblick',
    title: 'Saisonrückblick',
    lead: 'Etwa alle zehn Wochen und nach jedem Rennen. Kreise ein, wie schwer es war: von 0, gar nicht, bis 3, die meiste Zeit.',
    rows: [
      {
        label: 'Tempo',
        asks: 'Fiel es dir schwer, auch nur eine Minute schnell zu laufen, obwohl noch Luft da war?',
        action:
          'Einmal die Woche nach einem lockeren Lauf: sechs bis acht Steigerungen von zwanzig Sekunden, dazwischen ganz erholen.',
      },
      {
        label: 'Laufstil',
        asks: 'Bist du müde auseinandergefallen: Schultern hoch, Hüfte tief, schwere Füße?',
        action: 'Zweimal die Woche: nach einem Lauf zehn Minuten Kraft für Hüfte, Waden und Rumpf.',
      },
      {
        label: 'Schrittfrequenz',
        asks: 'Waren deine Schritte lang und langsam, mit hartem Aufsetzen weit vor dir?',
        action:
          'Einmal die Woche: zähle eine Minute lang deine Schritte, dann lauf fünf Minuten mit etwa fünf von hundert mehr.',
      },
      {
        label: 'Verpflegung',
        asks: 'Warst du am Ende langer Läufe leer, oder hat der Magen verweigert?',
        action:
          'Bei jedem langen Lauf über 75 Minuten: früh und oft essen und trinken, und zwar das, was du im Rennen nimmst.',
      },
      {
        label: 'Etwas anderes',
        asks: 'Stand etwas anderes im Weg: Schlaf, Zeit, eine alte Verletzung, Gesellschaft, Motivation?',
        action:
          'Schreib es in einem Satz auf, und daneben das Kleinste, was es leichter machen würde. Das tust du.',
      },
    ],
    ifHardest: (action) => `War das am schwersten: ${action}`,
    focusHeading: 'Der nächste Schwerpunkt',
    otherwise:
      'Die höchste Zahl ist der nächste Schwerpunkt: Eine Änderung hält, fünf halten nicht. War nichts schwer, wiederhole die Woche dieser Saison und ändere nur das eine, worauf du am neugierigsten bist.',
    focus: 'Mein eines Vorhaben für die nächste Saison',
    openHeading: 'Je eine Zeile',
    open: [
      'Was lief gut, und warum?',
      'Was war schwer?',
      'Worauf hast du dich gefreut?',
      'Was lässt du nächstes Mal weg?',
    ],
  },
  week: {
    kicker: 'Rückblick',
    title: 'Wochen-Check',
    lead: 'Am Ende jeder Woche: vier Fragen, die mehr über sie sagen als ihre Kilometer. Ein Haken heißt ja.',
    corner: 'Haken, wenn es so war',
    head: (week) => `Woche ${week}`,
    asks: {
      hard: {
        ask: 'Waren die harten Einheiten kontrolliert?',
        ifNot:
          'Beginn die nächste langsamer, als sich richtig anfühlt, und hör auf, solange noch eine ginge.',
      },
      easy: {
        ask: 'Waren die lockeren locker?',
        ifNot:
          'Lauf so langsam, dass ganze Sätze herauskommen. Auch einen Berg hochzugehen ist lockeres Laufen.',
      },
      long: {
        ask: 'War der lange Lauf ein Fortschritt und kein Überleben?',
        ifNot:
          'Beginn den nächsten sanfter, oder nimm die kurze Größe. Er baut auf ausgeruhten Tagen auf.',
      },
      repeat: {
        ask: 'Könntest du diese Woche wiederholen?',
        ifNot:
          'Nimm nächste Woche die kurzen Größen. Auf eine Woche, die nicht wiederholbar ist, lässt sich nicht bauen.',
      },
    },
    write: [
      { label: 'Schlaf', hint: '0 schlecht bis 3 gut' },
      { label: 'Leben', hint: '0 ruhig bis 3 laut' },
      { label: 'Ein Wort dafür', hint: '' },
    ],
    next: 'Was braucht die nächste Woche?',
  },
  audit: {
    kicker: 'Wie trainiere ich?',
    title: 'Selbstcheck',
    lead: 'Ausgebrannt ist man öfter hiervon als von Kilometern. Setz einen Haken, wo du dich erkennst. Punkte gibt es keine.',
    prompts: [
      {
        title: 'Motivation ohne System',
        text: 'Läufst du nur, wenn du Lust hast, in Schüben mit Lücken dazwischen?',
        next: 'Häng zwei feste Tage an etwas, das ohnehin geschieht. Eine Gewohnheit läuft auch an grauen Tagen.',
      },
      {
        title: 'Selbstbild',
        text: 'Nennst du dich Sportler oder Sportlerin, oder wartest du auf eine Zeit, die es erlaubt?',
        next: 'Sag es einmal: Ich treibe Sport. Wer dafür trainiert, ruht und isst, ist längst dabei.',
      },
      {
        title: 'Alles oder nichts',
        text: 'Wird aus einer verpassten Einheit eine verpasste Woche?',
        next: 'Leg dir das Mindeste bereit: Zehn Minuten zählen, und der nächste Tag bleibt, wie er ist.',
      },
      {
        title: 'Zu wenig Rückhalt',
        text: 'Weiß niemand, wofür du trainierst?',
        next: 'Erzähl es einem Menschen, oder häng den Plan auf, wo ihn alle sehen. Gesellschaft kommt vielleicht nach.',
      },
      {
        title: 'Zu wenig Reserven',
        text: 'Trainierst du mit zu wenig Schlaf, Essen oder Zeit für das, was du dir abverlangst?',
        next: 'Verlang weniger, bis wieder mehr da ist. Das macht den Plan kleiner, nicht dich.',
      },
    ],
    close: 'Was davon würde am meisten ändern, und was ist der kleinste erste Schritt?',
  },
  alignment: {
    kicker: 'Wie trainiere ich?',
    title: 'Passt es zusammen?',
    lead: 'Zeichen dafür, dass Training und Leben in dieselbe Richtung zeigen. Hak ab, was heute so ist, und sieh in einem Monat wieder nach.',
    prompts: [
      {
        title: 'Mit Form und beweglich',
        text: 'Die Woche hat eine Form, und ihre Tage dürfen tauschen.',
        next: 'Hat sie nur eines von beiden, lies nach, was gilt, wenn ein Tag anders läuft.',
      },
      {
        title: 'Erholung ist geplant',
        text: 'Leichtere Wochen und freie Tage stehen im Kalender, bevor etwas wehtut.',
        next: 'Wenn nicht, wähl einen Plan, der sie hat, und lass sie drin.',
      },
      {
        title: 'Essen trägt das Training',
        text: 'Du isst für das, was du läufst, und nicht für eine Zahl.',
        next: 'Wenn nicht, sieh dir das Essen als Teil des Ganzen an.',
      },
      {
        title: 'Kraft, die stützt',
        text: 'Kraft kommt nach den Läufen und fern von harten Tagen: Sie hilft und steht nicht im Weg.',
        next: 'Steht sie doch im Weg, kürz sie, bevor du sie streichst.',
      },
      {
        title: 'Ein Selbstbild, das passt',
        text: 'Du treibst Sport an den Tagen, an denen du ruhst, so gut wie an denen, an denen du läufst.',
        next: 'Klingt das fremd, fragt der Selbstcheck, warum.',
      },
    ],
    close: 'Was würde mir einen Haken mehr erlauben?',
  },
  race: {
    kicker: 'Nach einem Rennen',
    title: 'Karte für danach',
    lead: 'Erst die freien Tage, dann der Weg zurück. Wie du dich fühlst, kann mehr Tage verlangen, nie weniger.',
    fields: ['Rennen', 'Datum'],
    daysHeading: 'Wie lange',
    daysSay:
      'Tage ohne Laufen und Tage bis zum vollen Training, nach einem Rennen auf Zeit. Aus Freude gelaufen braucht es von beidem etwa zwei Drittel; ab 46 ein Fünftel mehr, ab 56 zwei Fünftel.',
    corner: 'Rennen',
    runners: ['Erfahren', 'Fortgeschritten', 'Neu dabei'],
    races: {
      '5k': '5 km',
      '10k': '10 km',
      half: 'Halbmarathon',
      marathon: 'Marathon',
      ultra: 'Ultra',
    },
    myDays: ['Kein Laufen bis', 'Volles Training ab'],
    harder: [{ title: 'Ich habe im Rennen alles gegeben.' }, { title: 'Es lief schlecht.' }],
    harderMeans: 'Jedes davon macht den ganzen Weg zurück etwa ein Zehntel länger.',
    wayHeading: 'Der Weg zurück',
    way: [
      {
        title: 'Freestyle',
        why: 'Nichts ist geplant, damit Körper, Kopf und Lust am Laufen in ihrem eigenen Takt zurückkommen.',
      },
      {
        title: 'Umgekehrtes Tapering',
        why: 'Das Tapering rückwärts: jeden Schritt etwas mehr, alles locker, bis wieder eine übliche Woche passt.',
      },
      {
        title: 'Grundlage',
        why: 'Lockere Kilometer und gezielte Kraft. Es wirkt langweilig, weil es sich wiederholt, und daran wachsen Sehnen, Knochen und Gewohnheiten.',
      },
    ],
    remember: 'Was ich von diesem Rennen behalten will',
  },
  card: {
    kicker: 'Nach einem Rennen',
    title: 'Wie geht es mir?',
    lead: 'Drei Antworten am Ende jedes Schritts, zusammengezählt, sagen, ob der nächste beginnen kann.',
    before: ['Vor dem umgekehrten Tapering', 'Vor der Grundlage', 'Vor dem nächsten Zyklus'],
    date: 'Datum',
    today: 'Heute',
    points: ['0 Punkte', '1 Punkt', '2 Punkte'],
    questions: [
      { asks: 'Muskelkater', answers: ['keiner', 'etwas, auf Treppen', 'verändert meinen Gang'] },
      { asks: 'Schlaf', answers: ['gut', 'lückenhaft', 'schlecht'] },
      { asks: 'Insgesamt', answers: ['frisch, neugierig', 'matt', 'niedergeschlagen'] },
    ],
    sumHeading: 'Was die Punkte sagen',
    sum: 'Zusammengezählt',
    results: [
      {
        points: '0 Punkte',
        means: 'Der nächste Schritt: Freestyle, umgekehrtes Tapering, Grundlage, nächster Zyklus.',
      },
      {
        points: '1–2 Punkte',
        means: 'Bleib noch 2 Tage bei diesem Schritt, dann frag noch einmal.',
      },
      {
        points: '3–4 Punkte',
        means: 'Bleib noch 4 Tage bei diesem Schritt, dann frag noch einmal.',
      },
      {
        points: '5–6 Punkte',
        means: 'Bleib eine Woche, und sieh dir die Warnzeichen und das Ganze an.',
      },
    ],
  },
};
