import { describe, expect, it } from 'vitest';
import { choose } from '../../src/keyfacts/choose';
import { beforeLede } from '../../src/keyfacts/features/before-lede';
import { doubt } from '../../src/keyfacts/features/doubt';
import type { Feature } from '../../src/keyfacts/features/feature';
import { furniture } from '../../src/keyfacts/features/furniture';
import { isGeneral } from '../../src/keyfacts/features/general';
import { long } from '../../src/keyfacts/features/long';
import { ownVoice } from '../../src/keyfacts/features/own-voice';
import { opensInThePast } from '../../src/keyfacts/features/past';
import { pronounOpening } from '../../src/keyfacts/features/pronoun-opening';
import { shownAlready } from '../../src/keyfacts/features/shown-already';
import { newsTurn } from '../../src/keyfacts/features/turn';
import { unfinished } from '../../src/keyfacts/features/unfinished';
import { storyOf } from '../../src/keyfacts/story';
import { article } from './article';

const worthOf = (feature: Feature, text: string, lang = 'en') => feature(storyOf(article(text, { lang })))[0];

describe('unfinished', () => {
  it('knows what announces something, and scraps', () => {
    for (const text of ['The council decided on three things:', 'ALTE BRÜCKE, NORDSTADT.', 'Not so fast.', '市議会は次のことを決めた：'])
      expect(worthOf(unfinished, text)).toBe(1);
  });

  it('leaves sentences alone, in any script', () => {
    for (const text of [
      'The council: a bridge is to close.',
      'The EU, UN and WHO met.',
      '市議会は火曜日、橋を閉鎖した。',
      '시의회는 화요일 KBS에 다리를 닫는다고 밝혔다.',
    ])
      expect(worthOf(unfinished, text)).toBe(0);
  });
});

describe('ownVoice', () => {
  it('hears the writer speak of himself or to the reader', () => {
    const said: [string, string][] = [
      ['en', 'What does the bridge tell us about the city.'],
      ['en', 'You will have to take the ferry from Tuesday on.'],
      ['de', 'Ab Dienstag müssen Sie die Fähre nehmen.'],
      ['de', 'Wir Städter lieben die alte Brücke.'],
      ['en', 'Why the bridge is not the best way over the river.'],
      ['de', 'Warum die Brücke nicht der beste Weg ist.'],
      ['fr', 'Il faut repenser notre rapport au fleuve.'],
      ['es', 'Nuestra ciudad merece un puente mejor.'],
      ['it', 'La nostra città merita un ponte migliore.'],
      ['pt', 'A nossa cidade merece uma ponte melhor.'],
      ['nl', 'Vanaf dinsdag moet u de veerboot nemen.'],
    ];
    for (const [lang, text] of said) expect([text, worthOf(ownVoice, text, lang)]).toEqual([text, 1]);
  });

  it('hears it in no quotation and no name', () => {
    const other: [string, string][] = [
      ['en', 'The US closed its bridge on Tuesday.'],
      ['en', '“We will close the bridge,” said Lena Brandt.'],
      ['de', 'Am Dienstag müssen sie die Fähre nehmen.'],
      ['de', 'Die Stadt sperrt die Brücke, »wir haben keine Wahl«, sagte Lena Brandt.'],
      ['fr', 'La ville ferme le pont mardi.'],
    ];
    for (const [lang, text] of other) expect([text, worthOf(ownVoice, text, lang)]).toEqual([text, 0]);
  });
});

describe('beforeLede', () => {
  const worths = (lines: string[], title: string) => beforeLede(storyOf(article(lines.join('\n\n'), { title, lang: 'en' })));
  const teaser = 'One of the oldest crossings in the north is in trouble.';
  const lede = 'The council closes the Mill Street bridge for two years.';
  const title = 'Mill Street bridge closes for two years';

  it('knows a teaser by the sentence behind it, which says the headline', () => {
    expect(worths([teaser, lede, 'Trams stop.'], title)).toEqual([1, 0, 0]);
    expect(worths([lede, teaser, 'Trams stop.'], title)).toEqual([0, 0, 0]);
  });

  it('says nothing where there is no headline, or one sentence', () => {
    expect(worths([teaser, lede], '')).toEqual([0, 0]);
    expect(worths([teaser], title)).toEqual([0]);
  });
});

describe('general', () => {
  it.each([
    ['en', 'Right and wrong are terms that perhaps need to be put into context by everybody who owns a business at all.', true],
    ['en', 'Right and wrong are terms that perhaps need to be put into context by everybody who knows Mary Brown at all.', false],
    ['en', 'Right and wrong are terms that in 1986 needed to be put into context by everybody who owned a business at all.', false],
    ['en', 'Police officers have reportedly been injured after the protesters began hurling stones at three rallies in the town.', false],
    ['fr', 'Le bien et le mal sont des notions qui devraient peut-être être expliquées par tous ceux qui dirigent une entreprise.', true],
    [
      'fr',
      'Le bien et le mal sont des notions qui ont été expliquées mardi par tous ceux qui dirigent une entreprise dans la ville.',
      false,
    ],
    [
      'zu',
      'umbutho waseningizimu uthe uGigaba akazange abanjwe ngemuva kokuvakasha kwakhe ehhovisi lezomthetho namhlanje ekuseni kakhulu.',
      false,
    ],
    // every noun has a capital there
    [
      'de',
      'Richtig und falsch sind Begriffe, die vielleicht von allen erklärt werden müssten, die überhaupt ein Geschäft besitzen.',
      false,
    ],
  ])('knows what holds of the world at large: nobody, nowhere, no figure, no day (%s: %s)', (lang, text, general) => {
    expect(isGeneral({ text, small: text.toLowerCase() }, lang)).toBe(general);
  });
});

describe('doubt', () => {
  const plain = 'The council of the northern town voted on Tuesday to close the old bridge over the river for repairs.';
  const doubts = (text: string, more: { title?: string; lang?: string } = {}) => {
    const story = storyOf(article(text, { lang: 'en', ...more }));
    return doubt(story, pronounOpening(story)).map((worth) => Math.round(worth * 10));
  };
  const of = (text: string, lang = 'en') => doubts(text, { lang })[0];

  it('is none about a plain sentence', () => {
    expect(of(plain)).toBe(0);
  });

  it('is about what speaks to the reader', () => {
    expect(of('If you live in the northern town, you will have to take the ferry over the river from Tuesday on.')).toBe(5);
    expect(of('Wer im Norden der Stadt lebt, muss ab Dienstag die Fähre nehmen, und Sie werden lange warten müssen.', 'de')).toBe(5);
  });

  it('is about quotations, announcements, calls, and what is short or long', () => {
    expect(of(plain.replace('close the old bridge', '“close the old bridge”'))).toBe(3);
    expect(of(`— ${plain}`)).toBe(3);
    expect(of(plain.replace('voted on', 'made up its mind: on'))).toBe(3);
    expect(of('The council voted to close the old bridge.')).toBe(2);
    expect(of(plain.replace('repairs.', 'repairs!'))).toBe(4);
    expect(of(`• ${plain}`)).toBe(4);
    expect(of(`${plain.slice(0, -1)} ${'and of the road that leads to it '.repeat(6)}.`)).toBe(3);
    expect(of('市議会は火曜日、老朽化した橋を補修のために当面のあいだ閉鎖することを賛成多数で決めた。', 'ja')).toBe(0);
  });

  const teaser = 'One of the oldest crossings in the whole of the northern country has been in trouble for a long while.';
  const title = 'Council votes to close old bridge';

  it('is about a teaser before the lede, less where the lede leans on it', () => {
    expect(doubts(`${teaser}\n\n${plain}`, { title })[0]).toBeGreaterThanOrEqual(10);
    expect(doubts(`${teaser}\n\nBut ${plain}`, { title })[0]).toBeLessThan(10);
  });

  it('is less about a first sentence that gives a figure of the headline', () => {
    const more = { title: 'Council votes to close old bridge for 20 months' };
    expect(doubts(`${teaser.replace('a long while', '20 months')}\n\n${plain}`, more)[0]).toBeLessThan(10);
    expect(doubts(`${teaser}\n\n${plain}`, more)[0]).toBeGreaterThanOrEqual(10);
  });

  it('is about a scene before a lede that comes later', () => {
    const scene = 'On a grey morning Lena Brandt looks at the water of the river from the bridge, as she has for forty years.';
    const middle = 'The ferry leaves from the quay at seven with a dozen people, two bicycles and a dog on board of it.';
    expect(doubts(`${scene}\n\n${middle}\n\n${plain}`, { title })).toEqual([6, 0, 0]);
    expect(doubts(`${scene}\n\n${middle}\n\nBut ${plain}`, { title })[0]).toBe(0);
  });

  it('is about a first paragraph that asks', () => {
    expect(doubts(`${plain} What does it mean for the people on both banks?\n\n${plain}`).map((worth) => worth >= 4)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it.each([
    ['en', 'Why the council of the northern town closes the bridge, and how long the people on both banks have to wait.'],
    ['de', 'Wie das Wetter den Bau der alten Brücke im Norden verzögert, warum die Fähre stillsteht und was der Rat nun plant.'],
    ['fr', 'Pourquoi le conseil de la ville du nord ferme le vieux pont, et comment les habitants iront au travail.'],
  ])('is about what only names questions, %s: %s', (lang, text) => {
    expect(of(text, lang)).toBeGreaterThanOrEqual(10);
  });

  it('is not about a subordinate clause with a main clause', () => {
    expect(of('When the council of the northern town met on Tuesday, it voted to close the old bridge over the river.')).toBe(0);
    expect(
      of('Wie der Rat der Stadt im Norden am Dienstag mitteilte, wird die alte Brücke über den Fluss für zwei Jahre gesperrt.', 'de'),
    ).toBe(0);
  });

  it('is about what breaks off', () => {
    expect(of(`${plain.slice(0, -1)}…`)).toBe(5);
    expect(of(`${plain.slice(0, -1)}...`)).toBe(5);
  });

  it('is about a quotation that goes on behind the end of the sentence', () => {
    expect(of(`“${plain}`)).toBe(3);
  });

  it('is about a pronoun behind a dateline', () => {
    expect(of(`DUBLIN — She ${plain.slice(4)}`)).toBe(6);
    expect(of(`DUBLIN — ${plain}`)).toBe(0);
  });

  it.each([
    ['en', 'The old bridge is one of the crossings that the council of the northern town keeps open over the river.'],
    ['de', 'Die alte Brücke ist eine der Querungen, die der Rat der Stadt im Norden über den Fluss noch offen hält.'],
    ['fr', 'Le vieux pont est l’un des passages que le conseil de la ville du nord tient encore ouverts sur le fleuve.'],
    ['es', 'El viejo puente es uno de los pasos que el consejo de la ciudad del norte mantiene abiertos sobre el río.'],
  ])('is about what only says what something is, %s: %s', (lang, text) => {
    expect(of(text, lang)).toBe(3);
  });
});

describe('long', () => {
  const words = (count: number) => `${'bridge '.repeat(count - 1)}bridge.`;

  it('grows with the words beyond what a glance takes in', () => {
    const [usual, much, more] = [40, 60, 120].map((count) => worthOf(long, words(count)) as number) as [number, number, number];
    expect([usual, more]).toEqual([0, 1]);
    expect(much).toBeGreaterThan(0);
    expect(much).toBeLessThan(1);
  });

  it('counts what is marked', () => {
    const cut = `${words(30).slice(0, -1)}, which ${words(30)}`;
    expect([worthOf(long, cut), worthOf(long, words(61))]).toEqual([0, expect.closeTo(0.37, 1)]);
  });
});

describe('what says the headline again', () => {
  const lines = [
    'The council closes the Mill Street bridge for two years.',
    'Trams that cross Mill Street lose their bridge.',
    'Engineers measured rust in three of its pillars.',
  ];

  /** What is chosen second, when the others are worth so much. */
  const second = (title: string, worths: number[]) => {
    const story = storyOf(article(lines.join('\n\n'), { title, lang: 'en' }));
    const candidates = story.sentences.map((sentence, i) => ({
      sentence,
      mark: sentence.text,
      worth: worths[i] as number,
      reasons: () => [],
      leans: false,
    }));
    const chosen = choose(story, candidates, { limit: 2, maxChars: 9999, fewest: 0, stretch: 0 });
    return lines.indexOf(chosen[1]?.mark as string);
  };

  it('counts less than what is new', () => {
    const worths = [2, 1.17, 1];
    expect(second('Forty ferries in one day', worths)).toBe(1);
    expect(second('Mill Street bridge', worths)).toBe(2);
  });
});

describe('shownAlready', () => {
  const title = 'Council closes Mill Street bridge';
  const shown = (lines: string[], more: object = {}) => shownAlready(storyOf(article(lines.join('\n\n'), { title, ...more })));
  const NEWS = 'The council voted by two to one on Tuesday night, after a debate of seven hours.';

  it('knows what headline, dek and key points say', () => {
    expect(shown(['The council closes the Mill Street bridge.', NEWS])).toEqual([1, 0]);
    const dek = 'Trams lose their only way over the river.';
    expect(shown([NEWS, dek], { dek })).toEqual([0, 1]);
    expect(shown([NEWS, dek], { publisherKeyPoints: [dek] })).toEqual([0, 1]);
  });

  it('knows a sentence that holds the whole dek', () => {
    const dek = 'Trams lose their only way over the river.';
    const more = 'The trams of the north lose their only way over the river, the works said.';
    expect(shown([NEWS, more], { dek })).toEqual([0, 1]);
    expect(
      shown([NEWS, `${more.slice(0, -1)}, and forty buses are to run from the old market to the northern quay instead.`], { dek })[1],
    ).toBe(0);
  });

  it('leaves the lede what editors took from it for the dek', () => {
    expect(shown([NEWS, 'Trams lose their way.'], { dek: NEWS })[0]).toBe(0);
  });

  it('knows the rumour that a headline asks about', () => {
    const rumour = 'A council member from the north told his friends that the council closes the Mill Street bridge this year.';
    expect(shown([rumour, NEWS], { title: `${title}?` })).toEqual([1, 0]);
    expect(shown([rumour, NEWS])).toEqual([0, 0]);
  });
});

describe('newsTurn', () => {
  const turns = (lang: string, ...lines: string[]) => newsTurn(storyOf(article(lines.join('\n\n'), { lang })));

  it('knows where a story turns from what was to the news', () => {
    expect(turns('en', 'For a year the council looked at the bridge.', 'Now it is closed.')).toEqual([0, 1]);
    expect(turns('en', 'For a year the council looked at the bridge.', 'But now, the bridge is closed.')).toEqual([0, 1]);
    expect(turns('de', 'Ein Jahr lang prüfte die Stadt die Brücke.', 'Doch jetzt ist sie gesperrt.')).toEqual([0, 1]);
    expect(turns('sv', 'I ett år granskade staden bron.', 'Nu stängs den.')).toEqual([0, 1]);
    expect(turns('fr', 'La ville a étudié le pont pendant un an.', 'Désormais, il est fermé.')).toEqual([0, 1]);
  });

  it('takes neither the first sentence nor a word that begins alike for it', () => {
    expect(turns('en', 'Now the bridge is closed.', 'Nowhere else is there a way over the river.')).toEqual([0, 0]);
  });

  it('gives the news what it takes from the background', () => {
    const before = 'For more than a year the council of the northern town looked at the old bridge over the river.';
    const now = 'Now the council of the northern town has voted to close the old bridge over the river for repairs.';
    const of = (...lines: string[]) => {
      const story = storyOf(article(lines.join('\n\n'), { lang: 'en' }));
      return doubt(story, [0, 0]).map((worth) => Math.round(worth * 10));
    };
    expect(of(before, now)).toEqual([4, -4]);
    expect(of(before, now.replace('Now the', 'The'))).toEqual([0, 0]);
  });
});

describe('opensInThePast', () => {
  const past = (text: string, lang = 'en') => opensInThePast({ text }, lang, '2024-06-20T08:00:00Z');

  it('knows what came long before the story', () => {
    expect(past('In 2014, the council closed the bridge.')).toBe(true);
    expect(past('In March this year, the council closed the bridge.')).toBe(true);
    expect(past('On Nov. 15, 2019, the council closed the bridge.')).toBe(true);
    expect(past('Am 9. Oktober 2023 sperrte die Stadt die Brücke.', 'de')).toBe(true);
    expect(past('El 6 de febrero la ciudad cerró el puente.', 'es')).toBe(true);
  });

  it('leaves what is of these days, what lies ahead, and what only names a year on the way', () => {
    expect(past('On Tuesday, the council closed the bridge.')).toBe(false);
    expect(past('In 2026, the council will open the bridge.')).toBe(false);
    expect(past('On June 3 the council closed the bridge.')).toBe(false);
    expect(past('This year the council closes the bridge.')).toBe(false);
    expect(past('The bridge that was built in 1914 is closed.')).toBe(false);
    expect(opensInThePast({ text: 'In 2014, the council closed the bridge.' }, 'en', undefined)).toBe(false);
  });
});

describe('unasked', () => {
  const lines = ['The council closes the bridge for two years.', 'The Mill Street bridge closes for years.', 'Engineers found rust.'];
  const UNLIKE = ['The council closes the bridge for two years.', 'Trams stop at the quay.', 'Engineers found rust.'];
  const chosen = (worths: number[], wary: boolean, leaning = -1, texts = lines, lang = 'en') => {
    const story = storyOf(article(texts.join('\n\n'), { title: 'Mill Street bridge closes', lang }));
    const candidates = story.sentences.map((sentence, i) => ({
      sentence,
      mark: sentence.text,
      worth: worths[i] as number,
      reasons: () => [],
      leans: i === leaning,
    }));
    return choose(story, candidates, { limit: 3, maxChars: 9999, fewest: 0, stretch: 0, weak: 0.8, wary }).map(({ mark }) =>
      texts.indexOf(mark),
    );
  };

  it('leaves out what headline and marks have said together', () => {
    expect(chosen([2, 1.4, 0], false)).toEqual([0, 1]);
    expect(chosen([2, 1.4, 0], true)).toEqual([0]);
  });

  it('minds more what leans on a sentence without a mark', () => {
    expect(chosen([2, 0, 1.2], true)).toEqual([0, 2]);
    expect(chosen([2, 0, 1.2], true, 2)).toEqual([0]);
    expect(chosen([2, 0, 1.2], false, 2)).toEqual([0, 2]);
  });

  it('asks more of each mark than of the one before', () => {
    expect(chosen([2, 0, 0.82], true)).toEqual([0, 2]);
    expect(chosen([3, 0.9, 0.82], false, -1, UNLIKE)).toEqual([0, 1, 2]);
    expect(chosen([3, 0.9, 0.82], true, -1, UNLIKE)).toEqual([0, 1]);
  });

  it('has nothing to mark where the opening is worth less than a middling sentence far behind it', () => {
    const texts = Array.from(
      { length: 15 },
      (_, i) => `${String.fromCharCode(97 + i).repeat(5)} ${String.fromCharCode(97 + i).repeat(6)} stands.`,
    );
    const worths = (opening: number, late: number) => texts.map((_, i) => (i === 0 ? opening : i === 14 ? late : 0));
    expect(chosen(worths(0.5, 1), true, -1, texts)).toEqual([]);
    expect(chosen(worths(0.9, 1), true, -1, texts)).toEqual([0]);
    expect(chosen(worths(0.5, 1.2), true, -1, texts)).toEqual([14]);
    expect(chosen(worths(0.5, 1), false, -1, texts)[0]).toBe(14);
  });

  it('puts the wording that says more of the headline in the place of the other', () => {
    const two = ['The council closes an old bridge.', 'The council closes the Mill Street bridge for two years.', 'Engineers found rust.'];
    expect(chosen([2.6, 2.5, 0], true, -1, two)).toEqual([1]);
    expect(chosen([2.6, 2.5, 0], true, 1, two)).toEqual([0]);
    expect(chosen([2.6, 2.5, 0], false, -1, two)).toEqual([0, 1]);
  });

  it('leaves out the wording that says less', () => {
    const two = ['The council closes the Mill Street bridge for two years.', 'The council closes an old bridge.', 'Engineers found rust.'];
    expect(chosen([2.6, 2.5, 0], true, -1, two)).toEqual([0]);
    expect(chosen([2.6, 2.5, 0], false, -1, two)).toEqual([0, 1]);
  });

  it('takes no pairs of letters for another wording', () => {
    const two = ['市議会は火曜日、橋を閉鎖した。', '市議会は橋の補修に二年かかると説明した。'];
    expect(chosen([2, 1.6], true, -1, two, 'ja')).toEqual([0, 1]);
  });
});

describe('furniture', () => {
  it('takes the agency of a dateline for no credit, with a date in it or not', () => {
    for (const text of [
      'SEOUL (Reuters) - The council voted on Tuesday to close the old bridge.',
      'SEOUL, May 6 (Reuters) - The council voted on Tuesday to close the old bridge.',
      'New Delhi, 3 June (AP) — The council voted on Tuesday to close the old bridge.',
    ])
      expect([text, worthOf(furniture, text)]).toEqual([text, 0]);
    expect(worthOf(furniture, 'The old bridge on Tuesday (Reuters)')).toBe(1);
  });
});
