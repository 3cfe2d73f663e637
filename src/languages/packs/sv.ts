import type { LanguagePack } from '../pack';

/** Swedish. */
// biome-ignore format: lists of words fill their lines
export const sv: LanguagePack = {
  language: 'sv',
  months: 'januari,jan|februari,feb|mars|april,apr|maj|juni|juli|augusti,aug|september,sep|oktober,okt|november,nov|december,dec',
  weekdays: 'söndag,sön|måndag,mån|tisdag,tis|onsdag,ons|torsdag,tors|fredag,fre|lördag,lör',
  calls: [
    'nyhetsbrev', 'prenumerera', 'bli prenumerant', 'logga in', 'följ oss', 'ladda ner appen', 'klicka här', 'dela artikeln',
    'kommentarer', 'annons', 'tipsa oss', 'integritetspolicy',
  ],
  readAlso: [
    'läs också', 'läs även', 'läs mer', 'läs vidare', 'se också', 'se även', 'mer om', 'mer läsning', 'relaterat', 'relaterade artiklar',
    'fler nyheter', 'missa inte', 'mest läst', 'rekommenderas',
  ],
  keyPointHeadings: ['i korthet', 'sammanfattning', 'kortfattat'],
  noteOpenings: ['rättelse', 'förtydligande', 'redaktionens kommentar', 'i en tidigare version av'],
  wallPhrases: ['läs vidare', 'för att läsa vidare', 'endast för prenumeranter', 'redan prenumerant', 'bli prenumerant'],
  consentPhrases: ['vi och våra partners'],
  creditWords: ['foto', 'bild', 'källa', 'illustration', 'arkivbild', 'fotograf'],
  bylineWords: ['av', 'text', 'skriven av', 'publicerad av'],
  andWords: ['och'],
  roleWords: ['reporter', 'journalist'],
  noNames: ['redaktion', 'profil', 'foto'],
  noKickers: ['annons'],
  pictureTools: ['förstora', 'förstora bilden', 'visa bildspel', 'helskärm', 'stäng', 'länk kopierad'],
  besideDates: ['publicerad', 'publicerat', 'uppdaterad', 'uppdaterat', 'kl', 'klockan', 'lästid', 'min', 'minuter', 'senast', 'sedan'],
  stopWords: [
    'och', 'i', 'att', 'det', 'som', 'en', 'ett', 'på', 'är', 'av', 'för', 'med', 'till', 'den', 'de', 'har', 'inte', 'om', 'var', 'vid',
    'han', 'hon', 'från', 'sig', 'men', 'så', 'kan', 'ska', 'skulle', 'när', 'också', 'efter', 'under', 'mot', 'över', 'där', 'eller',
    'vi', 'jag', 'hade', 'blir', 'blev', 'man', 'nu', 'sin', 'sina', 'sitt', 'deras', 'hans', 'hennes', 'än', 'mer', 'bara',
  ],
  abbreviations: [
    't.ex', 't', 'ex', 'bl.a', 'bl', 'a', 'd.v.s', 'dvs', 's.k', 's', 'k', 'ca', 'kl', 'nr', 'st', 'milj', 'mdr', 'resp', 'fr.o.m',
  ],
  sayingWords: ['säger', 'sade'],
  nowWords: ['nu'],
  standIns: [
   
    '(?:den|det|de)(?= (?:är|var|har|hade|blir|blev|ska|skulle|kan|kunde|vill|ville|måste|finns|fanns|gäller|gällde|handlar|handlade|innebär|visar|visade|framgår|säger|sa|sade|skriver|skrev|uppger|uppgav|rapporterar|sker|skedde|går|gick|kommer|kom|gör|gjorde|får|fick|tog|tar|står|stod|ser|såg|ligger|låg|börjar|började|betyder|berättar|menar|tror|heter|hette|misstänks|döms|dömdes)(?!\\p{IDC}))',
    'han', 'hon', 'detta', 'denna', 'dessa', 'hans', 'hennes', 'deras', 'sådana',
  ],
  backwardOpenings: [
    'den \\d+-årig[ae]', '\\d+-åringen', 'men', 'och', 'också', 'dessutom', 'däremot', 'därför', 'samtidigt', 'där', 'då', 'sedan', 'dock',
    'så', 'därefter', 'även', 'trots det', 'nu', 'av den anledningen', 'därmed', 'därtill', 'sedan dess', 'i det fallet', 'trots detta',
    'å andra sidan', 'enligt honom', 'enligt henne', 'på så sätt', 'till slut', 'slutligen', 'likaså', 'med andra ord',
  ],
  addedClauses: [
    'som', 'vars', 'där', 'medan', 'efter', 'med', 'däribland', 'inklusive',
  ],
  keptClauses: [
    'men', 'inte', 'aldrig', 'ingen', 'inga', 'utan', 'om', 'trots', 'bara', 'enligt', 'sade', 'säger', 'uppger', 'skulle',
  ],
  pronounSpeakers: ['(?:säger|sade|sa|berättar|menar|skriver) (?:han|hon|de)'],
  backwardTurns: ['dock', 'däremot', 'emellertid', 'därför'],
  furnitureInLabels: ['läs (?:också|mer)'],
  furnitureAtStart: ['bild(?:er)?:', 'foto:'],
  scales: { miljoner: 1e6, miljarder: 1e9, mrd: 1e9 },
  units: [
    'pund', 'kroner', 'rubel', 'yen',
    'procent', 'euro', 'dollar', 'kronor', 'kilometer', 'meter', 'ton', 'hektar', 'liter', 'kilo', 'år', 'dagar', 'timmar', 'personer',
    'döda',
  ],
  nearDays: { idag: 0, 'i dag': 0, igår: -1, 'i går': -1, imorgon: 1 },
  ahead: {
    before: 'nästa|kommande',
    after: '(?:i )?nästa vecka',
    verbs: 'ska|skall|kommer att|väntas',
    clauses: 'som|(?<!kommer )att|och|men|eftersom',
  },
  partsOfDay: { before: '(?:natten till |sent på )', after: '(?:s?(?:morgon|förmiddag|eftermiddag|kväll|natt)(?:en)?)' },
  personWords: [
    'människa', 'människor', 'person', 'personer', 'man', 'män', 'kvinna', 'kvinnor', 'barn', 'pojke*', 'flicka*', 'flickor', 'bebis',
    'tonåring*', 'ungdom*', 'par', 'familj*', 'pappa', 'mamma', 'förälder', 'föräldrar', 'polis*', 'brandmän', 'soldat*', 'misstänkt*',
    'gärningsm*', 'skytt*', 'gisslan', 'fånge*', 'passagerare', 'förare*', 'pilot*', 'cyklist*', 'fotgängare', 'elev*', 'student*',
    'lärare*', 'läkare*', 'sjuksköterskor', 'patient*', 'arbetare*', 'anställda', 'bönder', 'boende', 'hyresgäst*', 'demonstrant*',
    'aktivist*', 'väljare*', 'riksdagsledam*', 'domare*', 'åklagare*', 'advokat*', 'minister*', 'migrant*', 'flykting*', 'turist*',
    'besökare*', 'supportrar', 'fans', 'spelare*', 'forskare*', 'expert*', 'offer', 'överlevande', 'skadade', 'döda', 'kund*',
    'konsument*', 'journalist*',
  ],
  periods: {
    numbers: 'en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|några|flera',
    units: 'sekunder|minuter|timmar|timme|dagar|dag|dygn|veckor|vecka|månader|månad|år|årtionden',
    beforeMonth: 'i|sedan|sen|till|från',
    told: [
      ['förra månaden', 'month', -1],
      ['denna månad|den här månaden', 'month', 0],
      ['nästa månad', 'month', 1],
      ['förra året|i fjol', 'year', -1],
      ['i år|det här året', 'year', 0],
      ['nästa år', 'year', 1],
    ],
    patterns: [
      '(?:förra|nästa) (?:veckan|vecka|helgen)|(?:denna|den här) veckan?|i (?:helgen|natt|morse|kväll|eftermiddag|våras|somras|höstas|vintras)',
      'de senaste (?:N )?U(?:na)?|för N U sedan|(?:i|under|efter|om|inom) (?:cirka |drygt |nästan |mer än )?N U',
    ],
  },
  placePrepositions: ['i', 'nära'],
  titles: ['Minister'],
  placeWords: ['Stadion'],
};
