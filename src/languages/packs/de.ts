import type { LanguagePack } from '../pack';

/** German. */
// biome-ignore format: lists of words fill their lines
export const de: LanguagePack = {
  language: 'de',
  calls: [
    'newsletter', 'jetzt anmelden', 'hier anmelden', 'melden sie sich', 'jetzt abonnieren', 'abonnieren sie', 'hier abonnieren',
    'jetzt registrieren', 'kostenlos registrieren', 'bereits abonnent', 'sie haben bereits', 'probeabo', 'digitalabo', 'digital-abo',
    'jetzt testen', 'jetzt lesen', 'weiterlesen mit', 'für abonnenten', 'exklusiv für', 'mit ihrem abo', 'im abo', 'whatsapp-kanal',
    'whatsapp-channel', 'telegram-kanal', 'folgen sie uns', 'folgt uns', 'folgen sie', 'unsere app', 'unserer app', 'app herunterladen',
    'google news', 'datenschutzerklärung', 'datenschutzbestimmungen', 'nutzungsbedingungen', 'ihre zustimmung', 'externer inhalt',
    'externe inhalte', 'empfohlener redaktioneller inhalt', 'redaktionell empfohlen', 'mit ihrer einwilligung', 'anzeige', 'werbung',
    'affiliate', 'provision', 'affiliate-link', 'schreiben sie uns', 'ihre meinung', 'diskutieren sie', 'kommentare',
    'kommentar schreiben', 'leserbrief', 'fehler entdeckt', 'fehler gefunden', 'korrekturhinweis', 'artikel teilen', 'teilen sie',
    'zur startseite', 'alle rechte vorbehalten', 'maschinelle übersetzung', 'automatisiert übersetzt', 'lest den originalartikel',
    'originalartikel', 'unterstützen sie uns', 'mit einer spende', 'spenden sie', 'hat ihnen dieser artikel gefallen', 'diesen artikel',
    'klicken sie hier', 'hier klicken', 'hier finden sie', 'lesen sie hier', 'mehr infos', 'alle wichtigen infos',
    'bleiben sie informiert', 'immer informiert', 'nichts mehr verpassen', 'hinweis der redaktion', 'quelle:', 'mit material',
    'mit informationen von', 'dpa/', 'javascript', 'ihr browser',
  ],
  readAlso: [
    'lesen sie auch', 'lesen sie hier', 'lesen sie dazu', 'lesen sie mehr', 'lesen sie jetzt', 'lesen sie außerdem', 'lesen sie weiter',
    'lest auch', 'lest hier', 'lies auch', 'lies hier', 'auch lesen', 'auch interessant', 'das könnte sie auch interessieren',
    'das könnte dich auch interessieren', 'könnte sie interessieren', 'mehr zum thema', 'mehr dazu', 'mehr lesen', 'mehr über',
    'mehr aus', 'mehr von', 'mehr zu', 'mehr news', 'mehr nachrichten', 'zum thema', 'siehe auch', 'weiterlesen', 'weitere artikel',
    'weitere themen', 'weitere nachrichten', 'weitere meldungen', 'weitere informationen', 'passend dazu', 'passend zum thema',
    'hier lesen', 'empfehlung der redaktion', 'meistgelesen', 'meistgelesene artikel', 'im video', 'video', 'hintergrund', 'interview',
    'kommentar', 'hier finden sie', 'aus dem archiv', 'verwandte themen', 'verwandte artikel', 'ähnliche artikel', 'zum weiterlesen',
    'jetzt lesen', 'sehen sie auch', 'sehen sie hier', 'hören sie', 'unsere empfehlung', 'top-themen', 'aktuelle meldungen', 'anzeige',
  ],
  signOffs: [
    'mit material von', 'mit informationen von', 'redaktion:', 'bearbeitet von', 'ist redakteur', 'ist reporter', 'ist korrespondent',
    'ist autor', 'ist journalist', 'mitarbeit:', 'mit agenturmaterial',
  ],
  keyPointHeadings: [
    'das wichtigste in kürze', 'in kürze', 'auf einen blick', 'das wichtigste', 'zusammenfassung', 'kurz zusammengefasst', 'kurz gesagt',
    'darum geht s', 'darum geht es', 'das wichtigste zusammengefasst', 'überblick',
  ],
  wallPhrases: [
    'weiterlesen mit', 'jetzt weiterlesen', 'artikel freischalten', 'um diesen artikel zu lesen', 'um den artikel zu lesen',
    'nur für abonnenten', 'mit einem abo', 'weiterlesen mit einem', 'exklusiv für abonnenten', 'jetzt abo abschließen',
    'bereits abonnent', 'sie haben bereits ein abo', 'lesen sie weiter mit', 'zugang zu allen artikeln',
  ],
  consentPhrases: [
    'mit werbung weiterlesen', 'weiter mit werbung', 'mit werbung und cookies nutzen', 'pur-abo', 'wir und unsere partner',
    'zustimmen und weiterlesen', 'einwilligen und weiterlesen', 'bevor sie fortfahren',
  ],
  creditWords: [
    'foto', 'fotos', 'bild', 'bilder', 'bildquelle', 'quelle', 'grafik', 'illustration', 'bildrechte', 'bildnachweis', 'fotograf',
    'urheber', 'archivfoto', 'symbolfoto', 'montage', 'collage', 'autor',
  ],
  bylineWords: [
    'von', 'autor', 'autorin', 'autoren', 'text', 'ein kommentar von', 'ein gastbeitrag von', 'kommentar von', 'eine analyse von', 'aus',
    'interview von', 'text von', 'verfasst von', 'geschrieben von',
  ],
  andWords: ['und', 'sowie', 'mit'],
  roleWords: [
    'redakteur', 'redakteurin', 'korrespondent', 'korrespondentin', 'chefredakteur', 'chefredakteurin', 'ressortleiter',
    'ressortleiterin', 'volontär', 'volontärin', 'reporter', 'reporterin', 'autorin', 'journalist', 'journalistin',
  ],
  noNames: ['redaktion', 'alle artikel', 'profil', 'zum profil', 'autor', 'gastautor', 'foto'],
  noKickers: [
    'anzeige', 'werbung', 'advertorial', 'premium', 'plus', 'abo', 'exklusiv', 'live', 'eilmeldung', 'neu', 'update', 'teilen', 'anhören',
  ],
  besideDates: [
    'aktualisiert', 'veröffentlicht', 'erstellt', 'stand', 'zuletzt', 'am', 'um', 'uhr', 'lesezeit', 'lesedauer', 'min', 'minuten',
    'minute', 'vom', 'vor', 'stunden', 'tagen', 'heute', 'gestern',
  ],
  stopWords: [
    'der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer', 'eines', 'und', 'oder', 'aber', 'dass', 'daß',
    'ist', 'sind', 'war', 'waren', 'sein', 'hat', 'haben', 'hatte', 'hatten', 'wird', 'werden', 'wurde', 'wurden', 'nicht', 'auch',
    'noch', 'nur', 'schon', 'so', 'wie', 'als', 'bei', 'mit', 'nach', 'von', 'vom', 'zu', 'zum', 'zur', 'im', 'in', 'am', 'an', 'auf',
    'aus', 'für', 'über', 'unter', 'um', 'vor', 'er', 'sie', 'es', 'wir', 'ihr', 'ich', 'sich', 'seine', 'ihre', 'seinen', 'ihren',
    'seiner', 'ihrer', 'kann', 'können', 'soll', 'sollen', 'will', 'wollen', 'mehr', 'wenn', 'weil', 'doch', 'dann', 'da', 'diese',
    'dieser', 'dieses', 'diesem', 'man', 'was', 'wer', 'durch', 'bis', 'ab', 'gegen', 'ohne', 'beim', 'ins', 'sagte', 'sagt', 'laut',
  ],
  abbreviations: [
    'z.b', 'z', 'b', 'u.a', 'u', 'a', 'd.h', 'd', 'h', 'bzw', 'ca', 'evtl', 'ggf', 'nr', 'str', 'tel', 'vgl', 'sog', 'inkl', 'zzgl',
    'bspw', 'mio', 'mrd', 'dipl', 'hl', 'med', 'jur', 'phil', 'o.ä', 'i.d.r', 'v.a', 'v', 'hr', 'fr', 'geb', 'gest', 'abs', 'ev', 'kath',
    'jan', 'feb', 'aug', 'sept', 'okt', 'nov', 'dez', 'mind', 'max', 'min', 'rd',
  ],
  endingAbbreviations: ['usw', 'etc', 'e.v', 'u.s.w', 'jh'],
  beforeOrdinals: [
    'am', 'vom', 'zum', 'bis', 'ab', 'der', 'die', 'das', 'den', 'dem', 'des', 'im', 'beim', 'seit', 'ihr', 'ihre', 'ihren', 'ihrem',
    'sein', 'seine', 'seinen', 'seinem', 'mein', 'unser', 'einen', 'und', 'nach',
  ],
  backwardOpenings: [
    'er', 'sie', 'es', 'dies', 'diese', 'dieser', 'dieses', 'das', 'aber', 'doch', 'und', 'auch', 'sein', 'seine', 'ihr', 'ihre', 'deren',
    'dessen', 'zudem', 'außerdem', 'allerdings', 'dabei', 'damit', 'dazu', 'dafür', 'dagegen', 'daher', 'deshalb', 'deswegen', 'darüber',
    'darauf', 'dort', 'dann', 'denn', 'jedoch', 'hingegen', 'trotzdem', 'dennoch', 'so', 'beide', 'letztere', 'zugleich', 'gleichzeitig',
    'stattdessen', 'demnach', 'ferner', 'zum beispiel', 'zunächst', 'einziger', 'einzige', 'einziges', 'davon', 'daran', 'hinzu',
    'hierzu', 'hierbei', 'danach', 'derweil', 'unterdessen', 'indes', 'nun', 'solche', 'jene', 'jener', 'demgegenüber', 'am ende',
  ],
  backwardTurns: [
    'allerdings', 'jedoch', 'dagegen', 'hingegen', 'indes', 'unterdessen', 'derweil', 'nämlich', 'freilich', 'wiederum', 'davon',
    'darüber', 'daran', 'dazu', 'trotzdem', 'deshalb', 'daher',
  ],
  furnitureAnywhere: ['alle rechte vorbehalten'],
  furnitureInLabels: [
    'hier (?:klicken|geht es)', 'lesen sie (?:auch|hier|mehr|dazu)', 'mehr (?:zum thema|dazu lesen)', '(?:zum|jetzt|unseren?) newsletter',
    'jetzt (?:abonnieren|anmelden|registrieren)',
  ],
  furnitureAtStart: ['bild(?:er)?:', 'quelle:', 'anzeige', 'fotos?:'],
  scales: { tausend: 1e3, mio: 1e6, mrd: 1e9, millionen: 1e6, milliarde: 1e9, milliarden: 1e9, billionen: 1e12 },
  units: [
    'prozentpunkte', 'prozent', 'dollar', 'euro', 'franken', 'meter', 'kilometer', 'tonnen', 'hektar', 'grad', 'liter', 'kilo', 'tons',
    'jahr', 'jahre', 'jahren', 'monat', 'monate', 'monaten', 'woche', 'wochen', 'tag', 'tage', 'tagen', 'stunde', 'stunden', 'minute',
    'minuten', 'menschen', 'person', 'personen', 'tote', 'verletzte', 'yen', 'yuan', 'ton',
  ],
  nearDays: { heute: 0, gestern: -1, vorgestern: -2, morgen: 1, übermorgen: 2 },
  partsOfDay: { before: '(?:in der nacht (?:zum|auf|von) |am (?:frühen|späten) |später? am )', after: '(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)s?|(?: (?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht))' },
  personWords: [
    'mensch*', 'person*', 'mann', 'männer', 'frau', 'frauen', 'kind', 'kinder*', 'junge', 'mädchen', 'baby', 'jugendliche*', 'paar',
    'familie*', 'vater', 'mutter', 'eltern', 'polizei', 'polizist*', 'feuerwehr*', 'soldat*', 'truppen', 'täter', 'verdächtige*',
    'angreifer*', 'schütze', 'geisel*', 'häftling*', 'gefangene*', 'passagier*', 'fahrgäste', 'fahrer*', 'pilot*', 'radfahrer*',
    'fußgänger*', 'schüler*', 'student*', 'studierende*', 'lehrer*', 'arzt', 'ärzte*', 'ärztin*', 'pfleger*', 'patient*', 'arbeiter*',
    'beschäftigte*', 'mitarbeiter*', 'bauern', 'landwirte*', 'anwohner*', 'mieter*', 'demonstrant*', 'demonstrierende*', 'aktivist*',
    'wähler*', 'abgeordnete*', 'richter*', 'staatsanwalt*', 'staatsanwältin*', 'anwalt', 'anwälte*', 'beamte*', 'minister*',
    'flüchtling*', 'geflüchtete*', 'migrant*', 'tourist*', 'urlauber*', 'besucher*', 'fans', 'anhänger*', 'spieler*', 'forscher*',
    'experten', 'opfer', 'überlebende*', 'verletzte*', 'tote*', 'kunden', 'verbraucher*', 'anleger*', 'journalist*',
  ],
  periods: {
    numbers:
      'einem|einer|ein|eine|einen|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|wenigen|einigen|mehreren|einige|mehrere|wenige',
    units: 'sekunden?|minuten?|stunden?|tage?n?|wochen?|monate?n?|monats|jahre?n?|jahres|jahrzehnte?n?',
    beforeMonth: 'im|seit|bis|ende|anfang|mitte|ab|vom',
    told: [
      ['(?:im )?(?:vergangene[nr]|vorige[nr]|letzte[nr]) monat', 'month', -1],
      ['(?:in )?diese[mn] monat', 'month', 0],
      ['(?:im )?(?:kommende|nächste)[nr] monat', 'month', 1],
      ['(?:im )?(?:vergangenen|vorigen|letzten|vergangenes|voriges|letztes) jahr|im vorjahr', 'year', -1],
      ['(?:in )?diese[mns] jahr', 'year', 0],
      ['(?:im )?(?:kommenden|nächsten|kommendes|nächstes) jahr', 'year', 1],
    ],
    patterns: [
      '(?:in )?(?:der|dieser|diese|die)? ?(?:vergangenen|vergangene|vorigen|letzten|letzte|kommenden|kommende|nächsten|nächste) (?:woche|nacht|saison|jahreshälfte)|diese woche|in dieser woche',
      '(?:am|an diesem|vergangenes|letztes|dieses|kommendes|nächstes|am vergangenen|am kommenden|am nächsten) (?:wochenende|morgen|abend|nachmittag|vormittag|mittag)',
      '(?:in|während) den (?:vergangenen|letzten|kommenden|nächsten|ersten) (?:N )?U',
      '(?:vor|nach|seit|in|binnen|innerhalb von|für) (?:rund |etwa |gut |fast |knapp |mehr als )?N U',
      '(?:im|seit dem) (?:frühjahr|frühling|sommer|herbst|winter)',
    ],
  },
  placePrepositions: ['in', 'bei', 'nahe', 'nach', 'aus'],
  titles: [
    'Herr', 'Frau', 'Präsident', 'Präsidentin', 'Bundeskanzler', 'Kanzler', 'Kanzlerin', 'Minister', 'Ministerin', 'Ministerpräsident',
    'Außenminister', 'Außenministerin', 'Innenminister', 'Finanzminister', 'Verteidigungsminister', 'Bürgermeister', 'Bürgermeisterin',
    'Sprecher', 'Sprecherin', 'Trainer', 'Chef', 'Premier', 'Dr',
  ],
  bodyWords: ['GmbH', 'AG', 'Universität', 'Polizei', 'Feuerwehr', 'Partei', 'Ministerium', 'Gericht', 'Bundestag', 'Verband', 'Bank'],
  placeWords: ['Bahnhof', 'Flughafen', 'Stadion', 'Platz'],
  eventWords: ['Tag', 'Preis', 'Spiele', 'Krieg'],
  countries: { Großbritannien: 'GB', England: 'GB', Schottland: 'GB', 'Vereinigte Staaten': 'US', 'Vereinigten Staaten': 'US' },
};
