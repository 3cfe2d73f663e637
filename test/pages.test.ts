// @vitest-environment jsdom
// One loop over pages as folders: test/pages/<slug>/{page.html,expected.json}, and the stories of the sample newsroom.
// What is expected of a page is data; there is no code per page.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { read } from '../src/read';
import { STORIES } from './newsroom/stories/index.mjs';
import { expectationOf, storyPage } from './newsroom/template.mjs';

interface Expected {
  url: string;
  title: string;
  kicker?: string;
  dek?: string;
  bylines: string[];
  published: string;
  site: string;
  lang: string;
  dir: string;
  /** Any of these. */
  kind: string[];
  /** Every block of the story, each once and in this order. */
  paragraphs: string[];
  /** Blocks that may stand among them or not, such as the times of a live blog. */
  mayAppear?: string[];
  captions: string[];
  /** Addresses of pictures of the body or the lead. */
  pictures?: string[];
  mustNotAppear: string[];
  /** Stands once in headline, standfirst and body together. */
  onceInAll?: string[];
  /** The start of a removed text, and the pass that removed it. */
  removedBy?: Record<string, string>;
  completeness?: string;
  /** Times of a live blog's posts, in order: beside the text, not in it. */
  times?: string[];
  /** Lines that the body tells from others by weight. */
  questions?: string[];
  notes?: string[];
  publisherKeyPoints?: string[];
  leadCredit?: string;
  /** How many elements of a kind the body has. */
  elements?: Record<string, number>;
}

interface Page {
  slug: string;
  html: string;
  expected: Expected;
}

const REQUIRED = [
  'url',
  'title',
  'bylines',
  'published',
  'site',
  'lang',
  'dir',
  'kind',
  'paragraphs',
  'captions',
  'mustNotAppear',
] as const;
const FOLDER = path.join(import.meta.dirname, 'pages');
const ORIGIN = 'https://courier.example';

const inFolders = readdirSync(FOLDER).map((slug): Page => {
  const file = path.join(FOLDER, slug, 'expected.json');
  const expected = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return { slug, html: readFileSync(path.join(FOLDER, slug, 'page.html'), 'utf8'), expected };
});
const inNewsroom = STORIES.map((story): Page => {
  const expected = expectationOf(story) as Expected;
  return { slug: `newsroom/${story.slug}`, html: storyPage(story, ORIGIN), expected: { ...expected, url: ORIGIN + expected.url } };
});

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const textOf = (node: Root | Element): string =>
  node.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '')).join('');
const elementsOf = (node: Root | Element, tagName: string): Element[] =>
  node.children.flatMap((child) =>
    child.type !== 'element' ? [] : [...(child.tagName === tagName ? [child] : []), ...elementsOf(child, tagName)],
  );

describe.each([...inFolders, ...inNewsroom])('$slug', ({ html, expected }) => {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const before = doc.documentElement.outerHTML;
  const reading = read(doc, expected.url ?? 'https://nowhere.example/');
  const article = reading.state === 'nothing' ? undefined : reading.article;
  const blocks = (article?.text ?? '').split('\n').map(plain).filter(Boolean);
  const lead = article?.leadImage;

  test('has every expectation it needs', () => {
    expect(REQUIRED.filter((field) => expected[field] === undefined)).toEqual([]);
  });

  test('is what it is, and the page is not changed', () => {
    expect(reading.state).toBe('article');
    expect(expected.kind).toContain(reading.detection.kind);
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  test('headline, authors, date, outlet, language', () => {
    const { title, bylines, published, site, lang, dir } = article!;
    const { title: t, bylines: b, published: p, site: s, lang: l, dir: d } = expected;
    const iso = published && new Date(published).toISOString();
    expect({ title: plain(title), bylines, published: iso, site, lang, dir }).toEqual({
      title: plain(t),
      bylines: b,
      published: p,
      site: s,
      lang: l,
      dir: d,
    });
    if (expected.kicker) expect(article!.kicker).toBe(expected.kicker);
    if (expected.dek) expect(article!.dek).toBe(expected.dek);
  });

  test('every paragraph once, in order, and nothing else', () => {
    const may = new Set(expected.mayAppear);
    expect(blocks.filter((block) => !may.has(block))).toEqual(expected.paragraphs.map(plain));
  });

  test('none of the furniture', () => {
    const shown = plain([article!.title, article!.dek, article!.text, textOf(article!.body), lead?.caption].join(' '));
    expect(expected.mustNotAppear.filter((text) => shown.includes(plain(text)))).toEqual([]);
    const inAll = [article!.title, article!.dek, ...blocks].map((text) => plain(text ?? ''));
    for (const text of expected.onceInAll ?? []) expect(inAll.filter((block) => block === text)).toEqual([text]);
  });

  test('pictures and their captions', () => {
    const captions = elementsOf(article!.body, 'figcaption').map((caption) => plain(textOf(caption)));
    const pictures = elementsOf(article!.body, 'img').map((image) => image.properties.src);
    // The reader shows the lead picture unless the body has it.
    if (lead && !pictures.includes(lead.src)) {
      pictures.unshift(lead.src);
      if (lead.caption) captions.unshift(plain(lead.caption));
    }
    expect(captions).toEqual(expected.captions.map(plain));
    if (expected.pictures) expect(pictures).toEqual(expected.pictures);
  });

  test('tells what was removed, and whether it is whole', () => {
    for (const [text, pass] of Object.entries(expected.removedBy ?? {})) {
      const removal = article!.removals.find((candidate) => candidate.text && plain(text).startsWith(plain(candidate.text).slice(0, 60)));
      expect(removal, `${text.slice(0, 40)} among the removals`).toBeDefined();
      expect(removal!.pass).toBe(pass);
    }
    if (expected.completeness) expect(article!.completeness.why ?? article!.completeness.state).toBe(expected.completeness);
  });

  test('times, questions, notes and key points in their places', () => {
    const body = article!.body;
    const texts = (tagName: string) => elementsOf(body, tagName).map((element) => plain(textOf(element)));
    if (expected.times) expect(texts('aside').map((time) => time.split(' ')[0])).toEqual(expected.times);
    if (expected.questions) expect(texts('strong')).toEqual(expected.questions);
    expect(article!.notes ?? []).toEqual(expected.notes ?? []);
    if (expected.publisherKeyPoints) expect(article!.publisherKeyPoints).toEqual(expected.publisherKeyPoints);
    if (expected.leadCredit) expect(lead?.credit).toBe(expected.leadCredit);
    for (const [tagName, count] of Object.entries(expected.elements ?? {})) expect(elementsOf(body, tagName)).toHaveLength(count);
  });

  test('key facts word for word', () => {
    const { facts } = reading as { facts: { sentence: string; start: number; end: number }[] };
    expect(facts.length).toBeGreaterThan(0);
    for (const { sentence, start, end } of facts) expect(article!.text.slice(start, end)).toBe(sentence);
  });
});
