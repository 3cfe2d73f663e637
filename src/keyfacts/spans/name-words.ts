/** Small words inside names: "Bank of England", "Ursula von der Leyen". */
export const INSIDE =
  'of|of the|de|del|de la|de los|della|delle|dei|di|da|do|dos|das|du|des|la|le|van|van der|van den|von|von der|von dem|zu|bin|al|el|y|and the|för|och';

/** Prepositions that stand before places, by language. */
export const PLACE_PREPOSITIONS: Record<string, string> = {
  en: 'in|near|outside|across|around|throughout|inside|into',
  de: 'in|bei|nahe|nach|aus',
  fr: 'à|en',
  es: 'en',
  it: 'a|in|ad',
  pt: 'em|no|na',
  nl: 'in|bij|nabij',
  pl: 'w|we',
  sv: 'i|nära',
  da: 'i|nær',
  no: 'i|nær',
  cs: 'v|ve',
  sk: 'v|vo',
  hr: 'u',
  ro: 'în',
  id: 'di',
  vi: 'ở|tại',
  ru: 'в|во|под',
  uk: 'в|у',
  bg: 'в|във',
  el: 'στη|στην|στο|στον',
};

/** Words before the name of a person, any language; a full stop may follow. */
export const TITLES =
  "Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|President|Prime Minister|Minister|Secretary|Senator|Sen|Rep|Gov|Governor|Mayor|Chancellor|Chief|Judge|Justice|Queen|King|Prince|Princess|Pope|Captain|Colonel|General|Sergeant|Inspector|Detective|Professor|Prof|Coach|Herr|Frau|Präsident|Präsidentin|Bundeskanzler|Kanzler|Kanzlerin|Minister|Ministerin|Ministerpräsident|Außenminister|Außenministerin|Innenminister|Finanzminister|Verteidigungsminister|Bürgermeister|Bürgermeisterin|Sprecher|Sprecherin|Trainer|Chef|Monsieur|Madame|M|Mme|Président|Señor|Señora|Don|Doña|Presidente|Presidenta|Ministro|Ministra|Signor|Signora|Senhor|Senhora|Dhr|Mevrouw|Premier|Pan|Pani|Prezydent|Президент|Премьер|Министр|Губернатор|Прем'єр|Президентка|Cumhurbaşkanı|Başbakan|Bakanı|Presiden|Menteri|Gubernur|Ông|Bà|Chủ tịch|Thủ tướng";

/** Words in the name of a body, any language. */
export const BODY_WORDS =
  'Inc|Corp|Ltd|LLC|PLC|GmbH|AG|SE|SA|SpA|Company|Group|Holdings|Bank|University|College|School|Council|Police|Ministry|Department|Agency|Party|Union|Association|Court|Parliament|Congress|Senate|Committee|Commission|Authority|Office|Institute|Foundation|Fund|Federation|League|Club|FC|City Council|Service|Brigade|Army|Navy|Church|Society|Federal Reserve|Reserve|Universität|Polizei|Feuerwehr|Partei|Ministerium|Gericht|Bundestag|Verband|Universidad|Ministerio|Partido|Gobierno|Banco|Policía|Tribunal|Université|Ministère|Parti|Banque|Università|Ministero|Partito|Banca|Governo|Universidade|Ministério|Polícia|Üniversitesi|Bakanlığı|Partisi|Bankası|Belediyesi';

/** Capitalised words that are no names, lower case; days and months are known from Intl. */
export const NO_NAMES = new Set(
  "i i’m i'm monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december internet god christmas easter olympic tv ok mr mrs ms dr covid covid-19 ende anfang mitte".split(
    ' ',
  ),
);

/** Last words of names of places. */
export const PLACE_WORDS =
  'House|Tower|Stadium|Airport|Station|Street|Road|Avenue|Square|Park|Palace|Bridge|Island|Islands|River|Lake|Sea|Bay|Beach|Valley|Mountain|Mountains|Desert|County|Province|Hospital|Center|Centre|Arena|Field|Bahnhof|Flughafen|Stadion|Platz|Aeropuerto|Plaza|Aéroport|Aeroporto';

/** First words of names of places. */
export const PLACE_FIRST_WORDS =
  'North|South|East|West|Northern|Southern|Eastern|Western|Central|New|San|Los|Las|Saint|Mount|Lake|Port|Fort|Cape|Nueva|Puerto|Río|Bad|Sankt|Nova|Porto|Monte';

/** Last words of names of events, days and prizes: neither who nor where. */
export const EVENT_WORDS =
  'Day|Eve|Week|Year|Cup|Prix|Championship|Championships|Series|Games|Olympics|Festival|Awards?|Prize|Act|Bill|War|Treaty|Agreement|Deal|Conference|Summit|Election|Elections|Open|Final|Finals|Playoffs|Marathon|Report|Index|Tag|Preis|Spiele|Krieg|Copa|Guerra|Ley|Loi|Coupe|Coppa';

/** Capitalised adjectives of English that follow "in" without being places. */
export const ADJECTIVE =
  /^(?:\p{Lu}\p{L}+(?:ian|ean|ish|ese|can|nch|tch|crat|cratic|listic)|German|Greek|Swiss|Arab|Arabic|Thai|Czech|Labour|Conservative)s?$/u;
