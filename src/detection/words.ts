// Words as data, for all languages at once: each list is one pattern, greppable and easy to add to. Every byte is loaded on every page.

/** Sections that news outlets have and few others, as they stand in addresses and navigations, each on a line. */
export const NEWS_SECTION =
  /^(?:news|politi(?:cs|k|que|ca|ka)|world|sports?|opinion|uk|(?:inter)?national|local|crime|economy|business|money|weather|nachrichten|wirtschaft|panorama|ausland|inland|lokales|meinung|kultur|monde|noticias|economia|sociedad|deportes|mundo|esportes|esteri|nieuws|binnenland|nyheter|kotimaa|wiadomosci|kraj|haber|berita|izindaba|политика|政治|社会|国際)$/gm;

/** Places in an address that say: a story. */
export const STORY_PLACE = /\/(?:articles?|stor(?:y|ies)|artikel|archive|beitrag|nyhet)\/|arti[ck]\w*-?\d/;

/** Places in an address that say: something else. */
export const OTHER_PLACE =
  /\/(?:blogs?|docs|wiki|forums?|threads|topics?|questions|community|support|help|about|services?|products?|p|shop|store|c|collections?|category|resources|learn|guides?|recipes?|rezepte?|ratgeber|magazine?|tipps|insights|features|reviews?|tests?|documents?)\//;

/** Words of titles and slugs of advice, goods and lists. */
export const ADVICE_WORD =
  /\b(?:how|best|guides?|guía|tip[ps]?s|ideas|your?|my|vs|beginners|ultimate|step|buy|diy|free|benefits|services|software|reviews?|what|rezepte?|ricetta|recette|anleitung|ich|test|kaufen|wie|comment|c[oó]mo)\b/g;

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
  / (?:said |says|told|accord|reported|announce|sagt|erklärt|teilte|zufolge|laut |déclar|selon|dijo|afirm|según|señaló|aseguró|disse|segundo|detto|secondo|zegt|volgens|powiedzia|według|säger|enligt|сказал|заяви|сообщ|menurut|uthe|uthi|قال|कहा )|表示|記者|记者|述べ|によると|発表|말했|밝혔/g;

/** Public affairs, sports, business and days. */
export const AFFAIRS =
  / (?:polic[eíj]|poliz|politi |polis |minist|pr[eéä]+[sz]id[eê]n|govern|regier|gouvern|gobiern|ele[ck]|wahl|court|gericht|killed|billion|season|saison|(?:mon|tues|wednes|thurs|fri)day|(?:mon|diens|donners|frei)tag|mittwoch|uhr |sprecher|partei|lundi|mardi|mercredi|jeudi|lunes|martes|jueves|prezyd|rząd|wybor|полиц|министр|презид|amaphoyisa|الحكومة|الرئيس|पुलिस)|警察|警方|政府|逮捕|경찰|정부|대통령/g;

/** The reader is spoken to. */
export const YOU = / (?:your? |du |dein|dir |euch |eure|vous |votre |vos |tus? |você |tuo |je |вы |вас |anda )|ください|您|你/g;
