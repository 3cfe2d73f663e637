import type { LanguagePack } from '../pack';

/** Indonesian. */
// biome-ignore format: lists of words fill their lines
export const id: LanguagePack = {
  language: 'id',
  calls: [
    'newsletter', 'buletin', 'berlangganan', 'daftar sekarang', 'ikuti kami', 'ikuti saluran', 'saluran whatsapp', 'channel whatsapp',
    'unduh aplikasi', 'google news', 'klik di sini', 'bagikan', 'komentar', 'iklan', 'kebijakan privasi', 'bergabung',
  ],
  readAlso: [
    'baca juga', 'baca selengkapnya', 'baca lebih lanjut', 'simak juga', 'simak', 'lihat juga', 'artikel terkait', 'berita terkait',
    'terkait', 'pilihan editor', 'rekomendasi', 'terpopuler', 'tonton juga', 'saksikan',
  ],
  keyPointHeadings: ['ringkasan', 'poin utama', 'intisari', 'ringkasan berita'],
  wallPhrases: ['khusus pelanggan', 'untuk melanjutkan membaca', 'berlangganan untuk'],
  creditWords: ['foto', 'sumber', 'gambar', 'ilustrasi', 'dok'],
  bylineWords: ['oleh', 'penulis', 'reporter', 'editor'],
  andWords: ['dan'],
  roleWords: ['wartawan', 'penulis', 'reporter', 'editor'],
  noNames: ['editor', 'profil', 'foto'],
  besideDates: ['diterbitkan', 'diperbarui', 'pukul', 'wib', 'kompas'],
};
