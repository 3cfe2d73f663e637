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
  wallPhrases: ['abonelere özel', 'devamını okumak için', 'üye olun'],
  creditWords: ['fotoğraf', 'kaynak', 'görsel', 'foto'],
  bylineWords: ['yazar', 'yazan', 'haber', 'muhabir'],
  andWords: ['ve'],
  roleWords: ['muhabir', 'editor'],
  noNames: ['editor', 'profil', 'foto'],
  noKickers: ['reklam'],
  besideDates: ['yayınlanma', 'güncelleme', 'giriş', 'son', 'tarihi', 'saat', 'dakika', 'okuma'],
};
