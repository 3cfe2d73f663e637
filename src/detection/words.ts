// Words as data, for all languages at once, greppable and easy to add to: whole words in sets, which cost nothing on their first use,
// pieces of words in patterns. Every byte is loaded on every page.

const words = (list: string) => new Set(list.split(' '));

/** Whether a word is in a list, or is without its last letter: blogs, rezepte. */
export const listed = (list: Set<string>, word: string): boolean => list.has(word) || list.has(word.slice(0, -1));

/** Sections that news outlets have and few others, as they stand in addresses and navigations. */
export const NEWS_SECTIONS = words(
  'news politics politik politique politica politika world sport sports opinion uk national international local crime economy business money weather nachrichten wirtschaft panorama ausland inland lokales meinung kultur monde noticias economia sociedad deportes mundo esportes esteri nieuws binnenland nyheter kotimaa wiadomosci kraj haber berita izindaba 政治 社会 国際 политика',
);

/** Places in an address that say: a story. */
export const STORY_PLACE = /\/(?:articles?|stor(?:y|ies)|artikel|archive|beitrag|nyhet)\/|arti[ck]\w*-?\d/;

/** Places in an address that say: something else. */
export const OTHER_PLACES = words(
  'blog docs wiki forum thread topic question community support help about service product p shop store c collection category resource learn guide recipe rezept ratgeber magazin tipp insight feature review test document',
);

/** Words of titles and slugs of advice, goods and lists. */
export const ADVICE_WORDS = words(
  'how cómo best guide guía tip tipp idea you my vs beginners ultimate step buy diy free benefits service software review what rezept ricetta recette anleitung ich test kaufen wie comment como',
);

/** Hosts of blogs, shops and manuals. */
export const OTHER_HOST = /blog|wordpress|substack|wiki|shop|store|docs?\b|forum|community|\.(?:gov|edu|io|dev|ai)\b|food|learn|health/;

/** What outlets offer and few others: words of links. */
export const OUTLET_FURNITURE =
  /e-?paper|obituar|horoscope|crossword|correction|letters to|opinion|editorial|mediadaten|advertise|r[eé]da[ckz]|редакц|abonn|suscr/g;

/** Legal pages, at the beginning of a title or a last segment. */
export const LEGAL = /^(?:datenschutz|privacy|impressum|imprint|terms[ -]|cookie|mentions[ -]l|pol[ií]tica[ -]de)/i;

// How stories and other texts speak. Texts come with a space around each word: a word that ends with a space is whole.

/** Somebody is cited. */
export const SAID =
  / (?:said |says|told|accord|reported|announce|sagt|erklärt|teilte|zufolge|laut |déclar|selon|dijo|afirm|según|señaló|aseguró|disse|segundo|detto|secondo|zegt|volgens|powiedzia|według|säger|enligt|сказал|заяви|сообщ|menurut|uthe|uthi|قال|कहा |açıkla|cho biết|گفت|řekl|uvedl|είπε|δήλωσ|declarat |mondta|közölt|sano|siger|sier |אמר|বলেন)|กล่าว|表示|記者|记者|述べ|によると|発表|말했|밝혔/g;

/** Public affairs, sports, business and days. */
export const AFFAIRS =
  / (?:polic[eíj]|poliz|politi |polis |minist|pr[eéä]+[sz]id[eê]n|govern|regier|gouvern|gobiern|ele[ck]|wahl|court|gericht|killed|billion|season|saison|(?:mon|tues|wednes|thurs|fri)day|(?:mon|diens|donners|frei)tag|mittwoch|uhr |sprecher|partei|lundi|mardi|mercredi|jeudi|lunes|martes|jueves|prezyd|rząd|wybor|полиц|министр|презид|amaphoyisa|الحكومة|الرئيس|पुलिस|seçim|chính phủ|دولت|vlád|κυβέρν|kormány|poliis|поліц|ממשל|সরকার)|รัฐบาล|警察|警方|政府|逮捕|경찰|정부|대통령/g;

/** The reader is spoken to. */
export const YOU = / (?:your? |du |dein|dir |euch |eure|vous |votre |vos |tus? |você |tuo |je |вы |вас |anda )|ください|您|你/g;
