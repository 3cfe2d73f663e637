import { wordKey } from '../../dom/words';

/** Class names of boxes with the publisher's own summary in points. */
export const KEY_POINT_NAMES =
  /key-?(?:points?|facts?|takeaways?)|takeaways?|at-?a-?glance|tl-?dr|summary-?(?:list|box|points)|article-?summary|story-?highlights|highlights-?(?:list|box)|bullet-?summary|quick-?read|in-?kuerze|auf-?einen-?blick|essentiel|en-?bref|claves|puntos-?clave|resumen|in-?breve|punti-?chiave|resumo|samenvatting|pikafakta|fact-?box-?summary/;

/** Headings above them, by language. */
const HEADINGS: Record<string, string[]> = {
  en: [
    'key points',
    'key takeaways',
    'takeaways',
    'at a glance',
    'in brief',
    'in short',
    'summary',
    'highlights',
    'story highlights',
    'what we know',
    'what you need to know',
    'tl dr',
    'the key points',
    'key facts',
    'quick read',
    'the gist',
  ],
  de: [
    'das wichtigste in kürze',
    'in kürze',
    'auf einen blick',
    'das wichtigste',
    'zusammenfassung',
    'kurz zusammengefasst',
    'kurz gesagt',
    'darum geht s',
    'darum geht es',
    'das wichtigste zusammengefasst',
    'überblick',
  ],
  fr: ['l essentiel', 'en bref', 'en résumé', 'ce qu il faut retenir', 'ce qu il faut savoir', 'points clés', 'résumé', 'à retenir'],
  es: ['puntos clave', 'claves', 'las claves', 'lo esencial', 'en resumen', 'resumen', 'lo más importante', 'en pocas palabras'],
  it: ['in breve', 'punti chiave', 'i punti chiave', 'in sintesi', 'l essenziale', 'riassunto'],
  pt: ['resumo', 'em resumo', 'pontos chave', 'pontos principais', 'o essencial', 'principais pontos'],
  nl: ['in het kort', 'samenvatting', 'kernpunten', 'de kern'],
  sv: ['i korthet', 'sammanfattning', 'kortfattat'],
  no: ['kortversjonen', 'oppsummering', 'kort fortalt'],
  da: ['kort fortalt', 'opsummering', 'resumé'],
  fi: ['tiivistelmä', 'lyhyesti', 'pääkohdat'],
  pl: ['w skrócie', 'najważniejsze informacje', 'podsumowanie', 'streszczenie'],
  cs: ['ve zkratce', 'shrnutí', 'stručně'],
  hu: ['röviden', 'összefoglaló'],
  tr: ['özet', 'öne çıkanlar', 'kısaca'],
  ru: ['главное', 'кратко', 'коротко', 'основное'],
  uk: ['головне', 'коротко', 'стисло'],
  ar: ['أبرز النقاط', 'النقاط الرئيسية', 'ملخص', 'باختصار'],
  he: ['עיקרי הדברים', 'בקצרה', 'תקציר'],
  hi: ['मुख्य बातें', 'संक्षेप में', 'हाइलाइट्स'],
  id: ['ringkasan', 'poin utama', 'intisari', 'ringkasan berita'],
  vi: ['tóm tắt', 'điểm chính', 'điểm tin'],
  ja: ['要点', 'ポイント', 'この記事のポイント', '要約', 'まとめ'],
  ko: ['요약', '핵심 요약', '세줄 요약', '주요 내용'],
  zh: ['要点', '要點', '重点', '重點', '摘要', '核心提示', '本文要点'],
};

export const KEY_POINT_HEADINGS: ReadonlySet<string> = new Set(Object.values(HEADINGS).flat().map(wordKey));
