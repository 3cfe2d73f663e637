import type { LanguagePack } from '../pack';

/** Lithuanian. */
// biome-ignore format: lists of words fill their lines
export const lt: LanguagePack = {
  language: 'lt',
  months: 'sausio,sausis,01|vasario,vasaris,02|kovo,kovas,03|balandžio,balandis,04|gegužės,gegužė,05|birželio,birželis,06|liepos,liepa,07|rugpjūčio,rugpjūtis,08|rugsėjo,rugsėjis,09|spalio,spalis,10|lapkričio,lapkritis,11|gruodžio,gruodis,12',
  weekdays: 'sekmadienis,sk|pirmadienis,pr|antradienis,an|trečiadienis,tr|ketvirtadienis,kt|penktadienis,pn|šeštadienis,št',
  readAlso: ['taip pat skaitykite', 'skaitykite taip pat', 'skaityti daugiau', 'susiję straipsniai'],
  creditWords: ['nuotr', 'nuotrauka', 'šaltinis'],
  bylineWords: ['autorius', 'parengė', 'tekstas'],
  andWords: ['ir'],
  standIns: ['jis', 'ji', 'jie', 'jos', 'tai', 'tas', 'ta', 'šis', 'ši', 'šie', 'šios', 'toks', 'tokia', 'jo', 'jų', 'abu'],
  backwardOpenings: [
    'bet', 'tačiau', 'o', 'ir', 'taip pat', 'be to', 'todėl', 'tuomet', 'tada', 'ten', 'kita vertus', 'vis dėlto', 'pavyzdžiui', 'anot jo',
    'anot jos', 'pasak jo', 'pasak jos',
  ],
};
