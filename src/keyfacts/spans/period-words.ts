/** How a language says spans of time that no calendar names: pieces of patterns in small letters. */
export interface PeriodWords {
  /** Small numbers in words, and "a few", "several". */
  numbers: string;
  /** Units in any number. */
  units: string;
  /** What makes a month of its name alone: "in May", "since March". */
  beforeMonth?: string;
  /** "last month", "this year": pattern, unit and how many of it from the day of publication. */
  told: [pattern: string, unit: 'month' | 'year', shift: number][];
  /** Patterns without a value; N stands for a number, U for a unit. */
  patterns: string[];
}

export const PERIODS: Record<string, PeriodWords> = {
  en: {
    numbers: 'a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|few|a few|several|many',
    units: 'seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries|nights?|seasons?',
    beforeMonth: 'in|since|by|until|till|late|early|last|next|this|mid|of|from|through|during',
    told: [
      ['last month', 'month', -1],
      ['this month', 'month', 0],
      ['next month', 'month', 1],
      ['last year', 'year', -1],
      ['this year', 'year', 0],
      ['next year', 'year', 1],
    ],
    patterns: [
      '(?:last|this|next|past|the following|the previous|the same) (?:week|weekend|spring|summer|autumn|fall|winter|season|century|decade|quarter)',
      '(?:over|in|during|for|within) the (?:last|past|next|coming|previous|following|first) (?:N )?U',
      'the (?:last|past|next|coming|previous) N U',
      '(?:in|for|within|after|over) (?:just |about |around |nearly |almost |more than |less than |at least )?N U(?: (?:ago|earlier|later|time))?',
      'N U (?:ago|earlier|later|after|before)',
      'every (?:day|week|month|year|night|morning)',
      'the day (?:before|after)|the next day|at (?:dawn|dusk|noon|midnight|the time|the moment)|overnight',
    ],
  },
  de: {
    numbers:
      'einem|einer|ein|eine|einen|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|wenigen|einigen|mehreren|einige|mehrere|wenige',
    units: 'sekunden?|minuten?|stunden?|tage?n?|wochen?|monate?n?|monats|jahre?n?|jahres|jahrzehnte?n?',
    beforeMonth: 'im|seit|bis|ende|anfang|mitte|ab|vom',
    told: [
      ['(?:im )?(?:vergangene[nr]|vorige[nr]|letzte[nr]) monat', 'month', -1],
      ['(?:in )?diese[mn] monat', 'month', 0],
      ['(?:im )?(?:kommende|nächste)[nr] monat', 'month', 1],
      ['(?:im )?(?:vergangenen|vorigen|letzten|vergangenes|voriges|letztes) jahr|im vorjahr', 'year', -1],
      ['(?:in )?diese[mns] jahr', 'year', 0],
      ['(?:im )?(?:kommenden|nächsten|kommendes|nächstes) jahr', 'year', 1],
    ],
    patterns: [
      '(?:in )?(?:der|dieser|diese|die)? ?(?:vergangenen|vergangene|vorigen|letzten|letzte|kommenden|kommende|nächsten|nächste) (?:woche|nacht|saison|jahreshälfte)|diese woche|in dieser woche',
      '(?:am|an diesem|vergangenes|letztes|dieses|kommendes|nächstes|am vergangenen|am kommenden|am nächsten) (?:wochenende|morgen|abend|nachmittag|vormittag|mittag)',
      '(?:in|während) den (?:vergangenen|letzten|kommenden|nächsten|ersten) (?:N )?U',
      '(?:vor|nach|seit|in|binnen|innerhalb von|für) (?:rund |etwa |gut |fast |knapp |mehr als )?N U',
      '(?:im|seit dem) (?:frühjahr|frühling|sommer|herbst|winter)',
    ],
  },
  fr: {
    numbers: 'un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quelques|plusieurs',
    units: 'secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|années?|décennies?|siècles?',
    beforeMonth: 'en|depuis|fin|début|mi|dès|d’ici|jusqu’en|de',
    told: [
      ['le mois (?:dernier|passé)', 'month', -1],
      ['ce mois(?:-ci)?', 'month', 0],
      ['le mois prochain', 'month', 1],
      ["l[’']an(?:née)? (?:dernière?|passée?)", 'year', -1],
      ['cette année', 'year', 0],
      ["l[’']an(?:née)? prochaine?", 'year', 1],
    ],
    patterns: [
      'la semaine (?:dernière|passée|prochaine)|cette semaine|ce (?:matin|soir|week-end)|cet (?:après-midi|été|hiver|automne)|cette nuit|au printemps|le week-end (?:dernier|prochain)',
      '(?:ces|les|des) (?:N )?(?:derniers|dernières|prochains|prochaines) U',
      "(?:il y a|depuis|pendant|durant|dans|en|après|d[’']ici|au bout de) (?:environ |près de |plus de |moins de )?N U",
      'N U (?:plus tard|plus tôt|après|auparavant)',
    ],
  },
  es: {
    numbers:
      'un|una|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|unos|unas|varios|varias|algunos|algunas|pocos|pocas|apenas',
    units: 'segundos?|minutos?|horas?|días?|semanas?|mes|meses|años?|décadas?|siglos?|noches?|trimestres?|jornadas?',
    beforeMonth: 'en|desde|hasta|el pasado|este|a finales de|a principios de|a mediados de|de|para|a partir de',
    told: [
      ['(?:el )?mes pasado|(?:el )?pasado mes', 'month', -1],
      ['este (?:mismo )?mes', 'month', 0],
      ['(?:el )?próximo mes|(?:el )?mes (?:próximo|que viene)', 'month', 1],
      ['(?:el |del )?año pasado|(?:el |del )?pasado año', 'year', -1],
      ['este (?:mismo )?año', 'year', 0],
      ['(?:el )?próximo año|(?:el )?año (?:próximo|que viene)', 'year', 1],
    ],
    patterns: [
      '(?:la |el )?(?:semana|fin de semana|verano|invierno|otoño|primavera|noche|trimestre) (?:pasad[oa]|próxim[oa]|anterior|siguiente|que viene)|(?:la |el )?(?:pasad|próxim)[oa] (?:semana|fin de semana|verano|invierno|otoño|primavera|noche)',
      'est[ae] (?:misma |mismo )?(?:semana|mañana|tarde|noche|madrugada|fin de semana|verano|invierno|otoño|primavera|trimestre)',
      '(?:en |durante |para |de )?(?:los|las|el|la|estos|estas) (?:N )?(?:últim|próxim|primer|siguiente)(?:[oa]s?|s)? (?:N )?U',
      '(?:durante|en) (?:estos|estas) (?:últimos |últimas |próximos |próximas )?(?:N )?U',
      '(?:desde )?hace (?:más de |menos de |casi |apenas |exactamente |unos |unas )?(?:N )?U',
      '(?:durante|en|tras|después de|antes de|por|dentro de|cada) (?:más de |menos de |casi |apenas |prácticamente |al menos |unos |unas )?N U(?: más)?',
      '(?:N )?U (?:después|más tarde|antes|atrás)',
      'todos los días|todas las semanas|todos los años|el día (?:anterior|siguiente)|del día anterior|al día siguiente|a (?:los |las )?N (?:horas|días|semanas|meses)',
      '(?:a|en) (?:principios|finales|mediados|comienzos) (?:de|del) (?:año|mes|siglo)',
      '(?:por|de) la (?:mañana|tarde|noche|madrugada)|(?:esta|de) madrugada',
    ],
  },
  pt: {
    numbers: 'um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|alguns|algumas|vários|várias|poucos|poucas',
    units: 'segundos?|minutos?|horas?|dias?|semanas?|mês|meses|anos?|décadas?|séculos?',
    beforeMonth: 'em|desde|até|no final de|no início de|de',
    told: [
      ['(?:no )?mês passado', 'month', -1],
      ['(?:n)?este mês', 'month', 0],
      ['(?:no )?próximo mês|(?:no )?mês que vem', 'month', 1],
      ['(?:no )?ano passado', 'year', -1],
      ['(?:n)?este ano', 'year', 0],
      ['(?:no )?próximo ano|(?:no )?ano que vem', 'year', 1],
    ],
    patterns: [
      '(?:na )?(?:semana|noite) (?:passada|que vem)|(?:n)?est[ae] (?:semana|manhã|tarde|noite|madrugada|fim de semana)|(?:na )?próxima semana',
      'n?[oa]s (?:últim|próxim)[oa]s (?:N )?U',
      'há (?:cerca de |mais de |menos de |quase )?N U|N U (?:atrás|depois|antes)',
      '(?:durante|em|por|após|dentro de) (?:cerca de |mais de |menos de |quase )?N U',
    ],
  },
  it: {
    numbers: 'un|uno|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|alcuni|alcune|pochi|poche|qualche|diversi|diverse',
    units: 'second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|decenni[o]?|secol[oi]',
    beforeMonth: 'a|ad|in|da|dallo scorso|lo scorso|entro|fino a|di|fine|inizio|metà',
    told: [
      ['(?:il mese scorso|lo scorso mese)', 'month', -1],
      ['questo mese', 'month', 0],
      ['(?:il )?(?:mese prossimo|prossimo mese)', 'month', 1],
      ["(?:l[’']anno scorso|lo scorso anno)", 'year', -1],
      ["quest[’']anno", 'year', 0],
      ["(?:l[’']anno prossimo|il prossimo anno)", 'year', 1],
    ],
    patterns: [
      '(?:la )?(?:settimana scorsa|scorsa settimana|settimana prossima|prossima settimana|scorsa notte|notte scorsa)|questa (?:settimana|mattina|sera|notte)|questo (?:pomeriggio|weekend|fine settimana)',
      '(?:nei|nelle|negli|i|le|gli) (?:ultimi|ultime|prossimi|prossime) (?:N )?U',
      'N U (?:fa|dopo|prima)|da (?:circa |oltre |più di |quasi )?N U|(?:tra|fra|in|per|dopo|entro) (?:circa |oltre |più di |meno di |quasi )?N U',
    ],
  },
  nl: {
    numbers: 'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|enkele|een paar|meerdere',
    units: 'seconden?|minuten|minuut|uren|uur|dagen|dag|weken|week|maanden|maand|jaren|jaar|decennia|eeuwen|eeuw',
    beforeMonth: 'in|sinds|begin|eind|half|tot|vanaf|afgelopen',
    told: [
      ['vorige maand', 'month', -1],
      ['deze maand', 'month', 0],
      ['volgende maand', 'month', 1],
      ['vorig jaar', 'year', -1],
      ['dit jaar', 'year', 0],
      ['volgend jaar', 'year', 1],
    ],
    patterns: [
      '(?:vorige|deze|volgende|komende|afgelopen) (?:week|nacht|zomer|winter|herfst|lente)|dit weekend|afgelopen weekend|vorig weekend|komend weekend|vannacht|vanmiddag',
      'de (?:afgelopen|laatste|komende|volgende) (?:N )?U',
      'N U (?:geleden|later|eerder)|(?:sinds|na|binnen|over|al|gedurende) (?:ongeveer |ruim |meer dan |bijna )?N U',
    ],
  },
  sv: {
    numbers: 'en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|några|flera',
    units: 'sekunder|minuter|timmar|timme|dagar|dag|dygn|veckor|vecka|månader|månad|år|årtionden',
    beforeMonth: 'i|sedan|sen|till|från',
    told: [
      ['förra månaden', 'month', -1],
      ['denna månad|den här månaden', 'month', 0],
      ['nästa månad', 'month', 1],
      ['förra året|i fjol', 'year', -1],
      ['i år|det här året', 'year', 0],
      ['nästa år', 'year', 1],
    ],
    patterns: [
      '(?:förra|nästa) (?:veckan|vecka|helgen)|(?:denna|den här) veckan?|i (?:helgen|natt|morse|kväll|eftermiddag|våras|somras|höstas|vintras)',
      'de senaste (?:N )?U(?:na)?|för N U sedan|(?:i|under|efter|om|inom) (?:cirka |drygt |nästan |mer än )?N U',
    ],
  },
  pl: {
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
  ru: {
    numbers: 'один|одного|два|двух|две|три|трех|трёх|четыре|пять|шесть|семь|восемь|девять|десять|несколько|нескольких|пару',
    units: 'секунд\\p{L}*|минут\\p{L}*|час\\p{L}*|дн\\p{L}*|день|сут\\p{L}*|недел\\p{L}*|месяц\\p{L}*|год|года|году|лет|десятилети\\p{L}*',
    beforeMonth: 'в|с|до|к|конце|начале|середине',
    told: [
      ['в прошлом месяце', 'month', -1],
      ['в этом месяце', 'month', 0],
      ['в следующем месяце', 'month', 1],
      ['в прошлом году', 'year', -1],
      ['в (?:этом|нынешнем|текущем) году', 'year', 0],
      ['в (?:следующем|будущем) году', 'year', 1],
    ],
    patterns: [
      'на (?:прошлой|этой|следующей|минувшей) неделе|в минувшие выходные|в эти выходные',
      'за (?:последние|последний|минувшие) (?:N )?U|в (?:ближайшие|последние) (?:N )?U|в течение (?:N )?U',
      'N U (?:назад|спустя|раньше)|(?:через|спустя|за|после) (?:около |почти |более )?N U',
    ],
  },
  uk: {
    numbers: "один|одного|два|двох|дві|три|трьох|чотири|п[’']ять|шість|сім|вісім|дев[’']ять|десять|кілька|декілька",
    units: 'секунд\\p{L}*|хвилин\\p{L}*|годин\\p{L}*|дн\\p{L}*|день|діб|тижн\\p{L}*|тиждень|місяц\\p{L}*|рок\\p{L}*|рік|десятиліт\\p{L}*',
    beforeMonth: 'у|в|з|із|до|наприкінці|кінці|початку|середині',
    told: [
      ['минулого місяця', 'month', -1],
      ['цього місяця', 'month', 0],
      ['наступного місяця', 'month', 1],
      ['минулого року|торік', 'year', -1],
      ['цього року|цьогоріч', 'year', 0],
      ['наступного року', 'year', 1],
    ],
    patterns: [
      '(?:минулого|цього|наступного) тижня|минулої ночі|цими вихідними',
      'за останн(?:і|ій) (?:N )?U|найближчими U|протягом (?:N )?U',
      'N U (?:тому|потому)|(?:через|за|після) (?:близько |майже |понад )?N U',
    ],
  },
  tr: {
    numbers: 'bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|birkaç',
    units: 'saniye|dakika|saat|gün|hafta|ay|yıl|sene|asır',
    told: [
      ['geçen ay|geçtiğimiz ay', 'month', -1],
      ['bu ay', 'month', 0],
      ['gelecek ay|önümüzdeki ay', 'month', 1],
      ['geçen (?:yıl|sene)|geçtiğimiz yıl', 'year', -1],
      ['bu (?:yıl|sene)', 'year', 0],
      ['gelecek (?:yıl|sene)|önümüzdeki yıl', 'year', 1],
    ],
    patterns: ['(?:geçen|bu|gelecek|önümüzdeki|geçtiğimiz) hafta(?: sonu)?', 'son (?:N )?U(?:da|de)?', 'N U (?:önce|sonra|boyunca|içinde)'],
  },
  id: {
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
  vi: {
    numbers: 'một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|nhiều|mấy',
    units: 'giây|phút|giờ|ngày|tuần|tháng|năm|thập kỷ|thế kỷ',
    told: [
      ['tháng trước', 'month', -1],
      ['tháng này', 'month', 0],
      ['tháng (?:sau|tới)', 'month', 1],
      ['năm ngoái', 'year', -1],
      ['năm nay', 'year', 0],
      ['năm (?:sau|tới)', 'year', 1],
    ],
    patterns: [
      'tuần (?:trước|này|tới|sau|qua)|cuối tuần|(?:sáng|trưa|chiều|tối|đêm) (?:nay|qua|mai)',
      'N U (?:trước|qua|sau|tới|gần đây)',
      'trong (?:vòng )?N U',
    ],
  },
  ar: {
    numbers: 'بضعة|عدة|ثلاثة|ثلاث|أربعة|أربع|خمسة|خمس|ستة|ست|سبعة|سبع|ثمانية|تسعة|عشرة',
    units: 'ثانية|ثوان|دقيقة|دقائق|ساعة|ساعات|يوما?|أيام|أسبوعا?|أسابيع|شهرا?|أشهر|شهور|عاما?|أعوام|سنة|سنوات|عقود|عقد',
    told: [
      ['الشهر (?:الماضي|الفائت|المنصرم)', 'month', -1],
      ['(?:هذا الشهر|الشهر (?:الجاري|الحالي))', 'month', 0],
      ['الشهر (?:المقبل|القادم)', 'month', 1],
      ['العام (?:الماضي|الفائت|المنصرم)|السنة الماضية', 'year', -1],
      ['(?:هذا العام|العام (?:الجاري|الحالي)|هذه السنة)', 'year', 0],
      ['العام (?:المقبل|القادم)|السنة المقبلة', 'year', 1],
    ],
    patterns: [
      'الأسبوع (?:الماضي|الجاري|الحالي|المقبل|القادم)|هذا الأسبوع',
      '(?:قبل|منذ|بعد|خلال|لمدة) (?:نحو |أكثر من )?(?:N )?U',
      '(?:الأيام|الأشهر|السنوات|الأسابيع|الساعات) (?:الماضية|الأخيرة|المقبلة|القليلة المقبلة)',
    ],
  },
  fa: {
    numbers: 'یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|چند',
    units: 'ثانیه|دقیقه|ساعت|روز|هفته|ماه|سال|دهه|قرن',
    told: [
      ['ماه (?:گذشته|پیش)', 'month', -1],
      ['ماه جاری|این ماه', 'month', 0],
      ['ماه آینده', 'month', 1],
      ['سال (?:گذشته|پیش)', 'year', -1],
      ['سال جاری|امسال', 'year', 0],
      ['سال آینده', 'year', 1],
    ],
    patterns: ['هفته (?:گذشته|جاری|آینده|پیش)|این هفته', 'N U (?:پیش|گذشته|بعد|آینده|قبل)', '(?:طی|ظرف|در) N U'],
  },
  hi: {
    numbers: 'एक|दो|तीन|चार|पांच|पाँच|छह|सात|आठ|नौ|दस|कुछ|कई',
    units: 'सेकंड|मिनट|घंटे|घंटों|दिन|दिनों|हफ्ते|हफ्तों|सप्ताह|महीने|महीनों|माह|साल|सालों|वर्ष|वर्षों',
    told: [
      ['पिछले (?:महीने|माह)', 'month', -1],
      ['इस (?:महीने|माह)', 'month', 0],
      ['अगले (?:महीने|माह)', 'month', 1],
      ['पिछले (?:साल|वर्ष)', 'year', -1],
      ['इस (?:साल|वर्ष)', 'year', 0],
      ['अगले (?:साल|वर्ष)', 'year', 1],
    ],
    patterns: ['(?:पिछले|इस|अगले) (?:हफ्ते|सप्ताह)', '(?:पिछले|अगले|बीते) N U', 'N U (?:पहले|बाद|तक)'],
  },
  ja: {
    numbers: '数|半',
    units: '秒|分|時間|日間|日|週間|か月|カ月|ヶ月|ヵ月|年間|年|世紀',
    told: [
      ['先月', 'month', -1],
      ['今月', 'month', 0],
      ['来月', 'month', 1],
      ['昨年|去年', 'year', -1],
      ['今年|ことし', 'year', 0],
      ['来年', 'year', 1],
    ],
    patterns: ['先週末?|今週末?|来週末?|週末|今朝|昨夜|今夜|昨秋|昨夏|今春|今夏|今秋|今冬', 'N ?U(?:前|後|ぶり|以内)'],
  },
  zh: {
    numbers: '一|二|两|兩|三|四|五|六|七|八|九|十|数|數|几|幾|半',
    units: '秒|分钟|分鐘|小时|小時|天|周|週|星期|个月|個月|年|世纪|世紀',
    told: [
      ['上个?月|上個月', 'month', -1],
      ['本月|这个月|這個月', 'month', 0],
      ['下个?月|下個月', 'month', 1],
      ['去年', 'year', -1],
      ['今年', 'year', 0],
      ['明年', 'year', 1],
    ],
    patterns: ['上周末?|上週末?|本周末?|本週末?|下周末?|下週末?|今晨|昨晚|今晚|近日|日前', 'N ?U(?:前|后|後|内|內|以来|以來)', '近 ?N ?U'],
  },
  ko: {
    numbers: '한|두|세|네|수|몇',
    units: '초|분|시간|일|주|주일|개월|달|년|년간|세기',
    told: [
      ['지난달', 'month', -1],
      ['이번 ?달|이달', 'month', 0],
      ['다음 ?달', 'month', 1],
      ['지난해|작년', 'year', -1],
      ['올해', 'year', 0],
      ['내년', 'year', 1],
    ],
    patterns: ['지난주|이번 ?주|다음 ?주|지난 ?주말|이번 ?주말|최근', 'N ?U (?:전|후|동안|만에)', '(?:지난|최근) N ?U'],
  },
};
