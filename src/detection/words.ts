// Words as data. Each list is one string, words apart by spaces: small, greppable, and easy to add to.

const list = (words: string) => new Set(words.split(' '));

/** Sections that news outlets have and few others, as they stand in addresses and navigations. */
export const NEWS_SECTIONS = list(
  'news politics world sport sports opinion us uk national international local nation crime elections economy business money markets society obituaries weather breaking war environment columnists editorials ' +
    'nachrichten politik wirtschaft panorama ausland inland lokales regionales meinung vermischtes polizei feuilleton region gesellschaft aktuell kultur sportnachrichten blaulicht ' +
    'actualites actualite politique economie societe monde faits-divers culture france sante ' +
    'noticias noticia politica economia sociedad internacional nacional deportes sucesos opinion mundo cultura espana ' +
    'esportes esporte brasil cidades policia cotidiano regionais ' +
    'notizie cronaca esteri attualita mondo sport spettacoli ' +
    'nieuws binnenland buitenland economie nyheter nyheder inrikes utrikes innenriks utenriks okonomi politikk verden kultur uutiset kotimaa ulkomaat urheilu talous ' +
    'wiadomosci polityka kraj swiat gospodarka biznes zpravy domaci zahranici novosti politika obshchestvo ekonomika sobytiya haber gundem dunya ekonomi spor siyaset berita nasional ' +
    'frettir innlent uudised hirek belfold kulfold stiri naujienos zinas vijesti svijet izindaba iindaba tin-tuc the-gioi thoi-su',
);

/** The same as navigations write them in scripts that addresses do not use, or with their accents. */
export const SECTION_NAMES = list(
  'économie société politique santé economía opinión polícia política opinião gesellschaft świat politika společnost zahraničí ' +
    'новости политика экономика общество спорт происшествия мир культура новини політика економіка суспільство світ ' +
    '政治 経済 社会 国際 国内 スポーツ 地域 事件 国际 财经 社會 國際 財經 体育 時政 时政 정치 경제 사회 국제 스포츠 문화 연예 ' +
    'أخبار سياسة اقتصاد رياضة محليات عالم العالم gündem dünya türkiye देश राजनीति दुनिया खेल חדשות פוליטיקה ספורט αθλητικά πολιτική κόσμος οικονομία',
);

/** What outlets offer and few others: words of links. */
export const OUTLET_FURNITURE =
  /e-?paper|e-?edition|obituar|classifieds|traueranzeigen|horoscope|crossword|corrections|letters to|opinion|editorial|mediadaten|media ?kit|advertise with|newsroom|redaktion|rédaction|redacción|redação|redazione|redakcja|редакци|hemeroteca|kiosk|abonn|suscr|assine/;

/** Places in an address that say: a story. */
export const STORY_WORDS = list(
  'article articles story stories artikel articolo articulo article-detail noticia noticias news-story archive aktuell beitrag newsarticle',
);

/** Places in an address that say: something else. */
export const OTHER_PLACES = list(
  'blog blogs docs doc documentation wiki forum forums thread threads topic topics t questions question community support help about services service product products p dp item itm shop store collections collection c category categories tag tags search solutions resources resource learn guide guides how-to howto tutorial tutorials recipe recipes rezept rezepte ratgeber lexikon glossary faq magazin magazine tipps tips tools insights company careers jobs job contact pricing features platform events event projects project manual reference api login account cart browse listing listings directory locations location reviews review pulse course courses programs impressum datenschutz privacy terms legal agb hilfe',
);

/** Words of titles and slugs of advice, goods and lists. */
export const ADVICE_WORDS = list(
  'how best guide guides tips ways tutorial recipe recipes ideas your you my vs checklist beginner beginners ultimate complete step steps examples explained trends things buy buying tricks diy free learn compare comparison benefits services management software solutions price pricing strategies review reviews definition ' +
    'tipps rezept rezepte anleitung ratgeber selber deine deinen dein du ich mein meine test vergleich kaufen ideen ' +
    'comment guide recette conseils astuces meilleurs vos votre como guia receta consejos mejores tu tus come ricetta consigli migliori dicas receita melhores przepis jak porady hoe beste recept zo nasil',
);

/** Words of outlets' names, as they stand in hosts and site names. Matched anywhere in a name. */
export const OUTLET_NAME =
  /news|times|post\b|herald|tribune|gazette|journal|chronicle|daily|today|press|mirror|telegraph|guardian|independent|observer|examiner|courier|sentinel|citizen|globe|reporter|bulletin|broadcast|zeitung|nachricht|blatt|anzeiger|kurier|rundschau|tages|presse|bote\b|spiegel|welt\b|report|noticia|diari|jornal|journa|correio|correo|gazet|folha|giornale|corriere|mundo|monde|figaro|nieuws|krant|avis|blad|nyhe|wiadomo|dziennik|haber|novosti|novin|vest|pravda|shimbun|tv\b|\btv|radio|fm\b|\b[kw][a-z]{3}\.com|bbc|abc|cbs|nbc|新聞|新闻|报|뉴스|일보|新聞社|новост|газет|вест|أخبار|جريدة|समाचार/i;

/** Words of hosts that are none. */
export const OTHER_HOST =
  /blog|wordpress|substack|medium\.com|tumblr|wiki|shop|store|docs?\b|forum|community|support|\.gov\b|\.edu\b|\.io\b|\.dev\b|\.ai\b|\.app\b|github|rezept|koch|food|mama|travel|garten|reise|help|learn|academy|law|clinic|health/i;
