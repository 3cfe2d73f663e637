/** Words for large numbers, lower case, in many languages. */
const SCALES: Record<string, number> = {
  thousand: 1e3,
  million: 1e6,
  millions: 1e6,
  billion: 1e9,
  billions: 1e9,
  trillion: 1e12,
  mn: 1e6,
  bn: 1e9,
  m: 1e6,
  k: 1e3,
  b: 1e9,
  tausend: 1e3,
  mio: 1e6,
  mrd: 1e9,
  millionen: 1e6,
  milliarde: 1e9,
  milliarden: 1e9,
  billionen: 1e12,
  mille: 1e3,
  milliard: 1e9,
  milliards: 1e9,
  mil: 1e3,
  'mil millones': 1e9,
  millón: 1e6,
  millones: 1e6,
  milhão: 1e6,
  milhões: 1e6,
  'mil milhões': 1e9,
  bilhão: 1e9,
  bilhões: 1e9,
  mila: 1e3,
  milione: 1e6,
  milioni: 1e6,
  miliardo: 1e9,
  miliardi: 1e9,
  miljoen: 1e6,
  miljard: 1e9,
  tys: 1e3,
  tysięcy: 1e3,
  mln: 1e6,
  mld: 1e9,
  milionów: 1e6,
  miliardów: 1e9,
  miliony: 1e6,
  miliardy: 1e9,
  miljoner: 1e6,
  miljarder: 1e9,
  millioner: 1e6,
  milliarder: 1e9,
  miljoonaa: 1e6,
  miljardia: 1e9,
  milionů: 1e6,
  miliard: 1e9,
  millió: 1e6,
  milliárd: 1e9,
  milioane: 1e6,
  miliarde: 1e9,
  bin: 1e3,
  milyon: 1e6,
  milyar: 1e9,
  trilyon: 1e12,
  ribu: 1e3,
  juta: 1e6,
  miliar: 1e9,
  triliun: 1e12,
  nghìn: 1e3,
  ngàn: 1e3,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
  тыс: 1e3,
  тысяч: 1e3,
  тысячи: 1e3,
  млн: 1e6,
  млрд: 1e9,
  миллиона: 1e6,
  миллионов: 1e6,
  миллиарда: 1e9,
  миллиардов: 1e9,
  тисяч: 1e3,
  мільйонів: 1e6,
  мільярдів: 1e9,
  χιλιάδες: 1e3,
  εκατομμύρια: 1e6,
  δισεκατομμύρια: 1e9,
  εκατ: 1e6,
  δισ: 1e9,
  ألف: 1e3,
  مليون: 1e6,
  مليار: 1e9,
  هزار: 1e3,
  میلیون: 1e6,
  میلیارد: 1e9,
  हजार: 1e3,
  हज़ार: 1e3,
  लाख: 1e5,
  करोड़: 1e7,
  হাজার: 1e3,
  লাখ: 1e5,
  কোটি: 1e7,
  万: 1e4,
  萬: 1e4,
  億: 1e8,
  亿: 1e8,
  兆: 1e12,
  만: 1e4,
  억: 1e8,
  조: 1e12,
  ล้าน: 1e6,
  พัน: 1e3,
  แสน: 1e5,
  lakh: 1e5,
  crore: 1e7,
};

/** Units after a number, small letters: shares, money, length, weight, time, people; a star stands for any ending. */
const UNIT_WORDS = `
% ٪ percentage+point percentage+points percent per+cent prozentpunkte prozent pour+cent pourcent por+ciento por+cento per+cento procent procenta százalék prosenttia prosent yüzde
persen phần+trăm процент* відсотк* τοις+εκατό في+المئة في+المائة بالمئة بالمائة درصد प्रतिशत फीसदी শতাংশ パーセント 퍼센트 เปอร์เซ็นต์
euro euros dollar dollars pound pounds yen yuan rupee rupees franc francs pence cents dólares libras pesos reais real franken kronor kroner korun forint lei złotych zł lira
rubli rupiah đồng рубл* доллар* евро гривен* гривн* долар* євро ευρώ δολάρια دولار يورو ريال جنيه تومان रुपये रुपए টাকা 円 元 원 달러 ドル ユーロ 美元 人民币 บาท
km/h km² km2 km kilometre kilometres kilometer kilometers mile miles metre metres meter meters feet foot ft inches mph kph cm mm kilomètres kilómetros quilômetros chilometri metros
mètres metri км м kilometrów كيلومتر كيلومترا متر किलोमीटर 公里 メートル キロ 킬로미터 미터 กิโลเมตร
kg kilo kilos kilogram kilograms ton tons tonne tonnes tonnen toneladas tonnellate тонн* litre litres liter liters barrels acre acres hectare hectares hektar hectáreas ettari
гектар* megawatt megawatts mw gw kwh degrees grad °c °f °
year years year+old years+old month months week weeks day days hour hours minute minutes seconds jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde stunden
minute minuten ans années mois semaines jours heures años meses semanas días horas minutos anos dias anni mesi settimane giorni ore jaar maanden weken dagen uur lat dni godzin år
dager dagar timmar timer vuotta päivää let dní hodin év nap ani zile yıl ay gün saat tahun bulan hari jam năm tháng tuần лет год года году месяц* дня дней час* років днів годин*
χρόνια ημέρες ώρες عاما سنوات سنة يوما أيام साल वर्ष दिन বছর দিন 年間 日間 時間 년간 시간 小时 天 ปี วัน ชั่วโมง
people person persons deaths victims vote votes seat seats point points goal goals menschen personen tote verletzte personnes morts blessés personas muertos heridos pessoas mortos
feridos persone morti feriti mensen doden osób osoby personer döda ihmistä lidí ember oameni kişi orang người человек* людей осіб άτομα شخص شخصا قتيل قتيلا लोग लोगों জন 人 名 명 คน`;

const WORDS = UNIT_WORDS.trim().split(/\s+/);
const WHOLE = new Set(WORDS.filter((word) => !word.endsWith('*')).map((word) => word.replace('+', ' ')));
const BEGINNINGS = WORDS.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));

export const scaleOf = (word: string): number | undefined => (Object.hasOwn(SCALES, word) ? SCALES[word] : undefined);

export const isUnit = (word: string): boolean =>
  WHOLE.has(word) || WHOLE.has(word.replace(/-old$/, ' old')) || BEGINNINGS.some((start) => word.startsWith(start));
