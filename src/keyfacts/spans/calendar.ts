/** Names of months and weekdays of a language, from Intl, and the words for days near today. */
export interface Calendar {
  /** Lower-case name → 1..12. */
  months: Map<string, number>;
  /** Lower-case name → 0 (Sunday) .. 6. */
  weekdays: Map<string, number>;
  /** Lower-case word → days from the day of publication. */
  near: Map<string, number>;
}

/** Words for days near the day of publication, by language. */
const NEAR: Record<string, Record<string, number>> = {
  en: { today: 0, tonight: 0, yesterday: -1, tomorrow: 1, 'last night': -1, 'this morning': 0, 'this afternoon': 0, 'this evening': 0 },
  de: { heute: 0, gestern: -1, vorgestern: -2, morgen: 1, übermorgen: 2 },
  fr: { "aujourd'hui": 0, 'aujourd’hui': 0, hier: -1, 'avant-hier': -2, demain: 1 },
  es: { hoy: 0, ayer: -1, anteayer: -2, anoche: -1 },
  it: { oggi: 0, ieri: -1, domani: 1, stamattina: 0, stasera: 0 },
  pt: { hoje: 0, ontem: -1, anteontem: -2, amanhã: 1 },
  nl: { vandaag: 0, gisteren: -1, eergisteren: -2, vanavond: 0, vanochtend: 0 },
  pl: { dzisiaj: 0, dziś: 0, wczoraj: -1, przedwczoraj: -2, jutro: 1 },
  sv: { idag: 0, 'i dag': 0, igår: -1, 'i går': -1, imorgon: 1 },
  da: { 'i dag': 0, 'i går': -1, 'i morgen': 1 },
  no: { 'i dag': 0, 'i går': -1, 'i morgen': 1 },
  fi: { tänään: 0, eilen: -1, huomenna: 1 },
  cs: { dnes: 0, včera: -1, předevčírem: -2, zítra: 1 },
  hu: { ma: 0, tegnap: -1, holnap: 1 },
  ro: { astăzi: 0, azi: 0, ieri: -1, mâine: 1 },
  tr: { bugün: 0, dün: -1, yarın: 1 },
  id: { kemarin: -1, besok: 1 },
  vi: { 'hôm nay': 0, 'hôm qua': -1, 'ngày mai': 1 },
  ru: { сегодня: 0, вчера: -1, позавчера: -2, завтра: 1 },
  uk: { сьогодні: 0, вчора: -1, учора: -1, завтра: 1 },
  bg: { днес: 0, вчера: -1, утре: 1 },
  el: { σήμερα: 0, χθες: -1, αύριο: 1 },
  ar: { اليوم: 0, أمس: -1, غدا: 1 },
  fa: { امروز: 0, دیروز: -1, فردا: 1 },
  he: { היום: 0, אתמול: -1, מחר: 1 },
  hi: { आज: 0 },
  bn: { আজ: 0, গতকাল: -1 },
  ja: { 今日: 0, 昨日: -1, 明日: 1 },
  zh: { 今天: 0, 昨天: -1, 明天: 1, 今日: 0, 昨日: -1 },
  ko: { 오늘: 0, 어제: -1, 내일: 1 },
  th: { วันนี้: 0, เมื่อวานนี้: -1, พรุ่งนี้: 1 },
};

const CACHE = new Map<string, Calendar>();

export function calendarOf(lang: string): Calendar {
  const cached = CACHE.get(lang);
  if (cached) return cached;
  const calendar: Calendar = { months: new Map(), weekdays: new Map(), near: new Map(Object.entries(NEAR[lang] ?? {})) };
  for (const options of [{ month: 'long', day: 'numeric' }, { month: 'long' }, { month: 'short', day: 'numeric' }] as const) {
    const format = formatOf(lang, options);
    for (let m = 0; m < 12; m++) put(calendar.months, part(format, Date.UTC(2023, m, 15), 'month'), m + 1);
  }
  const format = formatOf(lang, { weekday: 'long' });
  // 1 January 2023 was a Sunday
  for (let d = 0; d < 7; d++) put(calendar.weekdays, part(format, Date.UTC(2023, 0, 1 + d), 'weekday'), d);
  if (CACHE.size < 50) CACHE.set(lang, calendar);
  return calendar;
}

function formatOf(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC', calendar: 'gregory' });
  } catch {
    return undefined;
  }
}

const part = (format: Intl.DateTimeFormat | undefined, time: number, type: string) =>
  format?.formatToParts(time).find((p) => p.type === type)?.value ?? '';

function put(map: Map<string, number>, name: string, value: number): void {
  const plain = name.toLowerCase().replace(/\.$/, '');
  // "5月" and the like are read by number
  if (/\p{L}.*\p{L}/u.test(plain) && !/\p{N}/u.test(plain) && !map.has(plain)) map.set(plain, value);
}
