// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract';

/** What outlets write above their own summaries, as they write it. */
const HEADINGS: Record<string, string> = {
  en: 'At a glance',
  de: 'Auf einen Blick',
  fr: 'L’essentiel',
  es: 'Claves',
  it: 'Punti chiave',
  pt: 'Em resumo',
  nl: 'In het kort',
  sv: 'I korthet',
  da: 'Kort fortalt',
  fi: 'Lyhyesti',
  pl: 'W skrócie',
  cs: 'Ve zkratce',
  tr: 'Özet',
  el: 'Με λίγα λόγια',
  ru: 'Главное:',
  uk: 'Головне',
  ar: 'أبرز النقاط',
  he: 'עיקרי הדברים',
  ja: 'この記事のポイント',
  ko: '핵심 요약',
  zh: '本文要点',
};

const POINTS = ['The ferry runs again from Wednesday on.', 'The new rope was made by a yard at the coast.'];
const PARAGRAPHS = [
  'The ferry of Ostrach has crossed the lake again since Wednesday, with two teachers, one goat and the mayor on board at the first crossing.',
  'The old rope broke in November, when the lake froze earlier than at any time in thirty years, and nobody was on board but a parcel.',
  'The new one comes from a yard that makes nets as a rule, and the county has paid a third of it from the sale of the old town hall.',
];

const page = (heading: string) =>
  new DOMParser().parseFromString(
    `<!doctype html><title>The ferry runs again</title><main><article><h1>The ferry runs again</h1><div><p>${PARAGRAPHS[0]}</p>
<h2>${heading}</h2><ul>${POINTS.map((point) => `<li>${point}</li>`).join('')}</ul><p>${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p></div></article></main>`,
    'text/html',
  );

test.each(Object.entries(HEADINGS))('the publisher’s key points are known by their heading: %s', (_, heading) => {
  const article = extract(page(heading), 'https://gazette.example/news/ferry');
  expect(article?.publisherKeyPoints).toEqual(POINTS);
  expect(article?.text.split(/\n+/)).toEqual(PARAGRAPHS);
});

test('a list under any other heading stays in the story', () => {
  const article = extract(page('What it carries'), 'https://gazette.example/news/ferry');
  expect(article?.publisherKeyPoints).toBeUndefined();
  expect(article?.text).toContain(POINTS[1]);
});
