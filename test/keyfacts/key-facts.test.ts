import { describe, expect, it } from 'vitest';
import { keyFacts, keyFactsWithSpare } from '../../src/keyfacts/key-facts';
import { storyOf } from '../../src/keyfacts/story';
import { article, element } from './article';

const BRIDGE = [
  'The city council voted on Tuesday to close the Mill Street bridge for two years after engineers found cracks in three of its pillars.',
  'About 14,000 drivers use the bridge every day. They will be sent over the ring road, which the council expects to double the journey time.',
  'Repairs to the bridge will cost 38 million euros, of which the region pays half. The council has not yet said where the rest will come from.',
  'Shop owners on both banks fear for their trade. “Nobody will walk round by the station for a loaf of bread,” said Lena Brandt, a baker.',
  'Will the Mill Street bridge ever open again, and will the city council close it for more than two years?',
  'Click here to subscribe to our newsletter about the Mill Street bridge and the city council.',
  'Photo: Mill Street bridge / Reuters',
  'The bridge was built in 1961 and carried trams until 1978. The last large repair was in 2004, when the railings were replaced.',
];
const TITLE = 'Council closes Mill Street bridge for two years';
const story = (lines = BRIDGE, more = {}) => article(lines.join('\n\n'), { title: TITLE, published: '2024-05-02T08:00:00Z', ...more });
const marked = (a = story(), options = {}) => keyFacts(a, options).map(({ sentence }) => sentence);

/** Enough sentences for limits to matter; every one has its own words. */
const LONG = Array.from({ length: 60 }, (_, i) => {
  const word = (n: number) => String.fromCharCode(97 + ((i * 7 + n * 3) % 26), 97 + ((i * 5 + n) % 26), 97 + (i % 26), 97 + n).repeat(2);
  return `The bridge council ${word(1)} ${word(2)} ${word(3)} ${word(4)} ${word(5)} ${word(6)} ${word(7)}.`;
});

describe('keyFacts', () => {
  it('marks the news first', () => {
    expect(marked()[0]).toBe(BRIDGE[0]);
  });

  it('says nothing of an empty story and the sentence of a story of one', () => {
    expect(keyFacts(article(''))).toEqual([]);
    expect(keyFacts(article('\n\n  \n'))).toEqual([]);
    expect(marked(article('The council closed the old bridge over the river on Tuesday.'))).toHaveLength(1);
  });

  const TEXTS: [string, string][] = [
    ['en', story().text],
    [
      'de',
      'Der Stadtrat hat am Dienstag die Sperrung der Brücke beschlossen. Die Reparatur kostet 38 Millionen Euro.\n\n👷🏽 Prüfer fanden Risse in drei Pfeilern. Täglich fahren etwa 14.000 Autos über die Brücke.',
    ],
    [
      'vi',
      'Hội đồng thành phố hôm thứ Ba đã bỏ phiếu đóng cửa cây cầu trong hai năm. Chi phí sửa chữa là 38 triệu euro.\n\nKhoảng 14.000 xe đi qua cầu mỗi ngày.',
    ],
    [
      'ar',
      'صوت مجلس المدينة يوم الثلاثاء على إغلاق الجسر لمدة عامين. وتبلغ كلفة الإصلاح 38 مليون يورو.\n\nويعبر الجسر نحو 14000 سائق كل يوم.',
    ],
    ['ja', '市議会は火曜日、橋を2年間閉鎖することを決めた。修理費は3800万ユーロになる。\n\n橋は毎日約1万4000台の車が通る。'],
    [
      'hi',
      'नगर परिषद ने मंगलवार को पुल को दो साल के लिए बंद करने का फैसला किया। मरम्मत पर 38 करोड़ रुपये खर्च होंगे।\n\nरोज 14,000 गाड़ियां पुल से गुजरती हैं।',
    ],
    [
      'th',
      'สภาเมืองลงมติเมื่อวันอังคารให้ปิดสะพานเป็นเวลาสองปีหลังวิศวกรพบรอยร้าวที่เสาสามต้น นอกจากนี้ การซ่อมแซมจะใช้งบประมาณสามสิบแปดล้านยูโร\n\nมีรถใช้สะพานวันละหนึ่งหมื่นสี่พันคัน',
    ],
    [
      'und',
      '👩‍👩‍👧 É́ café 👍🏽 was here on the old bridge with all of them. \ud83d lone \udc00 surrogates stand in this sentence too, and it goes on.',
    ],
  ];
  for (const [lang, text] of TEXTS)
    it(`${lang}: each fact is the text at its place, and so are its spans`, () => {
      const facts = keyFacts(article(text, { lang, published: '2024-05-02' }));
      expect(facts.length).toBeGreaterThan(0);
      for (const { sentence, start, end, score, reasons, spans } of facts) {
        expect(text.slice(start, end)).toBe(sentence);
        expect(sentence).toBe(sentence.trim());
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(reasons.length).toBeGreaterThan(0);
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(start);
          expect(span.end).toBeLessThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
        }
      }
    });

  it('marks no question, furniture or credit', () => {
    const all = marked(story(), { limit: 50, maxChars: 100_000 }).join('\n');
    expect(all).not.toMatch(/\?$/m);
    expect(all).not.toContain('Click here');
    expect(all).not.toContain('Photo:');
  });

  it('takes no agency in a dateline for a credit', () => {
    const lede = `LINDAU (AP) — ${BRIDGE[0]}`;
    expect(marked(story([lede, ...BRIDGE.slice(1)]))[0]).toBe(lede);
    for (const credit of ['Mill Street bridge (AP)', 'READ MORE — Mill Street bridge closes for two years'])
      expect(marked(story([...BRIDGE, credit]), { limit: 50, maxChars: 100_000 })).not.toContain(credit);
  });

  it('marks of a very long sentence the clause that carries it', () => {
    const front = BRIDGE[0]?.replace(/\.$/, '') ?? '';
    const rest =
      'which has carried trams and carts since 1911 and has been painted, widened and strengthened by four generations of engineers from both of the banks it joins';
    const long = article(`${front}, ${rest}.\n\n${BRIDGE.slice(1).join('\n\n')}`, { title: TITLE });
    const [fact] = keyFacts(long);
    expect(fact?.sentence).toBe(front);
    expect(long.text.slice(fact?.start, fact?.end)).toBe(front);
  });

  it('marks no heading, caption or list of links, and works when all is paragraphs', () => {
    const link = element('a', 'Council closes Mill Street bridge: all you need to know about two years');
    const children = [
      element('h2', 'Council closes the Mill Street bridge for all of two years'),
      element('p', BRIDGE[0] as string),
      element(
        'figure',
        element('figcaption', 'Trams rolled over Mill Street in the first summers of the council, as an old postcard shows.'),
      ),
      element('ul', element('li', link)),
      element('p', BRIDGE[1] as string),
    ];
    const lines = [
      'Council closes the Mill Street bridge for all of two years',
      BRIDGE[0] as string,
      'Trams rolled over Mill Street in the first summers of the council, as an old postcard shows.',
      'Council closes Mill Street bridge: all you need to know about two years',
      BRIDGE[1] as string,
    ];
    const facts = marked(story(lines, { body: { type: 'root', children } }), { limit: 50, maxChars: 100_000 });
    expect(facts[0]).toBe(BRIDGE[0]);
    for (const line of [lines[0], lines[2], lines[3]]) expect(facts).not.toContain(line);
    // without the elements there is nothing to tell these lines by
    expect(marked(story(lines), { limit: 50, maxChars: 100_000 })).toContain(lines[2]);
  });

  it('says one thing once', () => {
    const twice =
      'On Tuesday the city council voted to close the bridge in Mill Street for two years after engineers found cracks in its pillars.';
    const facts = marked(story([...BRIDGE, twice]), { limit: 50, maxChars: 100_000 });
    expect(facts.filter((s) => s === twice || s === BRIDGE[0])).toHaveLength(1);
  });

  it('stops where the next sentence is weak', () => {
    const weak = LONG.slice(0, 12).map((line) => `${line.split(' ')[3]} was loud.`);
    expect(marked(story([BRIDGE[0] as string, BRIDGE[2] as string, ...weak]), { limit: 14, maxChars: 100_000 }).length).toBeLessThan(8);
  });

  it('keeps three to seven facts and a fifth of the letters by itself', () => {
    const text = LONG.join(' ');
    const facts = keyFacts(article(text, { title: 'The bridge council' }));
    expect(facts.length).toBeLessThanOrEqual(7);
    expect(facts.reduce((sum, { sentence }) => sum + sentence.length, 0)).toBeLessThanOrEqual(text.length * 0.2);
    expect(marked().length).toBeLessThanOrEqual(3);
  });

  it('obeys the limit, and the letters from the second fact on', () => {
    for (const limit of [0, 1, 2, 5]) expect(marked(story(), { limit, maxChars: 100_000 }).length).toBeLessThanOrEqual(limit);
    for (const maxChars of [200, 300, 450]) {
      const facts = marked(story(), { limit: 20, maxChars });
      expect(facts.join('').length).toBeLessThanOrEqual(maxChars);
    }
    expect(marked(story(), { maxChars: 0 })).toEqual([]);
    // a story always has its first fact, however long
    expect(marked(story(), { maxChars: 20 })).toHaveLength(1);
  });

  it('distrusts a scene that says nothing of headline and dek', () => {
    const scene = 'Rain ran down the windows of a bakery that smelled of cinnamon in the grey light of early morning.';
    const lines = [scene, ...BRIDGE];
    const dek = 'Engineers found cracks in three pillars; repairs cost 38 million euros and drivers take the ring road.';
    expect(marked(story(lines, { dek }))[0]).toBe(BRIDGE[0]);
    expect(marked(story(lines, { dek }))).not.toContain(scene);
  });

  it('takes what the editors wrote for a sign', () => {
    const late = 'Inspectors from the ministry had warned of rust in a secret letter nine years earlier.';
    const lines = [...BRIDGE, late];
    const options = { limit: 3, maxChars: 450 };
    expect(marked(story(lines), options)).not.toContain(late);
    expect(
      marked(story(lines, { publisherKeyPoints: ['Inspectors had warned of rust in a secret letter nine years earlier'] }), options),
    ).toContain(late);
  });

  it('takes what the page says of the story elsewhere for a sign', () => {
    const worth = (lines: string[]) =>
      keyFacts(story(BRIDGE, { lines })).find(({ sentence }) => sentence.startsWith('Repairs'))?.score ?? 0;
    expect(worth(['Repairs to cost 38 million euros, the region pays half'])).toBeGreaterThan(worth(['Shop owners fear for their trade']));
  });

  it('takes a line that templates cut off the beginning of the text for no sign', () => {
    const told = (line: string) => storyOf(story(BRIDGE, { lines: [line] })).told.size;
    const [first = ''] = BRIDGE;
    expect(told(`${first.slice(0, 60)}…`)).toBe(0);
    expect(told(`Courier: ${first.slice(0, 60)}`)).toBeGreaterThan(0);
    expect(storyOf(story([`HALVERN (AP) — ${first}`], { lines: [first] })).told.size).toBe(0);
  });

  it('leaves out what says no word of headline and lines', () => {
    const other =
      'A ferry company from the north carried more passengers than ever, its annual accounts show, and its annual accounts grew.';
    const score = (title: string) =>
      keyFacts(story([...BRIDGE, other], { title }), { limit: 9, maxChars: 5000 }).find(({ sentence }) => sentence === other)?.score ?? 0;
    expect(score(TITLE)).toBeLessThan(score('Ferry, bridge, council, repairs and pillars'));
    expect(score(TITLE)).toBe(0);
  });

  it('takes no answer without its question, unless what stands before is marked', () => {
    const answer = 'The council of the city pays for the closed Mill Street bridge with two loans.';
    const asked = [...BRIDGE, `Who pays for the Mill Street bridge? ${answer}`];
    const told = [...BRIDGE, `Nobody knew for long. ${answer}`];
    const score = (lines: string[]) => keyFacts(story(lines), { limit: 5, maxChars: 900 }).some(({ sentence }) => sentence === answer);
    expect([score(told), score(asked)]).toEqual([true, false]);
  });

  it('keeps more in store, behind the usual ones', () => {
    const all = keyFactsWithSpare(article(LONG.join('\n\n'), { title: TITLE }));
    const usual = keyFacts(article(LONG.join('\n\n'), { title: TITLE }));
    expect(all.slice(0, usual.length)).toEqual(usual);
    expect(all.length).toBeGreaterThan(usual.length);
    expect(all.slice(usual.length).every(({ spare }) => spare)).toBe(true);
    expect(new Set(all.map(({ start }) => start)).size).toBe(all.length);
  });

  it('is the same every time', () => {
    expect(keyFacts(story())).toEqual(keyFacts(story()));
  });

  it('does not fail on odd input', () => {
    for (const lang of [undefined, '', 'xx-invalid', 'not a tag', 'de_DE', 'zz'])
      expect(keyFacts(story(BRIDGE, { lang })).length).toBeGreaterThan(0);
    expect(() => keyFacts(article('aaaa'.repeat(5000)))).not.toThrow();
    expect(() => keyFacts(article('\ud83d'.repeat(50)))).not.toThrow();
    expect(() =>
      keyFacts(article('constructor __proto__ toString hasOwnProperty. valueOf constructor again 5 constructor.')),
    ).not.toThrow();
    expect(() => keyFacts({ ...story(), title: undefined, body: undefined } as never)).not.toThrow();
    expect(() => keyFacts(story(BRIDGE, { published: 'yesterday' }))).not.toThrow();
  });

  it('grows no faster than the text', () => {
    const time = (times: number) => {
      const text = Array.from({ length: times }, (_, k) => LONG.map((s) => s.replace('bridge', `bridge${k}`)).join(' ')).join('\n\n');
      const a = article(text, { title: 'The bridge council' });
      keyFacts(a);
      let best = Number.POSITIVE_INFINITY;
      for (let i = 0; i < 3; i++) {
        const begin = performance.now();
        keyFacts(a);
        best = Math.min(best, performance.now() - begin);
      }
      return best;
    };
    const [small, large] = [time(4), time(64)];
    expect(large).toBeLessThan(small * 48);
  });

  it('reads 100,000 words', () => {
    const text = Array.from({ length: 170 }, () => LONG.join(' ')).join('\n\n');
    expect(text.split(/\s+/).length).toBeGreaterThan(100_000);
    expect(keyFacts(article(text), { limit: 5 }).length).toBeGreaterThan(0);
    expect(() => keyFacts(article(text))).not.toThrow();
  });
});

describe('a short story', () => {
  const SHORT = [
    'The ferry that had stopped in 1931 crossed the bay again on Tuesday, with forty people on board.',
    'It rained.',
    'The city of Halvern paid for the hull of the ferry and the guild of fishermen for its engine.',
    'People waited at the northern steps.',
    'A second ferry is to follow in May if the council builds the pier at the bay.',
    'Nobody had expected a queue in such weather, and the tea at the harbour office ran out before noon.',
    'A brass band played on the upper deck until the rain got into the tubas.',
    'Children under ten travelled free of charge, and their dogs did not.',
    'The captain of the ferry, Ines Calloway, said that the old timetable would do for the whole summer.',
  ];
  const short = article(SHORT.join('\n\n'), { title: 'The ferry crosses the bay again' });

  it('has two or three facts, in half of its letters at most', () => {
    const facts = keyFacts(short);
    expect([2, 3]).toContain(facts.length);
    expect(facts.reduce((sum, fact) => sum + fact.sentence.length, 0)).toBeLessThanOrEqual(
      short.text.length / 2 + facts[0]!.sentence.length,
    );
  });

  it('has fewer where the rest says nothing', () => {
    const rest = ['Rain', 'Tea', 'Music', 'Dogs', 'Fog', 'Bread', 'Snow', 'Wind'].map((word) => `${word} was there as on all days.`);
    expect(keyFacts(article([SHORT[0], ...rest].join('\n\n'), { title: 'The ferry crosses the bay again' }))).toHaveLength(1);
  });

  it('has only what is strong where the writer speaks to the reader all the time', () => {
    const told = article(SHORT.join('\n\n'), { title: 'The ferry crosses the bay again', lang: 'en' });
    const spoken = SHORT.map((line, i) => (i % 3 === 1 ? `You know that, dear friends: ${line}` : line)).join('\n\n');
    const voiced = article(spoken, { title: told.title, lang: 'en' });
    expect(keyFacts(voiced)[0]?.sentence).toBe(SHORT[0]);
    expect(keyFacts(voiced).length).toBeLessThan(keyFacts(told).length);
  });

  it('has no more than it is asked for', () => {
    expect(keyFacts(short, { maxChars: 110 })).toHaveLength(1);
    expect(keyFacts(short, { limit: 2 }).length).toBeLessThanOrEqual(2);
  });
});
