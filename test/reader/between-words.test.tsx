// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { betweenWords } from '../../src/reader/between-words';

const pieces = (text: string) => {
  const root = document.createElement('h1');
  render(betweenWords(text), root);
  return root.innerHTML.split('<wbr>');
};

test('a Chinese headline may break before each word, never before a mark or behind an opening one', () => {
  const found = pieces('市长说：“潮汐闸门将于九月重新开启”，两年之后');
  expect(found.join('')).toBe('市长说：“潮汐闸门将于九月重新开启”，两年之后');
  expect(found.length).toBeGreaterThan(5);
  expect(found.filter((piece) => /^[：”，]|[“]$/.test(piece))).toEqual([]);
  expect(found).toContain('九月');
});

test.each(['Halvern votes to close the ferry', 'カモメ岩の灯台、六十年ぶり', '조수 관문이 9월에 다시 열린다'])(
  '%s stays as it is',
  (text) => {
    expect(pieces(text)).toEqual([text]);
  },
);
