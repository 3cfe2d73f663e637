import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/keyfacts/candidate';
import { storyOf } from '../../src/keyfacts/story';
import { spareOf, sureOf } from '../../src/keyfacts/sure';
import { article } from './article';

const LINES = [
  'The council closes the bridge for two years.',
  'Trams stop at the quay.',
  'Engineers found rust in the pillars.',
  'The bridge is closed by the council for two years.',
];
const ROOM = { limit: 7, maxChars: 9999 };

function marks(logits: number[], budget = ROOM, lines = LINES, lang = 'en', leaning: number[] = []) {
  const story = storyOf(article(lines.join('\n\n'), { lang }));
  const candidates = story.sentences.map(
    (sentence, i): Candidate => ({
      sentence,
      mark: sentence.text,
      worth: logits[i] as number,
      reasons: () => [],
      leans: leaning.includes(i),
      dated: () => false,
    }),
  );
  const usual = sureOf(story, candidates, budget);
  const places = (some: Candidate[]) => some.map(({ sentence }) => sentence.index);
  return { usual: places(usual), spare: places(spareOf(story, candidates, budget, usual)) };
}

describe('sureOf', () => {
  it('takes what is sure, the surest first', () => {
    expect(marks([1.5, 0.2, 2, -1]).usual).toEqual([2, 0]);
  });

  it('has nothing of a text that holds nothing sure', () => {
    expect(marks([0.6, 0.6, 0.6, 0.6]).usual).toEqual([]);
  });

  it('takes what leans on another only beside it, or where it is all the surer', () => {
    expect(marks([2, -1, 1.5, -1], ROOM, LINES, 'en', [2]).usual).toEqual([0]);
    expect(marks([2, 1.5, -1, -1], ROOM, LINES, 'en', [1]).usual).toEqual([0, 1]);
    expect(marks([2, -1, 2, -1], ROOM, LINES, 'en', [2]).usual).toEqual([0, 2]);
  });

  it('says one event once', () => {
    expect(marks([2, -1, -1, 1.9]).usual).toEqual([0]);
    expect(marks([2, -1, 1.9, -1]).usual).toEqual([0, 2]);
  });

  it('takes letters that are alike by chance for no likeness', () => {
    const lines = [
      '市議会は火曜日に橋を閉じた。',
      '月曜日に雨が降ったという。',
      '検査で柱に錆が見つかったという。',
      '住民は木曜日に船を待った。',
      '市議会は火曜日に橋を閉じたという。',
    ];
    expect(marks([2, -1, 1.5, -1, -1], ROOM, lines, 'ja').usual).toEqual([0, 2]);
    expect(marks([2, -1, -1, -1, 1.5], ROOM, lines, 'ja').usual).toEqual([0]);
  });

  it('takes the first two sentences for a little more alike', () => {
    const lines = ['The council closes it.', 'Trams stop.', 'Engineers found rust.'];
    expect(marks([2, 1.5, -1], ROOM, lines).usual).toEqual([0]);
    expect(marks([2, -1, 1.5], ROOM, lines).usual).toEqual([0, 2]);
  });

  it('measures likeness by what is usual in the story', () => {
    const lines = ['The harbour council voted on Tuesday.', ...['rust', 'rain', 'fog', 'ice'].map((word) => `The council feared ${word}.`)];
    expect(marks([2, 1.5, -1, -1, -1], ROOM, lines).usual).toEqual([0]);
    expect(marks([2, -1, 1.5, -1, -1], ROOM, lines).usual).toEqual([0, 2]);
    const others = ['Trams stop.', 'Engineers found rust.', 'Ferries run.', 'Ships wait.'];
    const apart = [lines[0] as string, 'Fog.', lines[1] as string, ...others];
    expect(marks([2, -1, 1.5, -1, -1, -1, -1], ROOM, apart).usual).toEqual([0]);
  });

  it('keeps to the limit and the letters; a few may take half', () => {
    const all = [2, 2.1, 2.2, -1];
    expect(marks(all, { limit: 1, maxChars: 9999 }).usual).toHaveLength(1);
    expect(marks(all, { limit: 7, maxChars: 10 }).usual).toEqual([2, 1]);
  });
});

describe('spareOf', () => {
  it('has what is as likely right as not, behind the usual ones', () => {
    expect(marks([1.5, 0.4, 2, -1])).toEqual({ usual: [2, 0], spare: [1] });
  });

  it('has something where nothing is sure', () => {
    expect(marks([0.6, 0.5, 0.4, -1]).spare[0]).toBe(0);
  });

  it('repeats nothing of the usual ones', () => {
    expect(marks([2, -1, -1, 1]).spare).toEqual([]);
  });
});
