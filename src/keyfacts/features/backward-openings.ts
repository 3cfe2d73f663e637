/** Words that point back at the sentence before when they open one, by language. */
const LISTS: Record<string, string> = {
  en: `he|she|it|they|this|that|these|those|but|and|however|meanwhile|also|his|her|their|its|there|so|yet|or|nor|then|such|both|instead|still|nevertheless|
    nonetheless|moreover|furthermore|in addition|additionally|therefore|thus|indeed|for example|for instance|similarly|likewise|otherwise|the move|the latter|
    the former|the pair|the duo|him|here|once there|that's|it's|he's|she's|they're|that’s|it’s|he’s|she’s|they’re|here|here’s|here's|after that|at the same time|on top of that|as a result|in other words|in fact|of course|that said|among them|others|another|neither|none of|
    all of this|all of them|most of them|some of them|one of them|the answer|the reason|the result|the same|the other|the others|aside from|apart from that`,
  de: `er|sie|es|dies|diese|dieser|dieses|das|aber|doch|und|auch|sein|seine|ihr|ihre|deren|dessen|zudem|außerdem|allerdings|dabei|damit|dazu|dafür|dagegen|daher|deshalb|
    deswegen|darüber|darauf|dort|dann|denn|jedoch|hingegen|trotzdem|dennoch|so|beide|letztere|zugleich|gleichzeitig|stattdessen|demnach|ferner|zum beispiel|zunächst|einziger|einzige|einziges|davon|daran|hinzu|hierzu|hierbei|danach|derweil|unterdessen|indes|nun|solche|jene|jener|demgegenüber|am ende`,
  fr: `il|elle|ils|elles|ce|c'est|c’est|cela|ceci|cette|ces|cet|mais|et|or|car|donc|son|sa|ses|leur|leurs|celui-ci|celle-ci|ceux-ci|cependant|toutefois|pourtant|
    en outre|de plus|par ailleurs|ainsi|puis|ensuite|en effet|d'ailleurs|d’ailleurs|enfin|néanmoins|tous deux|parmi eux|dès lors|de son côté|pour autant|reste que|à l'inverse|celui|celle|celles|ceux|lui|eux|une fois`,
  es: `él|ella|ellos|ellas|esto|eso|este|esta|estos|estas|ese|esa|pero|y|sin embargo|además|también|su|sus|no obstante|por ello|por eso|así|asimismo|entonces|luego|
    mientras|mientras tanto|por otro lado|por otra parte|de hecho|ambos|aunque|allí|ahí|eso sí|tras ello|de ahí|dicho|dicha|ambas|el mismo|la misma|lo mismo|por su parte`,
  pt: `ele|ela|eles|elas|isso|isto|este|esta|estes|estas|esse|essa|esses|essas|mas|e|porém|além disso|também|seu|sua|seus|suas|no entanto|entretanto|contudo|por isso|
    assim|então|depois|ainda|já|ambos|daí|dessa|desse|nessa|nesse|nisso|disso|aí|lá|com isso|por sua vez|tal`,
  it: `lui|lei|loro|questo|questa|questi|queste|quello|quella|ciò|ma|e|però|inoltre|anche|suo|sua|suoi|tuttavia|quindi|così|poi|infatti|dunque|intanto|entrambi|invece|da qui|nel frattempo|di qui|ecco|quest'ultimo|quest’ultimo|lo stesso|la stessa`,
  nl: `hij|zij|ze|het|dit|dat|deze|die|maar|en|echter|ook|zijn|haar|hun|daarnaast|bovendien|toch|daarom|dus|daarmee|daarbij|daar|toen|vervolgens|verder|want|beide|daarover|daarvan|daaraan|hierdoor|hierbij|zulke|intussen|ondertussen|dan`,
  pl: `on|ona|ono|oni|one|to|ten|ta|te|ci|ale|i|a|jednak|ponadto|także|jego|jej|ich|dlatego|tak|więc|wtedy|następnie|natomiast|tymczasem|również|oboje|obaj|stąd|tam|wówczas|zatem|przy tym|poza tym|z kolei|oprócz tego|takie|taki|taka|jest to|są to|był to|była to|zdaniem`,
  sv: `han|hon|den|det|de|detta|denna|dessa|men|och|också|hans|hennes|deras|dessutom|däremot|därför|samtidigt|där|då|sedan|dock|så|därefter|sådana|även|trots det|nu`,
  da: `han|hun|den|det|de|dette|denne|disse|men|og|også|hans|hendes|deres|desuden|derfor|samtidig|der|da|så|dog`,
  no: `han|hun|den|det|de|dette|denne|disse|men|og|også|hans|hennes|deres|dessuten|derfor|samtidig|der|da|så`,
  fi: `hän|he|se|ne|tämä|nämä|mutta|ja|myös|hänen|heidän|lisäksi|siksi|kuitenkin|sen|niin|silti`,
  cs: `on|ona|ono|oni|to|ten|ta|tento|tato|toto|ale|a|však|také|jeho|její|jejich|navíc|proto|tak|pak|potom|zároveň`,
  hu: `ő|ők|ez|az|ezek|azok|de|és|azonban|emellett|ezért|így|majd|ugyanakkor|viszont|szintén`,
  ro: `el|ea|ei|ele|acesta|aceasta|aceștia|acestea|dar|și|însă|totuși|de asemenea|astfel|apoi|în plus|iar`,
  tr: `bu|o|onlar|bunlar|ancak|fakat|ama|ve|ayrıca|bununla birlikte|öte yandan|bunun üzerine|böylece|daha sonra|oysa|çünkü|buna göre`,
  id: `ia|dia|mereka|ini|itu|hal ini|hal itu|tetapi|tapi|namun|dan|selain itu|sementara itu|karena itu|oleh karena itu|kemudian|lalu|bahkan`,
  vi: `ông|bà|anh|chị|họ|nó|tuy nhiên|nhưng|và|điều này|việc này|ngoài ra|bên cạnh đó|do đó|vì vậy|sau đó|trong khi đó`,
  ru: `он|она|оно|они|это|этот|эта|эти|но|и|а|однако|также|его|её|ее|их|кроме того|при этом|поэтому|так|затем|потом|тем не менее|там|тогда|впрочем|зато|такой|такая|такие|там же|об этом|после этого|по его словам|по её словам|по ее словам|по их словам|в свою очередь`,
  uk: `він|вона|воно|вони|це|цей|ця|ці|але|і|й|а|однак|також|його|її|їх|їхній|крім того|при цьому|тому|так|потім|проте|там|тоді|водночас|такий|така|такі|про це|після цього|за його словами|за її словами|у свою чергу`,
  bg: `той|тя|то|те|това|този|тази|тези|но|и|а|обаче|също|неговият|нейният|освен това|затова|така|след това`,
  el: `αυτός|αυτή|αυτό|αυτοί|αλλά|και|όμως|ωστόσο|επίσης|επιπλέον|έτσι|μετά`,
  ar: `وهو|وهي|هو|هي|هم|لكن|ولكن|كما|وكما|هذا|هذه|وهذا|وهذه|ذلك|وذلك|كذلك|أيضا|بينما|لذلك|ولذلك|ثم`,
  fa: `او|وی|آنها|این|آن|اما|ولی|همچنین|و|بنابراین|سپس`,
  he: `הוא|היא|הם|הן|זה|זאת|אבל|אך|גם|כמו כן|בנוסף|עם זאת|לכן`,
  hi: `वह|वे|यह|ये|इस|इसके|उन्होंने|उसने|लेकिन|मगर|और|हालांकि|इसलिए|साथ ही|उनका|उनके|इससे`,
  ur: `وہ|یہ|لیکن|مگر|اور|تاہم|انہوں|اس|اس کے`,
  bn: `তিনি|তবে|এ ছাড়া|এছাড়া|তারা|তাঁরা|এটি|এই|কিন্তু|আর|এদিকে|পরে|এর|এতে`,
  ko: `그는|그녀는|이는|이에|이들은|그러나|하지만|또|또한|그리고|한편|그래서|따라서|이어|이를|이로|그|이같은|이 같은`,
};

/** Unspaced scripts: the opening needs no edge after it. */
const UNSPACED: Record<string, string> = {
  ja: `これ|それ|しかし|また|だが|さらに|そして|一方|彼は|彼女は|そのため|このため|この|その|なお|ただ`,
  zh: `他|她|它|这|那|但|不过|此外|另外|同时|而|因此|所以|然而|這|此|並且|并且`,
  th: `เขา|เธอ|พวกเขา|ซึ่ง|แต่|นอกจากนี้|อย่างไรก็ตาม|ทั้งนี้`,
};

/** Words that turn from or refer to the sentence before when they stand among the first few of one, by language. */
const TURNS: Record<string, string> = {
  en: 'however|though|meanwhile|therefore|nonetheless|likewise',
  de: 'allerdings|jedoch|dagegen|hingegen|indes|unterdessen|derweil|nämlich|freilich|wiederum|davon|darüber|daran|dazu|trotzdem|deshalb|daher',
  fr: 'toutefois|cependant|pourtant|en revanche|néanmoins|en effet|donc',
  es: 'sin embargo|en cambio|por tanto|por lo tanto|no obstante|por su parte|pues',
  pt: 'no entanto|contudo|porém|por sua vez|portanto|entretanto',
  it: 'tuttavia|invece|però|infatti|quindi|dunque',
  nl: 'echter|daarentegen|daarom|daarvan|daarover|immers',
  pl: 'jednak|natomiast|zaś|bowiem|z tego|o tym|z kolei|zatem',
  sv: 'dock|däremot|emellertid|därför',
  da: 'dog|derimod|imidlertid|derfor',
  no: 'derimot|imidlertid|derfor|likevel',
  cs: 'však|ovšem|naopak|proto|přitom',
  ru: 'однако|же|об этом|поэтому|впрочем',
  uk: 'однак|проте|про це|тому|втім',
};
/** How many words may stand before. */
const TURN_AFTER = 3;

const START = '^[\\s"“”„«»\'‘’「『(]*';

const CACHE = new Map<string, RegExp>();

/** Matches a sentence in small letters that opens by pointing back; undefined for a language without a list. */
export function backwardOpening(lang: string): RegExp | undefined {
  const words = LISTS[lang]?.replace(/\s*\n\s*/g, '');
  const source = words ? `(?:${words})(?![\\p{L}\\p{M}\\p{N}-])` : UNSPACED[lang] && `(?:${UNSPACED[lang]})`;
  if (!source) return undefined;
  const cached = CACHE.get(lang);
  if (cached) return cached;
  const turns = TURNS[lang] && `|(?:[^\\s,;:]+,?\\s){1,${TURN_AFTER}}(?:${TURNS[lang]})(?![\\p{L}\\p{M}\\p{N}-])`;
  const pattern = new RegExp(`${START}(?:${source}${turns ?? ''})`, 'u');
  CACHE.set(lang, pattern);
  return pattern;
}
