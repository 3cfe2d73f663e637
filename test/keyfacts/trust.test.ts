import { describe, expect, it } from 'vitest';
import type { Feature } from '../../src/keyfacts/features/feature';
import { storyOf } from '../../src/keyfacts/story';
import { timesOf } from '../../src/keyfacts/times';
import { figure } from '../../src/keyfacts/trust/figure';
import { ownWords, repeatsWhatStandsAbove } from '../../src/keyfacts/trust/own-words';
import { inAskingOpening, lede, ledeInOwnWords, paragraphLength, saysMostOfHeadline, storyLength } from '../../src/keyfacts/trust/place';
import { quoted } from '../../src/keyfacts/trust/quoted';
import { seeds } from '../../src/keyfacts/trust/seeds';
import { SIGNS, TIMES } from '../../src/keyfacts/trust/signs';
import { trust } from '../../src/keyfacts/trust/trust';
import { beforeTurn } from '../../src/keyfacts/trust/turn';
import { WEIGHTS } from '../../src/keyfacts/trust/weights';
import { brief, cutOff } from '../../src/keyfacts/trust/wording';
import { article } from './article';

const NEWS = 'The council of the northern town voted on Tuesday to close the old bridge over the river for repairs.';
const of = (sign: Feature, lines: string[], more: object = {}) => sign(storyOf(article(lines.join('\n\n'), { lang: 'en', ...more })));
const first = (sign: Feature, text: string, lang = 'en') => of(sign, [text], { lang })[0];

describe('signs of the wording', () => {
  it('know what breaks off', () => {
    for (const end of ['…', '...', '…”']) expect(first(cutOff, NEWS.replace('.', end))).toBe(1);
    expect(first(cutOff, NEWS)).toBe(0);
  });

  it('know few words', () => {
    expect([first(brief, 'The council closes the bridge.'), first(brief, NEWS)]).toEqual([1, 0]);
    expect(first(brief, '市議会は火曜日、老朽化した橋を補修のために当面のあいだ閉鎖することを賛成多数で決めた。', 'ja')).toBe(0);
  });

  it('know figures, and how much somebody else said', () => {
    expect([first(figure, NEWS), first(figure, NEWS.replace('Tuesday', '7 May')), first(figure, 'पुल २ साल बंद।', 'hi')]).toEqual([0, 1, 1]);
    expect(first(quoted, NEWS)).toBe(0);
    expect(first(quoted, '“The bridge is closed,” said Ann.')).toBeCloseTo(24 / 33, 1);
  });
});

describe('signs of the place', () => {
  it('know the lede, its own words, and paragraphs', () => {
    const lines = [NEWS, `${NEWS} Trams stop.`];
    expect(of(lede, lines)).toEqual([1, 0, 0]);
    expect(of(paragraphLength, lines)).toEqual([1, 2, 2]);
    expect(of(storyLength, lines)[0]).toBeCloseTo(Math.log(4));
    const above = { title: 'Council of northern town voted to close bridge' };
    const [own] = of(ledeInOwnWords, lines, above) as [number];
    expect(own).toBeGreaterThan(0);
    expect(own).toBeLessThan(1);
    expect(of(ledeInOwnWords, lines)).toEqual([1, 0, 0]);
  });

  it('know a first paragraph that asks', () => {
    const asking = `${NEWS} What does it mean for the people on both banks?`;
    expect(of(inAskingOpening, [asking, NEWS])).toEqual([1, 1, 0]);
    expect(of(inAskingOpening, [NEWS, asking])).toEqual([0, 0, 0]);
  });

  it('know the three that say most of the headline', () => {
    const title = 'Council closes Mill Street bridge';
    const lines = [
      'Rain fell on forty gardens.',
      'The council closes the Mill Street bridge.',
      'The council met.',
      'It closes a bridge.',
      'The council ate.',
    ];
    expect(of(saysMostOfHeadline, lines, { title })).toEqual([0, 1, 1, 1, 1]);
    expect(of(saysMostOfHeadline, lines.slice(0, 4), { title })).toEqual([0, 1, 1, 1]);
  });
});

describe('signs of what is told', () => {
  it('know what headline, dek and key points say', () => {
    const title = 'Council closes Mill Street bridge';
    const lines = ['The council closes the Mill Street bridge.', 'Trams lose their only way over the river.', NEWS];
    expect(of(repeatsWhatStandsAbove, lines, { title })).toEqual([1, 0, 0]);
    expect(of(repeatsWhatStandsAbove, lines, { title, dek: lines[1] })).toEqual([1, 1, 0]);
    expect(of(repeatsWhatStandsAbove, lines, { title, publisherKeyPoints: [lines[1]] })).toEqual([1, 1, 0]);
    expect(of(ownWords, lines)).toEqual([1, 1, 1]);
  });

  it('know what the story comes back to', () => {
    const lines = ['The council closes the bridge.', 'Rain fell on forty gardens.', 'The bridge has rust.', 'The council met.'];
    const [news, scene] = of(seeds, lines) as [number, number];
    expect([news, scene]).toEqual([2, 0]);
  });

  it('know the background before a turn to the news', () => {
    const turns = (lang: string, ...lines: string[]) => of(beforeTurn, lines, { lang });
    expect(turns('en', 'For a year the council looked at the bridge.', 'Now it is closed.')).toEqual([1, 0]);
    expect(turns('en', 'For a year the council looked at the bridge.', 'But now, the bridge is closed.')).toEqual([1, 0]);
    expect(turns('de', 'Ein Jahr lang prüfte die Stadt die Brücke.', 'Doch jetzt ist sie gesperrt.')).toEqual([1, 0]);
    expect(turns('sv', 'I ett år granskade staden bron.', 'Nu stängs den.')).toEqual([1, 0]);
    expect(turns('fr', 'La ville a étudié le pont pendant un an.', 'Désormais, il est fermé.')).toEqual([1, 0]);
    expect(turns('en', 'Now the bridge is closed.', 'Nowhere else is there a way over the river.')).toEqual([0, 0]);
  });
});

describe('signs of the times named', () => {
  const times = (text: string, lang = 'en', published: string | undefined = '2024-06-20T08:00:00Z') =>
    timesOf({ text }, { lang, published });

  it('know what came long before the story', () => {
    for (const [lang, text] of [
      ['en', 'In 2014, the council closed the bridge.'],
      ['en', 'In March this year, the council closed the bridge.'],
      ['en', 'The bridge was closed on Nov. 15, 2019.'],
      ['de', 'Am 9. Oktober 2023 sperrte die Stadt die Brücke.'],
      ['es', 'El 6 de febrero la ciudad cerró el puente.'],
    ])
      expect([text, times(text as string, lang).longPast]).toEqual([text, true]);
  });

  it('know what is of these days', () => {
    expect(times('On Tuesday, the council closed the bridge.')).toEqual({ near: true, longPast: false });
    expect(times('On June 3 the council closed the bridge.')).toEqual({ near: false, longPast: false });
    expect(times('In 2026, the council will open the bridge.')).toEqual({ near: false, longPast: false });
    expect(times('This year the council closes the bridge.').longPast).toBe(false);
  });

  it('know nothing where the day of publication is not known', () => {
    for (const published of [undefined, 'yesterday'])
      expect(timesOf({ text: 'In 2014, the council closed the bridge.' }, { lang: 'en', published })).toEqual({
        near: false,
        longPast: false,
      });
  });
});

describe('trust', () => {
  it('has a weight for every sign, and no other', () => {
    expect(Object.keys(WEIGHTS).sort()).toEqual(
      [...SIGNS, ...TIMES]
        .map(({ name }) => name)
        .concat('bias')
        .sort(),
    );
    for (const weight of Object.values(WEIGHTS)) expect(Math.abs(weight)).toBeLessThan(10);
  });

  const TITLE = 'Council votes to close old bridge';
  const logits = (lines: string[], more: object = {}) =>
    trust(storyOf(article(lines.join('\n\n'), { lang: 'en', title: TITLE, published: '2024-06-20T08:00:00Z', ...more })));
  const rest = [
    'Engineers found rust in three of its pillars.',
    'The bridge has carried trams since the summer of 1961.',
    'Trams stop on Tuesday.',
  ];

  it('is in the news and not in what surrounds it', () => {
    const [news, , history] = logits([NEWS, ...rest]) as [number, number, number];
    expect(news).toBeGreaterThan(0.8);
    expect(history).toBeLessThan(news);
  });

  it('falls with what readers object to', () => {
    const [plain] = logits([NEWS, ...rest]) as [number];
    for (const worse of [
      NEWS.replace('.', '…'),
      NEWS.replace('close the old bridge', '“close the old bridge over the river for repairs”'),
      NEWS.replace('on Tuesday', 'in 1996'),
    ])
      expect([worse, (logits([worse, ...rest])[0] as number) < plain]).toEqual([worse, true]);
    expect(logits([`${NEWS} What now?`, ...rest])[0]).toBeLessThan(plain);
    expect(logits([NEWS, `Now ${rest[0]}`, ...rest.slice(1)])[0]).toBeLessThan(plain);
  });

  it('is as long as the story, and empty for an empty one', () => {
    expect(logits([NEWS, ...rest])).toHaveLength(4);
    expect(trust(storyOf(article('')))).toEqual([]);
  });
});
