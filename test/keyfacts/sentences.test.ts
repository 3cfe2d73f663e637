import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/keyfacts/sentences';

const split = (text: string, lang: string) => sentences(text, lang).map(({ start, end }) => text.slice(start, end));

/** By language: sentences as they should come out; the text is these with a space between, or none in unspaced scripts. */
const CASES: [lang: string, what: string, expected: string[], joiner?: string][] = [
  ['en', 'titles and initials', ['Mr. Smith met Dr. J. K. Rowe at St. Mary’s on Friday.', 'He left at once.']],
  [
    'en',
    'U.S. inside and at the end',
    ['The U.S. Senate voted on the bill.', 'It applies in the whole of the U.S. The vote was close.'.slice(0, 35), 'The vote was close.'],
  ],
  ['en', 'decimal points and numbers', ['Prices rose 3.5 percent in No. 10 Street.', 'They had fallen before.']],
  ['en', 'a.m. before a small letter', ['It opens at 9 a.m. on weekdays.', 'Entry is free.']],
  ['en', 'quotation that ends inside', ['“Will you stay?” she asked.', '“I will!” he said.']],
  ['en', 'space left out', ['The talks ended late.', 'Nobody spoke to the press.'], ''],
  ['de', 'z. B. and ordinals', ['Das gilt z. B. für den 3. Mai und den 1. FC Köln.', 'Danach ist Schluss.']],
  ['en', 'Jr. before a bracket', ['Ken Brandt Jr. (England) enters the ring on Friday.', 'He is 32.']],
  ['de', 'o. g.', ['Der Hund schlug zur o. g. Zeit plötzlich an.', 'Die Täter flohen.']],
  ['de', 'Nr. and bzw.', ['Das Haus Nr. 5 bzw. 6 in der Hauptstr. Süd brennt.', 'Die Feuerwehr kam schnell.']],
  ['fr', 'M. and guillemets', ['M. Dupont a rencontré Mme. Durand mardi.', '« Nous restons », a-t-il dit.']],
  ['es', 'Sra. and EE. UU.', ['La Sra. García viaja a EE. UU. en mayo.', 'Volverá en junio.']],
  ['it', 'on. and sig.', ['Il sig. Rossi ha visto l’on. Bianchi a Roma.', 'Poi è partito.']],
  ['pt', 'Sr. and Dra.', ['O Sr. Silva falou com a Dra. Costa na segunda-feira.', 'Ela concordou.']],
  ['nl', 'dhr. and bijv.', ['Volgens dhr. Jansen is dat bijv. Rotterdam overkomen.', 'Het is onduidelijk waarom.']],
  ['pl', 'ul. and prof.', ['Prof. Kowalski mieszka przy ul. Długiej 5 w Warszawie.', 'Nie chciał rozmawiać.']],
  ['cs', 'ordinal before a month', ['Vláda se sešla 3. května v Praze.', 'Jednání trvalo dlouho.']],
  ['hu', 'ordinal', ['A mérkőzés május 3. napján lesz Budapesten.', 'A jegyek elfogytak.']],
  ['fi', 'esim.', ['Se koskee esim. Helsinkiä ja Turkua.', 'Muut jäävät ulkopuolelle.']],
  ['sv', 't.ex.', ['Det gäller t.ex. Stockholm och Malmö.', 'Övriga får vänta.']],
  ['da', 'ordinal before a month', ['Den 3. maj stemte Folketinget om loven.', 'Den blev vedtaget.']],
  ['no', 'kl.', ['Møtet starter kl. 9 i Oslo.', 'Alle er velkomne.']],
  ['ro', 'dl.', ['Ieri, dl. Popescu a semnat acordul.', 'Nu a făcut declarații.']],
  ['tr', 'Dr. and ordinal', ['Prof. Dr. Aydın, 3. Ordu Komutanı ile görüştü.', 'Görüşme iki saat sürdü.']],
  ['ru', 'initials and г.', ['В 2020 г. А. С. Иванов жил на ул. Ленина в Москве.', 'Потом он уехал.']],
  ['uk', 'ім.', ['Театр ім. Франка відкрив сезон.', 'Квитків немає.']],
  ['el', 'κ. and Greek question', ['Ο κ. Παπαδόπουλος μίλησε στη Βουλή.', 'Η συνεδρίαση διακόπηκε.']],
  ['ar', 'question mark', ['أعلنت الحكومة خطة جديدة اليوم.', 'متى تبدأ؟', 'لم تحدد موعدا.']],
  ['fa', 'full stops', ['دولت برنامه تازه‌ای اعلام کرد.', 'مجلس فردا رأی می‌دهد.']],
  ['he', 'full stops', ['הממשלה אישרה את התקציב אתמול.', 'ההצבעה נמשכה כל הלילה.']],
  ['hi', 'danda and डॉ.', ['डॉ. शर्मा ने बुधवार को इस्तीफा दिया।', 'कारण नहीं बताया गया।']],
  ['bn', 'মো.', ['মন্ত্রী মো. রহমান বুধবার ঢাকায় আসেন।', 'তিনি কথা বলেননি।']],
  ['ur', 'Urdu full stop', ['حکومت نے نیا منصوبہ پیش کیا۔', 'اپوزیشن نے اسے مسترد کر دیا۔']],
  ['ta', 'full stops', ['அரசு புதிய திட்டத்தை அறிவித்தது.', 'இது நாளை தொடங்கும்.']],
  ['vi', 'TP. before a name', ['Ông Nam sống ở TP. Hồ Chí Minh từ năm 2010.', 'Ông là bác sĩ.']],
  ['id', 'Jl. and H.', ['Rumah di Jl. Sudirman milik H. Ahmad terbakar.', 'Tidak ada korban.']],
  ['ja', 'quotation that ends inside', ['市長は「来年には完成する。」と述べた。', '工事は5月に始まる。'], ''],
  ['zh', 'full stops', ['市政府周二宣布关闭大桥。', '维修将持续两年。'], ''],
  ['ko', 'quotation carried on', ['그는 "내년에 끝난다."라고 말했다.', '공사는 5월에 시작된다.']],
  ['th', 'no stops', ['รัฐบาลประกาศปิดสะพานข้ามแม่น้ำเป็นเวลาสองปีหลังพบรอยร้าวที่เสา', 'นอกจากนี้ ยังเตรียมงบประมาณซ่อมแซมไว้อีกสามสิบล้านบาทสำหรับปีหน้า']],
  ['hy', 'Armenian stop', ['Կառավարությունը հաստատեց ծրագիրը։', 'Այն կսկսվի վաղը։']],
  ['am', 'Ethiopic stop', ['መንግሥት አዲስ እቅድ አወጣ።', 'ነገ ይጀምራል።']],
];

describe('sentences', () => {
  for (const [lang, what, expected, joiner = ' '] of CASES)
    it(`${lang}: ${what}`, () => {
      expect(split(expected.join(joiner), lang)).toEqual(expected);
    });

  it('gives exact offsets through emoji and combining marks', () => {
    const text = '👩‍👩‍👧 came home. É́ is a letter 👍🏽! Then 🇩🇪 won.';
    expect(split(text, 'en')).toEqual(['👩‍👩‍👧 came home.', 'É́ is a letter 👍🏽!', 'Then 🇩🇪 won.']);
  });

  it('keeps a closing quotation mark with its sentence', () => {
    expect(split('He said: “It is over.” Nobody answered.', 'en')).toEqual(['He said: “It is over.”', 'Nobody answered.']);
  });

  it('keeps a quotation of two sentences whole, a long speech not', () => {
    expect(split('“We won. It was hard,” he said. Nobody answered.', 'en')).toEqual([
      '“We won. It was hard,” he said.',
      'Nobody answered.',
    ]);
    const long = 'and so it went on and on '.repeat(8);
    expect(split(`“We won ${long}. It was hard ${long},” he said.`, 'en')).toHaveLength(2);
  });

  it('does not fail on an unknown language, lone surrogates or no letters', () => {
    expect(split('One. Two.', 'xx-invalid')).toHaveLength(2);
    expect(split('\ud83d broken. Rest \udc00 here.', 'en').join(' ')).toContain('Rest');
    expect(split('… — !!! 。', 'en')).toEqual([]);
  });

  it('finds the same in a paragraph of any length', () => {
    const some = [
      'Mr. Brandt paid 3.5 million.',
      '“Nobody went. All stayed,” he said.',
      'The 👩‍👩‍👧 came home on 3 May at 5 p.m. to see it all.',
      'Rain fell.',
    ];
    const many = Array.from({ length: 2400 }, (_, i) => some[i % some.length] as string);
    expect(split(many.join(' '), 'en')).toEqual(many);
    expect(split('word '.repeat(6000), 'en')).toHaveLength(1);
  });

  it('takes no longer for each sentence of a long paragraph', () => {
    const begin = performance.now();
    expect(sentences('The council met. '.repeat(20_000), 'en')).toHaveLength(20_000);
    // 20 seconds where all of it is segmented at once
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});
