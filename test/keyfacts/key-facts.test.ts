import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/extraction/article';
import { keyFacts } from '../../src/keyfacts/key-facts';

function article(text: string, more: Partial<Article> = {}): Article {
  const children = text.split('\n\n').map((value) => ({
    type: 'element' as const,
    tagName: 'p',
    properties: {},
    children: [{ type: 'text' as const, value }],
  }));
  return {
    url: 'https://news.example/story',
    title: '',
    bylines: [],
    dir: 'ltr',
    lang: 'en',
    body: { type: 'root', children },
    text,
    wordCount: 0,
    completeness: { state: 'complete' },
    removals: [],
    ...more,
  };
}

const BRIDGE = [
  'The city council voted on Tuesday to close the Mill Street bridge for two years after engineers found cracks in three of its pillars.',
  'About 14,000 drivers use the bridge every day. They will be sent over the ring road, which the council expects to double the journey time.',
  'Repairs will cost 38 million euros, of which the region pays half. The council has not yet said where the rest will come from.',
  'Shop owners on both banks fear for their trade. “Nobody will walk round by the station for a loaf of bread,” said Lena Brandt, a baker.',
  'Will the bridge ever open again?',
  'Click here to subscribe to our newsletter.',
  'The bridge was built in 1961 and carried trams until 1978.',
].join('\n\n');

describe('keyFacts', () => {
  it('marks the sentences that carry the news, word for word', () => {
    const facts = keyFacts(article(BRIDGE, { title: 'Council closes Mill Street bridge for two years' }));
    expect(facts.length).toBeGreaterThanOrEqual(1);
    expect(facts[0]?.sentence).toMatch(/^The city council voted/);
    for (const { sentence, start, end } of facts) expect(BRIDGE.slice(start, end)).toBe(sentence);
  });

  it('says nothing of an empty story', () => {
    expect(keyFacts(article(''))).toEqual([]);
  });
});
