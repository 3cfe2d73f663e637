import type { LanguagePack } from '../pack';

/** Indonesian. */
// biome-ignore format: lists of words fill their lines
export const id: LanguagePack = {
  language: 'id',
  months: 'januari,jan|februari,feb|maret,mar|april,apr|mei|juni,jun|juli,jul|agustus,agu|september,sep|oktober,okt|november,nov|desember,des',
  weekdays: 'minggu,min|senin,sen|selasa,sel|rabu,rab|kamis,kam|jumat,jum|sabtu,sab',
  calls: [
    'newsletter', 'buletin', 'berlangganan', 'daftar sekarang', 'ikuti kami', 'ikuti saluran', 'saluran whatsapp', 'channel whatsapp',
    'unduh aplikasi', 'google news', 'klik di sini', 'bagikan', 'komentar', 'iklan', 'kebijakan privasi', 'bergabung',
  ],
  readAlso: [
    'baca juga', 'baca selengkapnya', 'baca lebih lanjut', 'simak juga', 'simak', 'lihat juga', 'artikel terkait', 'berita terkait',
    'terkait', 'pilihan editor', 'rekomendasi', 'terpopuler', 'tonton juga', 'saksikan',
  ],
  keyPointHeadings: ['ringkasan', 'poin utama', 'intisari', 'ringkasan berita'],
  noteOpenings: ['koreksi', 'ralat', 'catatan redaksi', 'klarifikasi'],
  wallPhrases: ['khusus pelanggan', 'untuk melanjutkan membaca', 'berlangganan untuk'],
  creditWords: ['foto', 'sumber', 'gambar', 'ilustrasi', 'dok'],
  bylineWords: ['oleh', 'penulis', 'reporter', 'editor'],
  andWords: ['dan'],
  roleWords: ['wartawan', 'penulis', 'reporter', 'editor'],
  noNames: ['editor', 'profil', 'foto'],
  besideDates: ['diterbitkan', 'diperbarui', 'pukul', 'wib', 'kompas'],
  stopWords: [
    'yang', 'dan', 'di', 'ke', 'dari', 'untuk', 'pada', 'dengan', 'ini', 'itu', 'adalah', 'dalam', 'akan', 'tidak', 'juga', 'oleh',
    'sebagai', 'telah', 'ada', 'bisa', 'karena', 'atau', 'saat', 'lebih', 'para', 'kata', 'mereka', 'dia', 'ia', 'kami', 'kita', 'bahwa',
    'sudah', 'tersebut', 'hal', 'secara', 'serta', 'menjadi',
  ],
  abbreviations: [
    'dr', 'drs', 'ir', 'h', 'hj', 'jl', 'jln', 'no', 'tgl', 'dll', 'tbk', 'kab', 'kec', 'prof', 'kol', 'letjen', 'mayjen', 'brigjen',
    'irjen', 'kombes', 'akbp', 'ust', 'kh',
  ],
  endingAbbreviations: ['tbk'],
  sayingWords: ['kata', 'ujar', 'tutur', 'ucap'],
  nowWords: ['kini', 'sekarang'],
  standIns: ['ia', 'dia', 'mereka', 'ini', 'itu', 'hal ini', 'hal itu'],
  backwardOpenings: [
    'tetapi', 'tapi', 'namun', 'dan', 'selain itu', 'sementara itu', 'karena itu', 'oleh karena itu', 'kemudian', 'lalu', 'bahkan',
    'oleh sebab itu', 'untuk itu', 'dalam hal ini', 'sejak saat itu', 'meski begitu', 'meski demikian', 'namun demikian', 'di sisi lain',
    'sebaliknya', 'menurut dia', 'menurutnya', 'dengan demikian', 'dengan kata lain', 'setelah itu', 'akhirnya',
  ],
  furnitureInLabels: ['baca (?:juga|selengkapnya)', 'simak (?:juga|video)'],
  furnitureAtStart: ['foto:'],
  scales: { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 },
  units: ['persen', 'euro', 'rupiah', 'dollar', 'tahun', 'bulan', 'hari', 'jam', 'orang', 'meter', 'kilometer', 'ton', 'hektar', 'liter'],
  nearDays: { kemarin: -1, besok: 1 },
  ahead: {
    after: '(?:\\([^)]*\\) )?(?:mendatang|depan|pekan depan|minggu depan)',
    verbs: 'akan|bakal',
    clauses: 'yang|bahwa|dan|tetapi|karena',
  },
  partsOfDay: { after: ',? (?:pagi|siang|sore|malam)' },
  personWords: [
    'orang', 'pria', 'laki-laki', 'wanita', 'perempuan', 'anak', 'anak-anak', 'bayi', 'remaja', 'pasangan', 'keluarga', 'ayah', 'ibu',
    'polisi', 'prajurit', 'tentara', 'tersangka', 'pelaku', 'sandera', 'tahanan', 'narapidana', 'penumpang', 'sopir', 'pengemudi',
    'pilot', 'siswa', 'mahasiswa', 'pelajar', 'guru', 'dosen', 'dokter', 'perawat', 'pasien', 'pekerja', 'buruh', 'karyawan', 'petani',
    'nelayan', 'warga', 'pengunjuk', 'demonstran', 'aktivis', 'pemilih', 'anggota', 'hakim', 'jaksa', 'pengacara', 'menteri', 'pengungsi',
    'wisatawan', 'turis', 'pengunjung', 'suporter', 'pemain', 'peneliti', 'ahli', 'korban', 'pelanggan', 'konsumen', 'wartawan',
  ],
  periods: {
    numbers: 'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|beberapa|se',
    units: 'detik|menit|jam|hari|minggu|pekan|bulan|tahun|dekade|abad',
    beforeMonth: 'pada|sejak|hingga|akhir|awal|bulan',
    told: [
      ['bulan lalu', 'month', -1],
      ['bulan ini', 'month', 0],
      ['bulan depan', 'month', 1],
      ['tahun lalu', 'year', -1],
      ['tahun ini', 'year', 0],
      ['tahun depan', 'year', 1],
    ],
    patterns: [
      '(?:minggu|pekan) (?:lalu|ini|depan)|akhir pekan',
      'hari ini|malam ini|pagi ini|tadi malam',
      'N U (?:lalu|terakhir|kemudian|mendatang)',
      'selama N U',
    ],
  },
  placePrepositions: ['di'],
  titles: ['Presiden', 'Menteri', 'Gubernur'],
};
