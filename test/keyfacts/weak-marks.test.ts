import { describe, expect, it } from 'vitest';
import { choose } from '../../src/keyfacts/choose';
import { beforeLede } from '../../src/keyfacts/features/before-lede';
import type { Feature } from '../../src/keyfacts/features/feature';
import { furniture } from '../../src/keyfacts/features/furniture';
import { long } from '../../src/keyfacts/features/long';
import { ownVoice } from '../../src/keyfacts/features/own-voice';
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

/** Which line is chosen second, when they are worth so much and these name a day near the publication. */
function secondOf(lines: string[], worths: number[], title = '', dated: number[] = []): number {
  const story = storyOf(article(lines.join('\n\n'), { title, lang: 'en' }));
  const candidates = story.sentences.map((sentence, i) => ({
    sentence,
    mark: sentence.text,
    worth: worths[i] as number,
    reasons: () => [],
    leans: false,
    dated: () => dated.includes(i),
  }));
  const chosen = choose(story, candidates, { limit: 2, maxChars: 9999 });
  return lines.indexOf(chosen[1]?.mark as string);
}

describe('what tells when', () => {
  const lines = ['The council closes the bridge.', 'Trams turn at the quay.', 'Engineers measured rust in three pillars.'];

  it('counts more as long as no mark names a day', () => {
    expect(secondOf(lines, [2, 1, 0.95])).toBe(1);
    expect(secondOf(lines, [2, 1, 0.95], '', [2])).toBe(2);
    expect(secondOf(lines, [2, 1, 0.95], '', [0, 2])).toBe(1);
    expect(secondOf(lines, [2, 1, 0.8], '', [2])).toBe(1);
  });
});

describe('what says the headline again', () => {
  const lines = [
    'The council closes the Mill Street bridge for two years.',
    'Trams that cross Mill Street lose their bridge.',
    'Engineers measured rust in three of its pillars.',
  ];
  const second = (title: string, worths: number[]) => secondOf(lines, worths, title);

  it('counts less than what is new', () => {
    const worths = [2, 1.17, 1];
    expect(second('Forty ferries in one day', worths)).toBe(1);
    expect(second('Mill Street bridge', worths)).toBe(2);
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
