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

/**
 * By language: words that tell the language; he said …; of the police, the government …; I and you ….
 * In the last three a word that ends with a dot is whole, any other is the beginning of one.
 */
export const WORDING: Record<string, [string, string, string, string]> = {
  en: [
    'the and',
    'said. says. told. according. reported. announced. added. claimed. accused',
    'police. officials. minister. government. president. court. spokes parliament election mayor senat prosecut investigat killed. injured. authorities',
    "you. your. you're. i. my. me. we. our. let's. yourself",
  ],
  de: [
    'und der',
    'sagte. sagt. erklärte. betonte. berichtet teilte. zufolge. laut. mitteilte. kündigte. hieß. forderte. so.',
    'polizei minister regierung präsident gericht sprecher parlament wahl bürgermeister staatsanwalt ermittl verletzt partei bundes behörde',
    'du. dein dir. dich. ich. mein mir. mich. wir. unser ihr. ihnen. man.',
  ],
  fr: [
    'les des',
    'déclaré. affirmé. expliqué. selon. annoncé. indiqué. estime. assure. ajouté. souligné. précisé. dit.',
    'police ministre gouvernement président tribunal porte-parole parlement élection maire procureur enquête députés autorités',
    'vous. votre. vos. je. mon. ma. mes. nous. notre. tu. ton',
  ],
  es: [
    'los del',
    'dijo. afirmó. según. señaló. aseguró. explicó. anunció. informó. indicó. declaró. añadió. manifestó',
    'policía ministr gobierno president tribunal portavoz parlamento elecci alcalde fiscal investiga detenid autoridades',
    'tú. tu. tus. te. yo. mi. mis. nuestr usted',
  ],
  pt: [
    'não uma',
    'disse. afirmou. segundo. declarou. explicou. informou. anunciou. destacou. ressaltou. acrescentou. contou',
    'polícia ministr governo president tribunal porta-voz parlamento elei prefeito promotor investiga autoridades deputado',
    'você. seu. sua. eu. meu. minha. nós. nosso',
  ],
  it: [
    'che della',
    'detto. dichiarato. spiegato. secondo. annunciato. affermato. riferito. aggiunto. sottolineato. spiega',
    'polizia ministr governo president tribunale portavoce parlamento elezioni sindaco procura indagin carabinieri',
    'tu. tuo. tua. tuoi. ti. io. mio. mia. noi. nostr',
  ],
  nl: [
    'het een',
    'zei. zegt. volgens. meldt. verklaarde. aldus. liet. vertelt',
    'politie minister regering president rechtbank woordvoerder parlement verkiezing burgemeester justitie',
    'je. jij. jouw. ik. mijn. wij. ons. u. uw',
  ],
  pl: [
    'się nie',
    'powiedział. powiedziała. stwierdził. poinformował. według. podał. dodał. zaznaczył. podkreślił. mówi. jak. ocenił',
    'policj minist rząd prezydent sąd rzeczni parlament wybor burmistrz prokurat',
    'ty. twój. twoje. ci. ja. mój. moje. my. nasz. swoje',
  ],
  cs: [
    'se že',
    'řekl. řekla. uvedl. uvedla. podle. oznámil. dodal. sdělil',
    'polici ministr vlád prezident soud mluvčí parlament volb starost',
    'ty. tvůj. já. můj. moje. my. náš. vás. vaše',
  ],
  sv: [
    'och att',
    'säger. sade. enligt. uppger. berättar. skriver. menar',
    'polis minister regering president domstol talesperson riksdag valet. åklagar',
    'du. din. dina. ditt. jag. min. mitt. vi. vår',
  ],
  no: [
    'og ikke',
    'sier. sa. ifølge. opplyser. forteller. skriver. mener',
    'politi minister regjering president retten. talsperson stortinget valg',
    'du. din. dine. jeg. min. mitt. vi. vår',
  ],
  da: [
    'og af',
    'siger. sagde. ifølge. oplyser. fortæller. skriver. mener',
    'politi minister regering præsident retten. talsmand folketing valg',
    'du. din. dine. dit. jeg. min. mit. vi. vores',
  ],
  fi: [
    'ja on',
    'sanoi. sanoo. mukaan. kertoo. kertoi. arvioi',
    'poliisi minister hallitu presiden oikeus. eduskun vaali',
    'sinä. sinun. minä. minun. me. meidän',
  ],
  ru: [
    'и в',
    'сказал. сказала. заявил. заявила. сообщил. сообщает. словам. отметил. рассказал. уточнил. пишет',
    'полици министр правительств президент суд. депутат выбор губернатор прокур',
    'вы. ваш вам. я. мой. мне. мы. наш ты. твой',
  ],
  uk: [
    'та і',
    'сказав. заявив. заявила. повідомив. повідомляє. словами. зазначив. розповів. пише',
    'поліц міністр уряд. президент суд. депутат вибор',
    'ви. ваш вам. я. мій. мені. ми. наш ти',
  ],
  tr: [
    'bir ve',
    'dedi. söyledi. belirtti. açıkladı. göre. ifade. kaydetti',
    'polis bakan hükümet başkan mahkeme sözcü meclis seçim savcı',
    'sen. senin. siz. sizin. ben. benim. biz. bizim',
  ],
  id: [
    'yang dan',
    'kata. ujar. menurut. mengatakan. menyatakan. jelas. ungkap',
    'polisi menteri pemerintah presiden pengadilan juru. dpr. pemilu',
    'anda. kamu. saya. aku. kita',
  ],
  ro: [
    'și în',
    'spus. declarat. potrivit. anunțat. precizat. adăugat',
    'poliți ministr guvern președint tribunal parlament aleger primar',
    'tu. tău. ta. eu. meu. mea. noi. nostru',
  ],
  hu: [
    'az és',
    'mondta. közölte. szerint. elmondta. jelentette. írta',
    'rendőr miniszter kormány elnök bíróság parlament választás',
    'te. ön. én. mi.',
  ],
  el: [
    'και το',
    'είπε. δήλωσε. σύμφωνα. ανέφερε. τόνισε',
    'αστυνομ υπουργ κυβέρνησ πρόεδρ δικαστ βουλή εκλογ',
    'εσύ. σας. σου. εγώ. μου. μας',
  ],
  ar: [
    'في من',
    'قال. قالت. وقال. وأضاف. أعلن. أكد. وأكد. أشار. وأوضح. بحسب. صرح',
    'الشرطة وزير الحكومة رئيس الرئيس المحكمة المتحدث البرلمان الانتخابات',
    'أنت. أنا. نحن. لك. لي',
  ],
  he: ['של את', 'אמר. אמרה. הודיע. מסר. לדברי. לפי. טען', 'משטר שר. הממשלה נשיא בית-המשפט דובר הכנסת בחירות', 'אתה. אני. שלך. שלי. אנחנו'],
  fa: ['در به', 'گفت. افزود. اعلام. اظهار. تاکید. گزارش', 'پلیس وزیر دولت رئیس دادگاه سخنگوی مجلس انتخابات', 'شما. من. ما. تو'],
  hi: ['के में', 'कहा. बताया. अनुसार. मुताबिक', 'पुलिस मंत्री सरकार राष्ट्रपति कोर्ट चुनाव', 'आप. आपके. मैं. हम. मेरे'],
  vi: ['của và', 'nói. biết. theo. cho. khẳng. tuyên', 'công. cảnh. bộ. chính. tòa. bầu', 'bạn. tôi. mình'],
  zu: ['ukuthi ngoba', 'uthe. kusho. uthi. ngokusho. ubike', 'amaphoyisa ungqongqoshe uhulumeni umengameli inkantolo', 'wena. mina. thina'],
  ja: [
    'の',
    '述べ と話 によると 発表 明らかに と語 としている 会見',
    '警察 大臣 政府 首相 大統領 裁判 逮捕 選挙 容疑',
    'あなた 私 ください ましょう',
  ],
  zh: ['的', '表示 指出 报道 報導 記者 记者 称 據 透露 强调', '警方 部长 政府 总统 主席 法院 发言人 總統 警察 選舉', '你 您 我'],
  ko: [
    '다. ',
    '말했다 밝혔다 전했다 따르면 설명했다 기자 강조했다',
    '경찰 장관 정부 대통령 법원 대변인 국회 선거',
    '당신 여러분 나는 저는',
  ],
};
