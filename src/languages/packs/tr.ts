import type { LanguagePack } from '../pack';

/** Turkish. */
// biome-ignore format: lists of words fill their lines
export const tr: LanguagePack = {
  language: 'tr',
  calls: [
    'bülten', 'abone ol', 'üye ol', 'giriş yap', 'takip edin', 'takip et', 'bizi takip', 'uygulamayı indir', 'google haberler',
    'google news', 'whatsapp kanalı', 'tıklayın', 'tıklayınız', 'paylaş', 'yorumlar', 'yorum yap', 'reklam', 'gizlilik politikası',
    'tüm hakları saklıdır', 'son dakika haberleri',
  ],
  readAlso: [
    'ayrıca okuyun', 'ayrıca oku', 'ayrıca bakınız', 'bunları da okuyun', 'ilgili haber', 'ilgili haberler', 'ilginizi çekebilir',
    'devamını oku', 'daha fazla', 'daha fazlası', 'haberin devamı', 'önerilen haberler', 'çok okunanlar', 'bakınız', 'benzer haberler',
    'sıradaki haber',
  ],
  keyPointHeadings: ['özet', 'öne çıkanlar', 'kısaca'],
  noteOpenings: ['düzeltme', 'editörün notu', 'editör notu', 'tekzip'],
  wallPhrases: ['abonelere özel', 'devamını okumak için', 'üye olun'],
  creditWords: ['fotoğraf', 'kaynak', 'görsel', 'foto'],
  bylineWords: ['yazar', 'yazan', 'haber', 'muhabir'],
  andWords: ['ve'],
  roleWords: ['muhabir', 'editor'],
  noNames: ['editor', 'profil', 'foto'],
  noKickers: ['reklam'],
  besideDates: ['yayınlanma', 'güncelleme', 'giriş', 'son', 'tarihi', 'saat', 'dakika', 'okuma'],
  stopWords: [
    've', 'veya', 'ile', 'de', 'da', 'ki', 'bu', 'şu', 'o', 'bir', 'her', 'çok', 'daha', 'en', 'gibi', 'için', 'olan', 'olarak', 'oldu',
    'olduğu', 'olduğunu', 'ise', 'ne', 'mi', 'mı', 'mu', 'mü', 'ama', 'ancak', 'diye', 'göre', 'kadar', 'sonra', 'önce', 'var', 'yok',
    'değil', 'dedi',
  ],
  abbreviations: [
    'dr', 'doç', 'prof', 'av', 'yrd', 'op', 'örn', 'vb', 'bkz', 'sn', 'alb', 'yzb', 'tğm', 'no', 'cad', 'sok', 'mah', 'apt', 'tel',
  ],
  endingAbbreviations: ['vs', 'vd', 'a.ş', 'ltd', 'şti'],
  afterOrdinals: ['Dünya', 'Lig', 'yüzyıl\\p{L}*'],
  beforeOrdinals: ['ve', 'bu', 'ilk'],
  sayingWords: ['dedi', 'belirtti', 'söyledi'],
  nowWords: ['şimdi'],
  backwardOpenings: [
    'bu', 'o', 'onlar', 'bunlar', 'ancak', 'fakat', 'ama', 've', 'ayrıca', 'bununla birlikte', 'öte yandan', 'bunun üzerine', 'böylece',
    'daha sonra', 'oysa', 'çünkü', 'buna göre', 'bu nedenle', 'bu yüzden', 'bu sebeple', 'bu arada', 'bu durumda', 'bu kapsamda',
    'buna karşın', 'buna rağmen', 'ona göre', 'sonunda', 'o zamandan beri', 'başka bir deyişle', 'aksine',
  ],
  furnitureInLabels: ['ayrıca oku', 'tıklayın', 'abone ol', 'takip edin'],
  furnitureAtStart: ['foto:'],
  scales: { bin: 1e3, milyon: 1e6, milyar: 1e9, trilyon: 1e12 },
  units: ['yüzde', 'euro', 'lira', 'yıl', 'ay', 'gün', 'saat', 'kişi', 'dollar', 'metre'],
  nearDays: { bugün: 0, dün: -1, yarın: 1 },
  ahead: { before: 'gelecek|önümüzdeki|haftaya', verbs: '\\p{L}+(?:acak|ecek)(?:lar|ler)?(?:tır|tir)?', clauses: 've|ama' },
  partsOfDay: { after: ' (?:sabahı?|öğleden sonra|akşamı?|gecesi?)' },
  titles: ['Cumhurbaşkanı', 'Başbakan', 'Bakanı'],
  bodyWords: ['Üniversitesi', 'Bakanlığı', 'Partisi', 'Bankası', 'Belediyesi'],
  personWords: [
    'kişi*', 'insan*', 'adam*', 'erkek*', 'kadın*', 'çocuk*', 'bebek*', 'genç*', 'çift*', 'aile*', 'baba*', 'anne*', 'polis*',
    'jandarma*', 'itfaiye*', 'asker*', 'şüpheli*', 'saldırgan*', 'rehine*', 'mahkum*', 'tutuklu*', 'yolcu*', 'sürücü*', 'şoför*',
    'pilot*', 'bisikletli*', 'yaya*', 'öğrenci*', 'öğretmen*', 'doktor*', 'hemşire*', 'hasta*', 'işçi*', 'çalışan*', 'çiftçi*', 'kiracı*',
    'gösterici*', 'eylemci*', 'aktivist*', 'seçmen*', 'milletvekil*', 'hakim*', 'savcı*', 'avukat*', 'bakan*', 'göçmen*', 'mülteci*',
    'turist*', 'ziyaretçi*', 'taraftar*', 'oyuncu*', 'futbolcu*', 'uzman*', 'kurban*', 'yaralı*', 'müşteri*', 'tüketici*', 'gazeteci*',
  ],
  periods: {
    numbers: 'bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|birkaç',
    units: 'saniye|dakika|saat|gün|hafta|ay|yıl|sene|asır',
    told: [
      ['geçen ay|geçtiğimiz ay', 'month', -1],
      ['bu ay', 'month', 0],
      ['gelecek ay|önümüzdeki ay', 'month', 1],
      ['geçen (?:yıl|sene)|geçtiğimiz yıl', 'year', -1],
      ['bu (?:yıl|sene)', 'year', 0],
      ['gelecek (?:yıl|sene)|önümüzdeki yıl', 'year', 1],
    ],
    patterns: ['(?:geçen|bu|gelecek|önümüzdeki|geçtiğimiz) hafta(?: sonu)?', 'son (?:N )?U(?:da|de)?', 'N U (?:önce|sonra|boyunca|içinde)'],
  },
};
