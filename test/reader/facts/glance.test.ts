import { expect, it } from 'vitest';
import type { KeyFact, Span } from '../../../src/keyfacts/key-fact';
import { glanceOf } from '../../../src/reader/facts/glance';

function fact(sentence: string, ...spans: [Span['kind'], string, string?][]): KeyFact {
  return {
    sentence,
    start: 100,
    end: 100 + sentence.length,
    score: 1,
    reasons: [],
    spans: spans.map(([kind, text, value]) => ({
      kind,
      start: 100 + sentence.indexOf(text),
      end: 100 + sentence.indexOf(text) + text.length,
      ...(value && { value }),
    })),
  };
}

it('gives each kind its first answers, none twice, with the fact that holds them', () => {
  const facts = [
    fact(
      'Lena Brandt told Oslo on Tuesday that 38 million euros are gone, 12 in all.',
      ['who', 'Lena Brandt'],
      ['where', 'Oslo'],
      ['when', 'Tuesday', '2024-04-30'],
      ['number', '38 million euros', '38000000'],
      ['number', '12', '12'],
    ),
    fact(
      '“It is gone,” said Brandt on 30 April at noon.',
      ['quote', '“It is gone,”', 'Brandt'],
      ['who', 'Brandt'],
      ['when', '30 April', '2024-04-30'],
      ['when', 'noon'],
    ),
  ];
  expect(glanceOf(facts)).toEqual([
    { kind: 'who', answers: [{ text: 'Lena Brandt', fact: 0 }] },
    { kind: 'when', answers: [{ text: 'Tuesday', fact: 0, value: '2024-04-30' }] },
    { kind: 'where', answers: [{ text: 'Oslo', fact: 0 }] },
    { kind: 'number', answers: [{ text: '38 million euros', fact: 0 }] },
    { kind: 'quote', answers: [{ text: 'Brandt', fact: 1 }] },
  ]);
});

it('counts no age as an amount', () => {
  const young = fact('Lena Brandt, 60 years old, left Oslo.', ['who', 'Lena Brandt'], ['where', 'Oslo'], ['number', '60 years old', '60']);
  expect(glanceOf([young]).map(({ kind }) => kind)).toEqual(['who', 'where']);
});

it('is left out where it would say little', () => {
  expect(glanceOf([fact('Lena Brandt left.', ['who', 'Lena Brandt'])])).toEqual([]);
  expect(glanceOf([])).toEqual([]);
});
