import { describe, expect, it } from 'vitest';
import { carryingClause } from '../../src/keyfacts/clause';

const cut = (text: string, lang = 'en') => {
  const range = carryingClause(text, lang);
  return range && text.slice(range.start, range.end);
};

const NEWS = 'The city council voted on Tuesday to close the old bridge over the river for two years of repairs costing 40 million euros';
const MORE =
  'which has carried trams and carts since 1911 and has been painted, widened and strengthened by four generations of engineers from both of the banks it joins';

describe('carryingClause', () => {
  it('ends where a long sentence begins only to add', () => {
    expect(cut(`${NEWS}, ${MORE}.`)).toBe(NEWS);
    expect(cut(`${NEWS} — ${MORE}.`)).toBe(NEWS);
    expect(cut(`${NEWS}; ${MORE}.`)).toBe(NEWS);
  });

  it('leaves a sentence whole that is not long', () => {
    expect(cut(`${NEWS}, which opened in 1911.`)).toBeUndefined();
  });

  it('cuts off nothing that takes back, limits or attributes', () => {
    for (const word of ['but', 'unless', 'according to', 'not', 'said', "won't"])
      expect(cut(`${NEWS}, ${MORE} ${word} them all.`)).toBeUndefined();
  });

  it('does not cut inside a quotation or bracket', () => {
    expect(cut(`${NEWS.replace('Tuesday', 'Tuesday (the mayor')}, ${MORE}).`)).toBeUndefined();
  });

  it('knows the words of other languages', () => {
    const front =
      'Der Stadtrat hat am Dienstag beschlossen, die alte Brücke über den Fluss für zwei Jahre und Reparaturen um 40 Millionen Euro zu sperren';
    const rest =
      'während die Bahnen und Wagen seit 1911 über sie fahren und vier Generationen von Ingenieuren von beiden Ufern sie gestrichen, verbreitert und verstärkt haben';
    expect(cut(`${front}, ${rest}.`, 'de')).toBe(front);
    expect(cut(`${front}, ${rest}.`, 'fi')).toBeUndefined();
  });
});
