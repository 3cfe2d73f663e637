import type { LanguagePack } from '../pack';

/** Polish. */
// biome-ignore format: lists of words fill their lines
export const pl: LanguagePack = {
  language: 'pl',
  calls: [
    'newsletter', 'zapisz się', 'zasubskrybuj', 'subskrybuj', 'wykup dostęp', 'dostęp do', 'zaloguj się', 'dla prenumeratorów',
    'dla subskrybentów', 'obserwuj nas', 'śledź nas', 'pobierz aplikację', 'wesprzyj', 'kliknij tutaj', 'kliknij', 'udostępnij',
    'komentarze', 'reklama', 'polityka prywatności', 'napisz do nas', 'masz zdjęcie', 'masz temat', 'prawa zastrzeżone', 'google news',
    'kanał na whatsapp',
  ],
  readAlso: [
    'czytaj także', 'czytaj też', 'czytaj również', 'czytaj więcej', 'czytaj dalej', 'zobacz także', 'zobacz też', 'zobacz również',
    'zobacz więcej', 'zobacz', 'przeczytaj także', 'przeczytaj też', 'przeczytaj również', 'przeczytaj', 'warto przeczytać',
    'więcej na ten temat', 'więcej', 'polecamy', 'polecane', 'powiązane', 'powiązane artykuły', 'podobne artykuły', 'najczęściej czytane',
    'nie przegap', 'dowiedz się więcej', 'sprawdź', 'czytaj',
  ],
  signOffs: ['źródło:', 'oprac.', 'opracowanie:'],
  keyPointHeadings: ['w skrócie', 'najważniejsze informacje', 'podsumowanie', 'streszczenie'],
  wallPhrases: [
    'dostęp do treści', 'tylko dla prenumeratorów', 'czytaj dalej', 'aby przeczytać cały', 'dla subskrybentów', 'pozostało ci',
  ],
  consentPhrases: ['my i nasi partnerzy'],
  creditWords: ['fot', 'foto', 'zdjęcie', 'źródło', 'autor zdjęcia', 'ilustracja', 'autor'],
  bylineWords: ['autor', 'autorka', 'autorzy', 'opracowanie', 'tekst', 'oprac', 'opracował', 'opracowała'],
  andWords: ['i', 'oraz'],
  roleWords: ['dziennikarz', 'dziennikarka', 'redaktor', 'redaktorka', 'reporter'],
  noNames: ['redakcja', 'autor', 'profil', 'foto'],
  noKickers: ['reklama'],
  besideDates: ['opublikowano', 'aktualizacja', 'publikacja', 'dodano', 'godz', 'godzina', 'min', 'r', 'czytania', 'data'],
};
