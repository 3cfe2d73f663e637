/** Abbreviations after which a sentence goes on, by language; '' holds for every language. Lower case, without the last full stop. */
export const ABBREVIATIONS: Record<string, string> = {
  '': 'mr mrs ms dr prof st jr sr vs dott sig ing arq lic col gen lt sgt capt hon rev gov sen rep pres supt insp det cllr maj cmdr adm cpl messrs',
  en: 'mt ft vol approx dept est e.g i.e cf ave rd blvd jan feb mar apr jun jul aug sep sept oct nov dec hwy rte pvt asst assoc atty brig cdr',
  de: 'z.b z. b u.a u. a u d.h d. h d bzw ca evtl ggf nr str tel vgl sog inkl zzgl bspw mio mrd dipl hl med jur phil o.ä i.d.r v.a v hr fr geb gest abs ev kath jan feb aug sept okt nov dez mind max min rd',
  fr: 'm mm mme mlle mgr me av bd env p.ex p. ex c.-à-d janv févr avr juil sept oct nov déc ste',
  es: 'sra srta dra sres d dña ud uds pág núm art aprox ee.uu ee fig gral lcda lcdo ej p.ej p. ej avda mons',
  pt: 'sra dra profa exmo exma eng pág núm art aprox p.ex p. ex av gal cel min tel',
  it: 'sig.ra sig.na dott.ssa avv on geom rag pag pagg art es p.es p. es ecc gen mons arch',
  nl: 'dhr mevr mw drs ir bijv ca o.a o. a resp nl t.w d.w.z m.n i.v.m max min jl',
  pl: 'np tzn tzw ul pl al im gen płk mjr kpt por inż mgr hab ks św woj m.in m. in godz ok tys mln mld zł dr hab',
  ru: 'г гг ул пр им см т.е т. е т.д т. д т.п т. п тыс млн млрд руб коп проф акад др св стр обл р-н д кв пл просп ст чел долл',
  uk: 'м вул ім див т.зв тис млн млрд грн коп проф акад св стор обл р-н буд просп ст р рр',
  bg: 'г ул бул проф акад инж св д-р лв хил млн млрд т.нар т.е напр',
  cs: 'např tzv tj mj resp č čp ul nám ing mgr mudr judr phdr doc bc plk kpt gen sv str tis mil mld kč cca př',
  sk: 'napr tzv tj resp č ul nám ing mgr mudr judr doc bc plk gen sv str tis mil mld cca',
  hu: 'pl ún ill kb stb dr özv ifj id u vs szt sz st',
  ro: 'dl dna dvs nr str bd art alin lit pct ex etc sf mil mld lei',
  hr: 'npr tzv tj dr mr mag sv ul br god mil mlrd prof',
  sv: 't.ex t. ex bl.a bl. a d.v.s dvs s.k s. k ca kl nr st milj mdr resp fr.o.m',
  da: 'f.eks bl.a d.v.s dvs ca kl nr mio mia pct hr fr dr sct ca osv',
  no: 'f.eks bl.a dvs ca kl nr mill mrd pst hr fr dr st',
  fi: 'esim mm ns ks n klo nro milj mrd t.s ym tri',
  tr: 'dr doç prof av yrd op örn vb bkz sn alb yzb tğm no cad sok mah apt tel',
  id: 'dr drs ir h hj jl jln no tgl dll tbk kab kec prof kol letjen mayjen brigjen irjen kombes akbp ust kh',
  vi: 'ts ths gs pgs bs ks tp q p đ tr tp.hcm',
  el: 'κ κκ κα π.χ π. χ δρ λ.χ αρ σελ βλ δηλ δις εκατ χιλ',
  ar: 'د أ م ص',
  fa: 'دکتر',
  hi: 'डॉ प्रो श्री श्रीमती कु मो पं',
  bn: 'মো মোঃ ডা ড প্রফেসর মি মিসেস সৈ অ্যাড',
  ta: 'திரு டாக்டர்',
  he: 'ד פרופ עו',
};

/** Abbreviations that may also end a sentence: it goes on unless a small word with a capital opens the next. */
export const ENDING_ABBREVIATIONS: Record<string, string> = {
  '': 'etc inc ltd co corp bros plc llc u.s u.k u.n a.m p.m d.c u.s.a e.u ph.d b.c a.d s.a s.p.a n.v b.v',
  de: 'usw etc e.v u.s.w jh',
  es: 'ee.uu ee. uu c.v s.a.s c.f',
  fr: 'etc s.a.r.l',
  ru: 'т.п т.д др',
  pl: 'itd itp r w',
  tr: 'vs vd a.ş ltd şti',
  id: 'tbk',
};

/** Abbreviations that only count before a number: "No. 5", "S. 12", "Art. 3". */
export const BEFORE_NUMBER =
  'no nos nr num núm n nº p pp s str § art abs sec sect ch chap fig bd vol kl klo č ч ст стр п п.п стор бр сл № м чл ks q ver v a.d ca около ок ст ab';

/** Languages that write ordinals with a full stop, with the small words that stand before a date or an ordinal. */
export const ORDINALS: Record<string, string> = {
  de: 'am vom zum bis ab der die das den dem des im beim seit ihr ihre ihren ihrem sein seine seinen seinem mein unser einen und seinem nach',
  da: 'den d det til fra på i og',
  no: 'den det til fra på i og',
  fi: 'ja asti alkaen',
  cs: 'dne od do v na ve ze a po před',
  sk: 'dňa od do v na vo zo a po pred',
  pl: 'dnia od do w na po przed',
  hu: 'a az és',
  hr: 'od do u na i',
  sr: 'од до у на и od do u na i',
  sl: 'od do v na in',
  tr: 've bu ilk',
  et: 'ja kuni',
  lv: 'un no līdz',
  is: 'þann frá til og',
};

/** What follows an ordinal whatever stands before it. */
export const AFTER_ORDINAL =
  /^(?:FC|SC|SV|VfB|Liga|Bundesliga|Weltkrieg\w*|Jahrhundert\w*|Jh|Platz|Runde|Stock|Minute|Etappe|Spieltag|Klasse|ročník\w*|století|század\w*|Dünya|Lig|yüzyıl\w*|stulec\w*|wiek\w*|wojn\w*|stoljeć\w*|svjetsk\w*)(?=$|[^\p{L}])/u;

/** Words that carry on a quotation which ended inside the sentence, in scripts without letter case. */
export const AFTER_QUOTE = /^(?:と|など|って|との|とい|は|が|を|に|の|라고|라며|이라고|이라며|하고|고|는|은|이|가|道|的|，|、|。)/u;

/** Thai (and Lao) words that open a new sentence after a space. */
export const THAI_OPENING =
  /^(?:ทั้งนี้|อย่างไรก็ตาม|อย่างไรก็ดี|นอกจากนี้|นอกจากนั้น|ขณะที่|ขณะเดียวกัน|ส่วน|ด้าน|สำหรับ|ต่อมา|ล่าสุด|เบื้องต้น|โดยเมื่อ|เมื่อวันที่|จากนั้น|ก่อนหน้านี้|แต่|ดังนั้น|ผู้สื่อข่าวรายงานว่า|รายงานข่าว|หลังจากนั้น|พร้อมกันนี้|ໃນຂະນະ|ນອກຈາກ)/u;
