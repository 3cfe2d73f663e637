/** Abbreviations after which a sentence goes on, in every language. Lower case, without the last full stop. */
export const ABBREVIATIONS =
  'mr mrs ms dr prof st jr sr vs dott sig ing arq lic col gen lt sgt capt hon rev gov sen rep pres supt insp det cllr maj cmdr adm cpl messrs'.split(
    ' ',
  );

/** Abbreviations that may also end a sentence, in every language. */
export const ENDING_ABBREVIATIONS =
  'etc inc ltd co corp bros plc llc u.s u.k u.n a.m p.m d.c u.s.a e.u ph.d b.c a.d s.a s.p.a n.v b.v'.split(' ');

/** Abbreviations that only count before a number: "No. 5", "S. 12", "Art. 3". */
export const BEFORE_NUMBER =
  'no nos nr num núm n nº p pp s str § art abs sec sect ch chap fig bd vol kl klo č ч ст стр п п.п стор бр сл № м чл ks q ver v a.d ca около ок ст ab';

/** Words that carry on a quotation which ended inside the sentence, in scripts without letter case. */
export const AFTER_QUOTE = /^(?:と|など|って|との|とい|は|が|を|に|の|라고|라며|이라고|이라며|하고|고|는|은|이|가|道|的|，|、|。)/u;
