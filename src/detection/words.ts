// Words as data, for all languages at once: each list is one pattern, greppable and easy to add to. Every byte is loaded on every page.

/** Sections that news outlets have and few others, as they stand in addresses and navigations. */
export const NEWS_SECTION =
  /^(?:news|politi(?:cs|k|que|ca|ka)|world|sports?|opinion|uk|(?:inter)?national|local|nation|crime|economy|business|money|weather|nachrichten|wirtschaft|panorama|ausland|inland|lokales|meinung|kultur|monde|noticias|economia|sociedad|deportes|mundo|brasil|esportes|cronaca|esteri|nieuws|binnenland|nyheter|in(?:ri|enri)kes?|kotimaa|wiadomosci|kraj|haber|berita|izindaba|iindaba|политика|экономика|общество|政治|社会|国際)$/;

/** Places in an address that say: a story. */
export const STORY_PLACE = /\/(?:articles?|stor(?:y|ies)|artikel|archive|beitrag|nyhet)\/|arti[ck]\w*-?\d/;

/** Places in an address that say: something else. */
export const OTHER_PLACE =
  /\/(?:blogs?|docs|wiki|forums?|threads|topics?|questions|community|support|help|about|services?|products?|d?p|item|shop|store|c|collections?|category|tag|search|solutions|resources|learn|guides?|how-to|recipes?|rezepte?|ratgeber|lexikon|magazine?|tipps|insights|jobs|features|reviews?|pulse)\//;

/** Words of titles and slugs of advice, goods and lists. */
export const ADVICE_WORD =
  /(?<!\p{L})(?:how|best|guide|guía|tips|tipps|dicas|ideas|your?|my|vs|beginners|ultimate|step|buy|diy|free|benefits|services|software|reviews?|what|rezept|rece(?:pt|t)\p{L}*|anleitung|ich|test|kaufen|wie|comment|con?s[ei]jo?l?s|c[oó]mo)(?!\p{L})/gu;

/** Hosts of blogs, shops and manuals. */
export const OTHER_HOST =
  /blog|wordpress|substack|wiki|shop|store|docs?\b|forum|community|\.(?:gov|edu|io|dev|ai)\b|food|travel|learn|health/;

/** What outlets offer and few others: words of links. */
export const OUTLET_FURNITURE =
  /e-?paper|obituar|horoscope|crossword|correction|letters to|opinion|editorial|mediadaten|advertise|newsroom|r[eé]da[ckz][ctj]|редакци|abonn|suscr/;

/** Legal pages, at the beginning of a title or a last segment. */
export const LEGAL = /^(?:datenschutz|privacy|impressum|imprint|terms[ -]|agb\b|cookie|mentions[ -]l|pol[ií]tica[ -]de|aviso)/i;

// How stories and other texts speak. Texts come with one space around each word: a word that ends with a space is whole.

/** Somebody is cited. */
export const SAID =
  / (?:said|says|told|accord|reported|announce|sagt|erklärt|teilte|zufolge|laut |meldet|déclar|selon|indiqué|expliqué|dijo|afirm|según|señaló|aseguró|disse|informou|segundo|detto|dichiar|secondo|zegt|volgens|powiedzia|poinform|według|řekl|säger|enligt|sier |ifølge|sanoi|mukaan|сказал|заяви|сообщ|söyledi|menurut|uthe|uthi|قال|कहा |बताया )|表示|記者|记者|述べ|と話|によると|発表|말했|밝혔|따르면/g;

/** Public affairs, sports, business and days. */
export const AFFAIRS =
  / (?:polic[eíj]|poliz|poliisi|politi |polis |minist|pr[eéä]+[sz][iy]d[eê]n|govern|regier|regering|gouvern|gobiern|ele[ck]|wahl|court|gericht|senat|killed|billion|season|saison|monday|tuesday|wednesday|thursday|friday|montag|dienstag|mittwoch|donnerstag|freitag|uhr |sprecher|partei|konzern|ermittl|lundi|mardi|mercredi|jeudi|lunes|martes|jueves|sąd |rząd|wybor|vlád|hallitu|полиц|минист|м[іи]н[іи]стр|презид|уряд|суд |bakan|presiden|amaphoyisa|الشرطة|وزير|الحكومة|الرئيس|पुलिस)|警察|警方|大臣|政府|逮捕|경찰|장관|정부|대통령/g;

/** The reader is spoken to. */
export const YOU = / (?:your? |du |dei|dir |vous |votre |vos |tus? |você |tuo |jij |je |ваш|вы |anda )|あなた|ください|您|你|여러분/g;
