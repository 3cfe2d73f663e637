import type { ElementContent } from 'hast';
import type { Labels, TakenStory } from '../../src/export/story';
import type { Article } from '../../src/extraction/article';
import type { KeyFact, Span } from '../../src/keyfacts/key-fact';
import { articleOf, el, p, withProperties } from '../reader/tree';

export const LABELS: Labels = {
  language: 'en',
  dir: 'ltr',
  keyFacts: 'Key facts',
  source: 'Source',
  keyFact: (number, all) => `Key fact ${number} of ${all}`,
  embed: (kind) => ({ video: 'Video', post: 'Post' })[kind] ?? kind,
  date: (published) => (published ? 'April 21, 2024' : ''),
  updated: (_, modified) => (modified ? 'Updated April 22, 2024' : ''),
  publisher: (site) => `From ${site ?? 'the publisher'}`,
  kinds: { who: 'Who', when: 'When', where: 'Where', number: 'How much', quote: 'Quoted' },
};

const a = (href: string, ...children: (ElementContent | string)[]) => withProperties({ href }, el('a', ...children));

/** A story with everything that a body may hold. */
export function takenStory(more: Partial<Article> = {}): TakenStory {
  const article = articleOf(
    [
      p('It rained on 3 * 4 days. ', a('https://news.example/council', 'The council'), ' met on Monday & voted.'),
      el('h4', 'What it costs'),
      p('The buses cost ', el('strong', '40 million'), ' euros. Nobody == happy.'),
      el('ul', el('li', 'Blue'), el('li', 'Green ', el('em', 'and'), ' red')),
      el('blockquote', p('“We had <b>no</b> choice.”')),
      el('table', el('thead', el('tr', el('th', 'Year'), el('th', 'Buses'))), el('tbody', el('tr', el('td', '2024'), el('td', '40')))),
      el(
        'figure',
        withProperties({ src: 'https://news.example/bus.jpg', alt: 'A bus', width: 800, height: 600 }, el('img')),
        el('figcaption', 'The first bus.'),
      ),
      withProperties(
        { dataEmbed: 'post', dataFrom: 'X' },
        el(
          'figure',
          el('blockquote', p('Buses at last.')),
          el('figcaption', el('cite', 'Ann (@ann)'), ' ', a('https://x.com/ann/status/1', 'May 1')),
        ),
      ),
      el('pre', el('code', 'for (;;) {\n  wait();\n}')),
    ],
    {
      title: 'Council buys forty buses',
      dek: 'They come in June.',
      site: 'The Example',
      bylines: ['Ann Peters', 'José Álvarez'],
      published: '2024-04-21',
      lang: 'en',
      ...more,
    },
  );
  const fact = (sentence: string, ...spans: [Span['kind'], words: string][]): KeyFact => {
    const start = article.text.indexOf(sentence);
    const spanOf = ([kind, words]: [Span['kind'], string]) => {
      const from = article.text.indexOf(words, start);
      return { kind, start: from, end: from + words.length };
    };
    return { sentence, start, end: start + sentence.length, score: 1, reasons: [], spans: spans.map(spanOf) };
  };
  return {
    article,
    facts: [
      fact('The buses cost 40 million euros.', ['number', '40 million euros']),
      fact('The council met on Monday & voted.', ['who', 'The council']),
    ],
    returned: new Map([[0, [p('This was put back.')]]]),
  };
}
