import type { LanguagePack } from '../pack';

/** Dutch. */
// biome-ignore format: lists of words fill their lines
export const nl: LanguagePack = {
  language: 'nl',
  calls: [
    'nieuwsbrief', 'meld je aan', 'schrijf je in', 'abonneer', 'word abonnee', 'al abonnee', 'alleen voor abonnees', 'log in', 'volg ons',
    'whatsapp-kanaal', 'download de app', 'onze app', 'google nieuws', 'steun ons', 'privacybeleid', 'alle rechten voorbehouden',
    'klik hier', 'deel dit', 'reacties', 'advertentie', 'tip de redactie', 'mail ons',
  ],
  readAlso: [
    'lees ook', 'lees meer', 'lees verder', 'lees hier', 'lees het', 'bekijk ook', 'kijk ook', 'luister ook', 'meer over', 'meer lezen',
    'meer nieuws', 'gerelateerd', 'gerelateerde artikelen', 'zie ook', 'ook interessant', 'verder lezen', 'aanbevolen', 'meest gelezen',
  ],
  signOffs: ['met medewerking van', 'in samenwerking met'],
  keyPointHeadings: ['in het kort', 'samenvatting', 'kernpunten', 'de kern'],
  noteOpenings: ['correctie', 'rectificatie', 'noot van de redactie', 'verduidelijking', 'in een eerdere versie van dit'],
  wallPhrases: ['alleen voor abonnees', 'verder lezen', 'word abonnee', 'al abonnee', 'om dit artikel te lezen'],
  consentPhrases: ['accepteren en doorgaan', 'wij en onze partners'],
  creditWords: ['foto', 'beeld', 'bron', 'illustratie', 'fotograaf'],
  bylineWords: ['door', 'auteur', 'van', 'tekst', 'geschreven door'],
  andWords: ['en'],
  roleWords: ['redacteur', 'verslaggever', 'journalist', 'columnist'],
  noNames: ['redactie', 'foto'],
  noKickers: ['advertentie'],
  besideDates: [
    'gepubliceerd', 'bijgewerkt', 'geplaatst', 'op', 'om', 'uur', 'leestijd', 'min', 'minuten', 'laatst', 'gewijzigd', 'geleden',
  ],
  stopWords: [
    'de', 'het', 'een', 'en', 'of', 'maar', 'dat', 'die', 'dit', 'deze', 'in', 'op', 'aan', 'van', 'voor', 'met', 'bij', 'naar', 'om',
    'te', 'uit', 'over', 'door', 'als', 'is', 'zijn', 'was', 'waren', 'wordt', 'worden', 'werd', 'werden', 'heeft', 'hebben', 'had', 'er',
    'ook', 'niet', 'nog', 'al', 'meer', 'dan', 'zich', 'ze', 'hij', 'zij', 'we', 'ik', 'je', 'hun', 'haar', 'wel', 'geen', 'tot', 'onder',
    'tegen', 'volgens', 'kan', 'moet', 'zou', 'zegt',
  ],
  abbreviations: [
    'dhr', 'mevr', 'mw', 'drs', 'ir', 'bijv', 'ca', 'o.a', 'o', 'a', 'resp', 'nl', 't.w', 'd.w.z', 'm.n', 'i.v.m', 'max', 'min', 'jl',
  ],
  backwardOpenings: [
    'hij', 'zij', 'ze', 'het', 'dit', 'dat', 'deze', 'die', 'maar', 'en', 'echter', 'ook', 'zijn', 'haar', 'hun', 'daarnaast',
    'bovendien', 'toch', 'daarom', 'dus', 'daarmee', 'daarbij', 'daar', 'toen', 'vervolgens', 'verder', 'want', 'beide', 'daarover',
    'daarvan', 'daaraan', 'hierdoor', 'hierbij', 'zulke', 'intussen', 'ondertussen', 'dan', 'om die reden', 'om deze reden', 'daardoor',
    'daarop', 'daarna', 'daarvoor', 'daaruit', 'daarin', 'hierover', 'hiervoor', 'hierop', 'hiermee', 'in dat geval', 'in dit geval',
    'op dat moment', 'sindsdien', 'tot dan toe', 'desondanks', 'niettemin', 'desalniettemin', 'kortom', 'tegelijkertijd', 'tenslotte',
    'ten slotte', 'integendeel', 'volgens hem', 'volgens haar', 'volgens hen', 'diezelfde', 'dezelfde', 'hetzelfde',
    'al met al', 'met andere woorden', 'aan de andere kant', 'in die zin', 'op die manier',
  ],
  addedClauses: [
    'die', 'dat', 'wiens', 'waar', 'waarbij', 'waardoor', 'waarmee', 'terwijl', 'nadat', 'met', 'waaronder', 'inclusief',
  ],
  keptClauses: [
    'maar', 'niet', 'nooit', 'geen', 'zonder', 'behalve', 'als', 'tenzij', 'hoewel', 'ondanks', 'alleen', 'volgens', 'zei', 'zegt',
    'meldt', 'meldde', 'aldus', 'zou', 'zouden',
  ],
  pronounSpeakers: ['(?:zei|zegt|vertelt|aldus|stelt|vindt|zo) (?:hij|ze|zij)'],
  backwardTurns: ['echter', 'daarentegen', 'daarom', 'daarvan', 'daarover', 'immers'],
  furnitureInLabels: ['lees ook', 'schrijf je in'],
  furnitureAtStart: ['advertentie', 'fotos?:'],
  scales: { miljoen: 1e6, miljard: 1e9, mln: 1e6, mld: 1e9 },
  units: [
    'procent', 'euro', 'euros', 'dollar', 'kilometer', 'meter', 'liter', 'hectare', 'ton', 'kilo', 'jaar', 'maanden', 'weken', 'dagen',
    'uur', 'mensen', 'doden', 'dollars',
  ],
  nearDays: { vandaag: 0, gisteren: -1, eergisteren: -2, vanavond: 0, vanochtend: 0 },
  partsOfDay: { before: '(?:in de nacht van |laat |vroeg )', after: '(?:ochtend|morgen|middag|namiddag|avond|nacht)' },
  personWords: [
    'mens', 'mensen', 'persoon', 'personen', 'man', 'mannen', 'vrouw', 'vrouwen', 'kind', 'kinderen', 'jongen*', 'meisje*', 'baby*',
    'tiener*', 'jongere*', 'stel', 'gezin*', 'familie*', 'vader', 'moeder', 'ouders', 'politie', 'agent', 'agenten', 'brandweer*',
    'soldaat', 'soldaten', 'militair*', 'verdachte*', 'dader*', 'schutter*', 'gijzelaar*', 'gevangene*', 'passagier*', 'reiziger*',
    'bestuurder*', 'chauffeur*', 'piloot', 'piloten', 'fietser*', 'voetganger*', 'leerling*', 'student*', 'scholier*', 'leraar',
    'leraren', 'docent*', 'arts', 'artsen', 'verpleegkundige*', 'patiënt*', 'werknemer*', 'medewerker*', 'boer', 'boeren', 'bewoner*',
    'huurder*', 'demonstrant*', 'betoger*', 'activist*', 'kiezer*', 'kamerlid', 'kamerleden', 'rechter*', 'officier', 'advocaat',
    'advocaten', 'minister*', 'migrant*', 'asielzoeker*', 'vluchteling*', 'toerist*', 'bezoeker*', 'fans', 'supporter*', 'speler*',
    'onderzoeker*', 'deskundige*', 'slachtoffer*', 'overlevende*', 'gewonde*', 'dode*', 'klant*', 'consument*', 'journalist*',
  ],
  periods: {
    numbers: 'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|enkele|een paar|meerdere',
    units: 'seconden?|minuten|minuut|uren|uur|dagen|dag|weken|week|maanden|maand|jaren|jaar|decennia|eeuwen|eeuw',
    beforeMonth: 'in|sinds|begin|eind|half|tot|vanaf|afgelopen',
    told: [
      ['vorige maand', 'month', -1],
      ['deze maand', 'month', 0],
      ['volgende maand', 'month', 1],
      ['vorig jaar', 'year', -1],
      ['dit jaar', 'year', 0],
      ['volgend jaar', 'year', 1],
    ],
    patterns: [
      '(?:vorige|deze|volgende|komende|afgelopen) (?:week|nacht|zomer|winter|herfst|lente)|dit weekend|afgelopen weekend|vorig weekend|komend weekend|vannacht|vanmiddag',
      'de (?:afgelopen|laatste|komende|volgende) (?:N )?U',
      'N U (?:geleden|later|eerder)|(?:sinds|na|binnen|over|al|gedurende) (?:ongeveer |ruim |meer dan |bijna )?N U',
    ],
  },
  placePrepositions: ['in', 'bij', 'nabij'],
  titles: ['Dhr', 'Mevrouw', 'Premier', 'Minister'],
  placeWords: ['Stadion'],
};
