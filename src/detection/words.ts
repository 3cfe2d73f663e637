// Words as data. Each list is one string, words apart by spaces: small, greppable, and easy to add to. Every byte is loaded on every page.

const list = (words: string) => new Set(words.split(' '));

/** Sections that news outlets have and few others, as they stand in addresses and navigations. */
export const NEWS_SECTIONS = list(
  'news politics world sport sports opinion us uk national international local nation crime economy business money weather nachrichten politik wirtschaft panorama ausland inland lokales regionales meinung kultur politique monde noticias politica economia sociedad deportes mundo brasil esportes cronaca esteri nieuws binnenland nyheter inrikes innenriks kotimaa wiadomosci polityka kraj haber gundem berita nasional izindaba iindaba политика экономика общество 政治 社会 国際 国际 정치 사회 سياسة',
);

/** Places in an address that say: a story. */
export const STORY_WORDS = list('article articles story stories artikel archive beitrag nyhet');

/** Places in an address that say: something else. */
export const OTHER_PLACES = list(
  'blog blogs docs wiki forum forums threads topic topics questions community support help about services service product products p dp item shop store collections collection c category tag search solutions resources learn guide guides how-to recipe recipes rezept rezepte ratgeber lexikon magazin magazine tipps insights jobs features review reviews pulse',
);

/** Words of titles and slugs of advice, goods and lists. */
export const ADVICE_WORDS = list(
  'how best guide tips ways tutorial recipe ideas your you my vs beginners ultimate step things buy diy free learn benefits services software review reviews what tipps rezept anleitung dein ich test kaufen wie comment recette conseils como guía receta come ricetta dicas jak hoe как',
);

/** Hosts of blogs, shops and manuals. */
export const OTHER_HOST =
  /blog|wordpress|substack|medium\.|wiki|shop|store|docs?\b|forum|community|support|\.(?:gov|edu|io|dev|ai)\b|koch|food|travel|garten|reise|learn|health/;

/** What outlets offer and few others: words of links. */
export const OUTLET_FURNITURE =
  /e-?paper|obituar|traueranz|horoscope|crossword|correction|letters to|opinion|editorial|mediadaten|media kit|advertise|newsroom|r[eé]da[ckz][ctj]|редакци|kiosk|abonn|suscr/;

/** Legal pages, at the beginning of a title or a last segment. */
export const LEGAL =
  /^(?:datenschutz|privacy|impressum|imprint|terms[ -]|nutzungsbed|agb\b|cookie|mentions[ -]l|pol[ií]tica[ -]de[ -](?:priv|cook)|aviso[ -]legal)/i;

/**
 * How stories and other texts speak, by language. Five lists, apart by a bar; a word that ends with a dot is whole, any other the beginning of one:
 * he said | of public affairs, sports, business and days | you | what was | what one can and should do.
 */
export const WORDING: Record<string, string> = {
  en: 'said. says. told. according. reported. announced.|police. officials minister government. president. court. election senat killed. billion. season. monday. tuesday. wednesday. thursday. friday.|you. your.|was. were. had.|can. should. may. need. help. make. use.',
  de: 'sagte. sagt. erklärte. teilte. zufolge. laut. meldet.|polizei minister regierung präsident gericht sprecher wahl. ermittl partei. konzern saison montag dienstag mittwoch donnerstag freitag uhr.|du. dein dir.|war. waren. hatte. wurde. wurden.|kann. können. sollte. wichtig.',
  fr: 'déclaré. expliqué. selon. annoncé. indiqué.|police. ministre gouvernement président élection enquête lundi. mardi. mercredi. jeudi.|vous. votre. vos.|été. était. avait.|peut. pouvez. permet.',
  es: 'dijo. afirmó. según. señaló. aseguró.|policía ministr gobierno president elecci alcalde. lunes. martes. jueves.|tu. tus. te.|fue. había. era.|puede. puedes. debe.',
  pt: 'disse. afirmou. segundo. informou.|polícia ministr governo president elei prefeito.|você. seu. sua.|foi. havia. era.|pode. deve.',
  it: 'detto. dichiarato. secondo. annunciato.|polizia ministr governo. president elezioni sindaco|tuo. tua. ti.|stato. stata. era.|può. possono. deve.',
  nl: 'zei. zegt. volgens. aldus.|politie. minister regering. president|je. jij.|was. werd. werden.|kan. kunt. moet.',
  pl: 'powiedział poinformował według. dodał|policj minist rząd prezydent sąd. wybor|ci. cię.|był. była. było. były.|może. można. warto.',
  cs: 'řekl uvedl podle.|polici ministr vlád prezident|vás. vaše.|byl. byla. bylo.|může. můžete.',
  sv: 'säger. enligt. berättar.|polis minister regering president|du. din.|var. hade. blev.|kan. bör.',
  no: 'sier. sa. ifølge. fortæller. siger.|politi minister regjering regering|du. din.|var. hadde. havde. ble.|kan. bør.',
  fi: 'sanoi. sanoo. mukaan.|poliisi minister hallitu|sinun. voit.|oli. olivat.|voi.',
  ru: 'сказал заявил сообщ словам.|полици министр президент суд. матч|вы. вас.|был. была. были.|можно. может.',
  uk: 'заявив повідом словами.|поліц міністр уряд.|ви. вас.|був. була. були.|можна. може.',
  tr: 'dedi. söyledi açıkladı göre.|polis bakan başkan mahkeme|sen. sizin.|oldu. edildi.|olabilir.',
  id: 'kata. menurut. mengatakan.|polisi. menteri presiden|anda. kamu.|telah. tersebut.|bisa. dapat.',
  ro: 'spus. declarat. potrivit.|poliți ministr guvern|tu. ta.|fost. era.|poate.',
  hu: 'mondta. közölte. szerint.|rendőr miniszter kormány|ön.|volt. voltak.|lehet.',
  el: 'είπε. δήλωσε.|αστυνομ υπουργ|σας. σου.|ήταν. είχε.|μπορεί.',
  ar: 'قال. قالت. وقال. أعلن.|الشرطة وزير. الحكومة الرئيس|لك.|كان. كانت.|يمكن. يجب.',
  hi: 'कहा. बताया.|पुलिस मंत्री|आप.|था. थे. थी.|सकते.',
  zu: 'uthe. uthi.|amaphoyisa uhulumeni|wena.|be. wa.|',
  ja: '述べ 話した と話 によると 発表|警察 大臣 政府 逮捕|あなた ください|した。 だった。|ことができ',
  zh: '表示 指出 报道 記者 记者|警方 政府 总统 總統|你 您|了。|可以 如何',
  ko: '말했다 밝혔다 전했다 따르면 기자|경찰 장관 정부 대통령|여러분|했다. 였다.|수 있습니다',
};
