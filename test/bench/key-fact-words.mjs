// Words, stems and sentences as the key-fact figures count them: kept apart from the product's own, so that these cannot flatter it.

const STOP = {
  en: `a about above after again against all also am an and any are aren't as at be because been before being below between both but by can cannot could did do does doing down during
    each even ever few for from further get got had has have having he her here hers herself him himself his how i if in into is it its itself just like may me might more most much
    must my myself no nor not now of off on once one only or other our ours out over own per said same say says she should since so some still such than that the their theirs them
    themselves then there these they this those through to too under until up upon us very was we were what when where which while who whom whose why will with within without would
    yet you your yours mr mrs ms dr`,
  es: `el la los las un una unos unas de del al a ante bajo con contra desde en entre hacia hasta para por según sin sobre tras y e o u ni que quien cual cuyo como cuando donde lo le
    les se su sus mi tu este esta estos estas ese esa eso esto es son fue era ser ha han había hay más muy no ya también pero si sí porque`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber dass daß ist sind war waren sein hat haben hatte wird werden wurde nicht auch noch nur schon so wie als bei
    mit nach von vom zu zum zur im in am an auf aus für über unter um vor er sie es wir ihr ich sich sein seine ihre`,
  fr: `le la les un une des de du d l à au aux en dans par pour sur sous avec sans et ou mais que qui quoi dont où ce cet cette ces il elle ils elles on nous vous se sa son ses leur
    leurs est sont était être a ont avait ne pas plus très aussi si comme`,
  it: `il lo la i gli le un uno una di del della dei delle da dal in nel nella con su sul per tra fra e o ma che chi cui non più è sono era ha hanno si suo sua come anche`,
  pt: `o a os as um uma de do da dos das em no na nos nas por para com sem sobre e ou que se seu sua é são foi ser ao aos à às mais não já também mas como`,
  tr: `ve veya ile de da ki bu şu o bir her çok daha en gibi için olan olarak oldu olduğu olduğunu ise ne mi mı mu mü ama ancak diye göre kadar sonra önce var yok değil dedi`,
  vi: `và của là các có được cho trong với những một để ở đã này từ khi không người cũng như về tại vào ra ông bà sẽ đến bị thì mà đó theo trên`,
  ar: `في من على إلى الى عن مع ان أن إن هذا هذه ذلك التي الذي الذين كان كانت ما لا لم لن قد و أو او ثم بين بعد قبل كل حتى كما هو هي هم`,
  bn: `এ এই ও এবং যে তা তার তাঁর তিনি তাদের করে করা করেন হয় হয়েছে ছিল থেকে জন্য সঙ্গে একটি না কিন্তু আর কি এর`,
  ko: `이 그 저 것 수 등 및 또 더 이번 지난 대한 위해 통해 있는 있다 했다 한다 라고 밝혔다 말했다`,
};
const stopSets = new Map(Object.entries(STOP).map(([lang, words]) => [lang, new Set(words.split(/\s+/))]));
const PAIRED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** All words in small letters, in order; pairs of letters where a script has no spaces. */
export function wordsOf(text) {
  const plain = text.normalize('NFKC').toLowerCase().replace(/[’ʼ]/g, "'");
  const out = [];
  for (const [word] of plain.matchAll(/\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+(?:['_][\p{L}\p{M}]+)*\p{N}*/gu)) {
    if (!PAIRED.test(word) || word.length === 1) out.push(word);
    else for (let i = 0; i + 1 < word.length; i++) out.push(word.slice(i, i + 2));
  }
  return out;
}

/** Stems of the words that carry meaning. */
export function stemsOf(text, lang) {
  const stop = stopSets.get((lang ?? 'en').slice(0, 2)) ?? new Set();
  return wordsOf(text).flatMap((word) => {
    const base = word.replace(/'(s|re|ve|ll|d|m|t)$/, '');
    if (stop.has(word) || stop.has(base) || !base) return [];
    if (base.length < 2 && !/\p{N}/u.test(base) && !PAIRED.test(base)) return [];
    return [stem(base.replace(/,(?=\d{3})/g, ''), lang ?? 'en')];
  });
}

function stem(word, lang) {
  if (/^\d/.test(word)) return word.replace(/(\d)(st|nd|rd|th)$/, '$1');
  if (lang.startsWith('en')) return englishStem(word);
  if (lang.startsWith('ko'))
    return word.replace(/(은|는|이|가|을|를|의|에|에서|으로|로|와|과|도|만|까지|부터|에게|했다|한다|하는)$/, '') || word;
  if (lang.startsWith('ar'))
    return word
      .replace(/[\u064b-\u0652]/g, '')
      .replace(/[أإآ]/g, 'ا')
      .replace(/ى/g, 'ي')
      .replace(/ة$/, 'ه')
      .replace(/^(وال|بال|كال|فال|لل|ال)(?=.{3})/, '');
  return word.slice(0, 6);
}

function englishStem(word) {
  let w = word.replace(/['’]s?$/, '');
  if (w.length <= 4) return w;
  if (/ies$/.test(w)) w = `${w.slice(0, -3)}y`;
  else if (/sses$/.test(w)) w = w.slice(0, -2);
  else if (/[^su]s$/.test(w)) w = w.slice(0, -1);
  if (w.length > 5 && /ing$/.test(w)) w = w.slice(0, -3);
  else if (w.length > 4 && /ied$/.test(w)) w = `${w.slice(0, -3)}y`;
  else if (w.length > 4 && /ed$/.test(w)) w = w.slice(0, -2);
  if (w.length > 5 && /ly$/.test(w)) w = w.slice(0, -2);
  if (w.length > 3 && /([bdfgklmnprt])\1$/.test(w)) w = w.slice(0, -1);
  return w.length > 4 && /e$/.test(w) ? w.slice(0, -1) : w;
}

const SHORTENED = new Set(
  `mr mrs ms dr prof sen rep gov gen lt col sgt capt st jr sr inc ltd co corp vs no nos fig etc approx dept est u.s u.k u.n e.g i.e a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec
  rev hon pres supt insp det cllr bros ave rd blvd sra dra sres d ej pág núm art aprox ee.uu z.b u.a bzw ca evtl ggf nr str tel usw vgl dr.med m mme mlle mm মো ডা মোঃ`.split(
    /\s+/,
  ),
);

/** Sentences of one paragraph as [start, end). */
export function sentencesOf(text, lang = 'en') {
  const out = [];
  for (const { index, segment } of segmenterOf(lang).segment(text)) {
    const last = out.at(-1);
    if (last && goesOn(text.slice(last[0], last[1]).trimEnd(), segment.trimStart())) last[1] = index + segment.length;
    else out.push([index, index + segment.length]);
  }
  return out
    .map(([start, end]) => {
      const part = text.slice(start, end);
      return [start + part.length - part.trimStart().length, end - (part.length - part.trimEnd().length)];
    })
    .filter(([start, end]) => end > start && /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

function goesOn(before, next) {
  const word = /([\p{L}\p{M}.]+)\.$/u.exec(before)?.[1];
  if (word && !/^["“'‘]/.test(next) && (SHORTENED.has(word.toLowerCase()) || /^(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu})$/u.test(word))) return true;
  if (/^[\p{Ll},;)]/u.test(next) && /[.!?…]["”'’»)]?$/.test(before)) return true;
  return before.length < 3 || /^["”'’»)]+$/.test(next);
}

const segmenters = new Map();
function segmenterOf(lang) {
  if (!segmenters.has(lang)) {
    let made;
    try {
      made = new Intl.Segmenter(lang, { granularity: 'sentence' });
    } catch {
      made = new Intl.Segmenter('en', { granularity: 'sentence' });
    }
    segmenters.set(lang, made);
  }
  return segmenters.get(lang);
}
