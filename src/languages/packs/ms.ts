import type { LanguagePack } from '../pack';

/** Malay. */
// biome-ignore format: lists of words fill their lines
export const ms: LanguagePack = {
  language: 'ms',
  months: 'januari,jan|februari,feb|mac|april,apr|mei|jun|julai,jul|ogos,ogo|september,sep|oktober,okt|november,nov|disember,dis',
  weekdays: 'ahad,ahd|isnin,isn|selasa,sel|rabu,rab|khamis,kha|jumaat,jum|sabtu,sab',
  readAlso: ['baca juga', 'baca lagi', 'berita berkaitan', 'lihat juga', 'artikel berkaitan'],
  creditWords: ['foto', 'gambar', 'sumber'],
  bylineWords: ['oleh', 'penulis'],
  andWords: ['dan'],
  roleWords: ['wartawan', 'penulis'],
  furnitureInLabels: ['baca (?:juga|selengkapnya)'],
  furnitureAtStart: ['foto:'],
  scales: { ribu: 1e3, juta: 1e6, triliun: 1e12 },
  units: ['rupiah', 'tahun', 'bulan', 'hari', 'jam', 'orang', 'meter', 'kilometer'],
  titles: ['Menteri', 'Presiden'],
  ahead: { after: 'depan|ini akan|akan datang|minggu depan', verbs: 'akan|bakal', clauses: 'yang|bahawa|dan|tetapi|kerana' },
  standIns: ['dia', 'beliau', 'mereka', 'ini', 'itu'],
  backwardOpenings: [
    'tetapi', 'dan', 'juga', 'selain itu', 'oleh itu', 'namun', 'bagaimanapun', 'kemudian', 'sementara itu', 'menurutnya', 'antaranya',
  ],
};
