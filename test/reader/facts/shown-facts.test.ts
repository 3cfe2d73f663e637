import { describe, expect, it } from 'vitest';
import type { KeyFact } from '../../../src/keyfacts/key-fact';
import { BY_HAND, canShow, shownFacts } from '../../../src/reader/facts/shown-facts';
import { NO_HAND_MARKS } from '../../../src/settings/hand-marks';

const TEXT = 'One fact. Two facts. Three facts. Four facts.';
const fact = (sentence: string, spare = false): KeyFact => {
  const start = TEXT.indexOf(sentence);
  const spans = [{ kind: 'number' as const, start, end: start + 3 }];
  return { sentence, start, end: start + sentence.length, score: 1, reasons: [], spans, ...(spare && { spare: true as const }) };
};
const FACTS = [fact('One fact.'), fact('Two facts.'), fact('Three facts.'), fact('Four facts.', true)];
const settings = { keyFacts: true, factsShown: 'usual' as const, spans: true, spansOff: [] };
const shown = (more = {}, hand = NO_HAND_MARKS) => shownFacts(TEXT, FACTS, { ...settings, ...more }, hand).map(({ sentence }) => sentence);

describe('shownFacts', () => {
  it('shows the usual ones, half of them, all, or none', () => {
    expect(shown()).toEqual(['One fact.', 'Two facts.', 'Three facts.']);
    expect(shown({ factsShown: 'fewer' })).toEqual(['One fact.', 'Two facts.']);
    expect(shown({ factsShown: 'more' })).toHaveLength(4);
    expect(shown({ keyFacts: false })).toEqual([]);
  });

  it('leaves out what was taken away by hand, and adds the reader’s own words', () => {
    expect(shown({}, { off: [0], own: [] })).toEqual(['Two facts.', 'Three facts.']);
    expect(shown({}, { off: [], own: [[34, 38]] })).toEqual(['One fact.', 'Two facts.', 'Three facts.', 'Four']);
    const [own] = shownFacts(TEXT, [], settings, { off: [], own: [[34, 38]] });
    expect(own).toMatchObject({ reasons: [BY_HAND], start: 34, end: 38 });
  });

  it('puts the reader’s own mark in the place of one it overlaps, and none beyond the text', () => {
    expect(shown({}, { off: [], own: [[4, 14]] })).toEqual(['Three facts.', 'fact. Two ']);
    expect(shown({}, { off: [], own: [[34, 99]] })).toHaveLength(3);
  });

  it('leaves out kinds of spans', () => {
    expect(shownFacts(TEXT, FACTS, { ...settings, spansOff: ['number'] }, NO_HAND_MARKS)[0]?.spans).toEqual([]);
    expect(shownFacts(TEXT, FACTS, { ...settings, spansOff: ['who'] }, NO_HAND_MARKS)[0]?.spans).toHaveLength(1);
    expect(shownFacts(TEXT, FACTS, { ...settings, spans: false }, NO_HAND_MARKS)[0]?.spans).toEqual([]);
  });
});

describe('canShow', () => {
  it('knows where more and fewer end', () => {
    expect([canShow(FACTS, 'usual', 1), canShow(FACTS, 'more', 1), canShow(FACTS.slice(0, 3), 'usual', 1)]).toEqual([true, false, false]);
    expect([canShow(FACTS, 'usual', -1), canShow(FACTS, 'fewer', -1), canShow(FACTS.slice(0, 1), 'usual', -1)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
