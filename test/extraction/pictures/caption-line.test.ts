// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { textOf } from '../../../src/extraction/lines';
import { captionLine } from '../../../src/extraction/pictures/caption-line';
import { walkPage } from '../../../src/extraction/walk-page';

function line(markup: string): string {
  const doc = new DOMParser().parseFromString(`<body><figure><img src="a.jpg"><figcaption>${markup}</figcaption></figure>`, 'text/html');
  return captionLine(walkPage(doc)!.blocks.at(-1)!, 'https://news.example/').map(textOf).join('');
}

test.each([
  ['words that only style sets apart', '<span>The quay of Orrin</span><span>Photo: Ada Berg</span>', 'The quay of Orrin Photo: Ada Berg'],
  ['a sentence and a sign', '<span>The quay.</span><small>© Ada Berg</small>', 'The quay. © Ada Berg'],
  ['a place and an agency', '<em><b>In Genf</b><i>Imago</i></em>', 'In Genf Imago'],
])('%s', (_, markup, said) => {
  expect(line(markup)).toBe(said);
});

test.each([
  ['a word with a letter set in bold', 'The Mc<b>Donald</b> brothers'],
  ['a name written so', '<span>e</span>Bay’s office'],
  ['words with a space between', '<span>The quay</span> <span>of Orrin</span>'],
])('nothing is put into %s', (_, markup) => {
  expect(line(markup)).toBe(markup.replace(/<[^>]*>/g, ''));
});

test.each(['<span>3 / 12</span>', '<b>4 of 17</b> ', '<span>6</span>'])('without the number of a gallery: %s', (number) => {
  expect(line(`${number}<span>The quay of Orrin</span>`).trim()).toBe('The quay of Orrin');
});

test('a year at the beginning stays', () => {
  expect(line('<b>1998</b> the quay was built')).toBe('1998 the quay was built');
});
