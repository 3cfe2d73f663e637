// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { boxOf, captionOf } from '../../../src/extraction/pictures/caption';
import { isCredit, splitCredit, tidyCredit } from '../../../src/extraction/pictures/credit';

const body = (markup: string) => new DOMParser().parseFromString(`<body>${markup}`, 'text/html').body;
const caption = (markup: string) => captionOf(body(markup).firstElementChild!);
const near = (markup: string) => {
  const box = boxOf(body(`<article>${markup}</article>`).querySelector('img')!);
  return box && captionOf(box);
};

describe('caption and credit', () => {
  test.each([
    ['<figure><img><figcaption>The quay on Sunday.</figcaption></figure>', { caption: 'The quay on Sunday.' }],
    [
      '<figure><img><figcaption>The quay. <small class="credit">Photo: Ada Berg</small></figcaption></figure>',
      { caption: 'The quay.', credit: 'Ada Berg' },
    ],
    [
      '<figure><img><figcaption>The quay on Sunday. (Foto: Ada Berg/dpa)</figcaption></figure>',
      { caption: 'The quay on Sunday.', credit: 'Ada Berg/dpa' },
    ],
    [
      '<figure><img><figcaption><span>The quay on Sunday.</span><span>dpa</span></figcaption></figure>',
      { caption: 'The quay on Sunday.', credit: 'dpa' },
    ],
    ['<figure><img><figcaption>Image Credits: Ada Berg</figcaption></figure>', { caption: '', credit: 'Ada Berg' }],
    ['<figure><img><figcaption>The quay. © Ada Berg</figcaption></figure>', { caption: 'The quay.', credit: '© Ada Berg' }],
    ['<div><img><div class="image-caption">The quay on Sunday</div></div>', { caption: 'The quay on Sunday' }],
    [
      '<div><img><p class="bildunterschrift">Der Kai</p><p class="copyright">Ada Berg</p></div>',
      { caption: 'Der Kai', credit: 'Ada Berg' },
    ],
    ['<div><img><div class="x9">The quay on a Sunday in March</div></div>', { caption: 'The quay on a Sunday in March' }],
    ['<div><img><figcaption>2 of 11 | The quay on Sunday</figcaption></div>', { caption: 'The quay on Sunday' }],
  ])('%s', (markup, said) => {
    expect(caption(markup)).toEqual(said);
  });
  test.each([
    ['<figure><img alt="The quay"></figure>'],
    ['<figure><img><figcaption>3/12</figcaption></figure>'],
    ['<div><img><h3>Another story entirely</h3></div>'],
    ['<div><img><a href="/x">Another story entirely, to read</a></div>'],
  ])('%s says nothing', (markup) => {
    expect(caption(markup)).toBeNull();
  });
});

describe('the box of a picture', () => {
  test('its figure, however deep it stands in it', () => {
    expect(near('<figure><div><div><a><img></a></div></div><div><figcaption>The quay.</figcaption></div></figure>')).toEqual({
      caption: 'The quay.',
    });
  });
  test('a caption right behind it', () => {
    expect(near('<p>Text of the story.</p><div><img></div><figcaption>The quay.</figcaption><p>More text.</p>')).toEqual({
      caption: 'The quay.',
    });
    expect(near('<div><img alt="The quay of the old harbour"></div><div>The quay of the old harbour on Sunday</div>')).toEqual({
      caption: 'The quay of the old harbour on Sunday',
    });
  });
  test('never the buttons of a player', () => {
    const player = '<div class="video-wrapper"><img><span>Video Loading</span><div>Click to play, or wait</div></div>';
    expect(near(`<dwell-box>${player}</dwell-box>`)).toBeNull();
  });
  test('never a box with another picture or a headline', () => {
    expect(near('<div><img src="a.jpg"><img src="b.jpg"><p class="caption">Two quays</p></div>')).toBeNull();
    expect(near('<div><h2>Harbour</h2><img><p>By Ada Berg, reporter in town</p></div>')).toBeNull();
  });
});

describe('credits', () => {
  test.each([
    'Photo: Ada Berg',
    'Foto: dpa',
    '© Ada Berg',
    'Bildquelle: Stadt',
    '写真：毎日',
    'Getty Images',
    'Ada Berg/AFP',
    'Фото: ТАСС',
  ])('%s', (text) => {
    expect(isCredit(text)).toBe(true);
  });
  test.each(['The photo shows the quay.', 'Quay: the harbour on Sunday', 'A photo by chance', 'He told Reuters. Nobody answered.'])(
    'no credit: %s',
    (text) => {
      expect(isCredit(text)).toBe(false);
    },
  );
  test('a caption that only speaks of a source keeps its words', () => {
    expect(splitCredit('The source of the river, seen from above.')).toEqual(['The source of the river, seen from above.', '']);
  });
  test('dots behind the word for a credit', () => {
    expect(splitCredit('The quay on Sunday. Credit... Ada Berg/The Gazette')).toEqual([
      'The quay on Sunday.',
      'Credit... Ada Berg/The Gazette',
    ]);
    expect(tidyCredit('Credit... Ada Berg')).toBe('Ada Berg');
  });
  test('brackets and credit words go, a copyright sign stays', () => {
    expect(['(Foto: Ada Berg)', '© Ada Berg', 'Image credit: AP;'].map(tidyCredit)).toEqual(['Ada Berg', '© Ada Berg', 'AP']);
  });
});
