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
  stopWords: [
    'i', 'w', 'z', 'na', 'do', 'o', 'od', 'po', 'za', 'przez', 'dla', 'pod', 'przy', 'nie', 'że', 'się', 'to', 'jest', 'są', 'był',
    'była', 'było', 'były', 'być', 'jak', 'który', 'która', 'które', 'którzy', 'tym', 'tego', 'ten', 'ta', 'te', 'jego', 'jej', 'ich',
    'ale', 'czy', 'oraz', 'lub', 'a', 'także', 'już', 'tylko', 'może', 'przed', 'ze', 'we', 'u', 'go', 'mu', 'ma', 'co', 'roku', 'r',
  ],
  abbreviations: [
    'np', 'tzn', 'tzw', 'ul', 'pl', 'al', 'im', 'gen', 'płk', 'mjr', 'kpt', 'por', 'inż', 'mgr', 'hab', 'ks', 'św', 'woj', 'm.in', 'm',
    'in', 'godz', 'ok', 'tys', 'mln', 'mld', 'zł', 'dr',
  ],
  endingAbbreviations: ['itd', 'itp', 'r', 'w'],
  beforeOrdinals: ['dnia', 'od', 'do', 'w', 'na', 'po', 'przed'],
  backwardOpenings: [
    'on', 'ona', 'ono', 'oni', 'one', 'to', 'ten', 'ta', 'te', 'ci', 'ale', 'i', 'a', 'jednak', 'ponadto', 'także', 'jego', 'jej', 'ich',
    'dlatego', 'tak', 'więc', 'wtedy', 'następnie', 'natomiast', 'tymczasem', 'również', 'oboje', 'obaj', 'stąd', 'tam', 'wówczas',
    'zatem', 'przy tym', 'poza tym', 'z kolei', 'oprócz tego', 'takie', 'taki', 'taka', 'jest to', 'są to', 'był to', 'była to',
    'zdaniem',
  ],
  backwardTurns: ['jednak', 'natomiast', 'zaś', 'bowiem', 'z tego', 'o tym', 'z kolei', 'zatem'],
  furnitureAnywhere: ['wszelkie prawa zastrzeżone'],
  furnitureInLabels: ['czytaj (?:także|też|więcej|również)', 'zobacz (?:także|też|również)', 'kliknij'],
  furnitureAtStart: ['foto:'],
  scales: { tys: 1e3, tysięcy: 1e3, mln: 1e6, mld: 1e9, milionów: 1e6, miliardów: 1e9, miliony: 1e6, miliardy: 1e9, miliard: 1e9 },
  units: ['procent', 'euro', 'złotych', 'zł', 'kilometrów', 'osób', 'osoby', 'godzin', 'lat', 'dni'],
  nearDays: { dzisiaj: 0, dziś: 0, wczoraj: -1, przedwczoraj: -2, jutro: 1 },
  periods: {
    numbers: 'jeden|jednego|dwa|dwóch|dwie|trzy|trzech|cztery|czterech|pięć|pięciu|sześć|siedem|osiem|dziewięć|dziesięć|kilka|kilku|parę',
    units: 'sekund\\p{L}*|minut\\p{L}*|godzin\\p{L}*|dni|dnia|dzień|tygodni\\p{L}*|tydzień|miesi[ęą]c\\p{L}*|lat|lata|roku|rok',
    beforeMonth: 'w|we|od|do|koniec|końca|końcem|początku|połowie',
    told: [
      ['w (?:zeszłym|ubiegłym|poprzednim) miesiącu', 'month', -1],
      ['w tym miesiącu', 'month', 0],
      ['w (?:przyszłym|następnym) miesiącu', 'month', 1],
      ['w (?:zeszłym|ubiegłym|poprzednim) roku', 'year', -1],
      ['w tym roku', 'year', 0],
      ['w (?:przyszłym|następnym) roku', 'year', 1],
    ],
    patterns: [
      'w (?:zeszłym|ubiegłym|tym|przyszłym|następnym) tygodniu|w weekend|dziś rano|dzisiejszej nocy|minionej nocy',
      'w (?:ostatnich|najbliższych|kolejnych) (?:N )?U|w ciągu (?:ostatnich |najbliższych )?(?:N )?U',
      'N U (?:temu|później|wcześniej)|(?:od|po|przez|za) (?:około |ponad |prawie )?N U',
    ],
  },
  placePrepositions: ['w', 'we'],
  titles: ['Pan', 'Pani', 'Prezydent', 'Premier', 'Minister'],
  placeWords: ['Stadion'],
};
