// The shared corpus of key facts: stories with facts that people chose, and the outlets' own deks as facts.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentencesOf } from './key-fact-words.mjs';
import { readPageText } from './labelled-pages.mjs';

/** Sets whose facts people chose; the others are machine-made or single passages. */
export const SETS = ['realsumm', 'giveme5w1h', 'tes', 'vsolscsum', 'kr50', 'easc', 'bnlpc'];

/** Records of a set: { id, lang, title?, date?, paragraphs, keyfacts, w5h1? }. */
export function readSet(corpus, name) {
  const file = join(corpus, 'keyfacts', `${name}.jsonl`);
  if (!existsSync(file)) throw new Error(`no set ${name} in ${corpus}`);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const flat = (text) => text.replace(/\s+/g, ' ').trim();

/** Stories whose dek says more than their headline and is no copy of a paragraph: { …record, url, html }. */
export function readDeks(corpus) {
  const truths = JSON.parse(readFileSync(join(corpus, 'news', 'ground-truth.json'), 'utf8'));
  return Object.entries(truths).flatMap(([id, truth]) => {
    const paragraphs = truth.sections
      .flatMap((section) => section.paragraphs)
      .map(flat)
      .filter(Boolean);
    const dek = truth.summary
      .map(flat)
      .filter((text) => text.length >= 40 && !paragraphs.some((paragraph) => paragraph.startsWith(text.slice(0, 60))));
    if (!dek.length || paragraphs.length < 5) return [];
    const html = readPageText(join(corpus, 'news', 'html', `${id}.html.gz`));
    const lang = /<html[^>]*?\blang\s*=\s*["']?([a-z]{2,3})/i.exec(html)?.[1].toLowerCase() ?? 'en';
    const keyfacts = dek
      .flatMap((text) => sentencesOf(text, lang).map(([start, end]) => text.slice(start, end)))
      .filter((text) => text.length >= 25);
    if (!keyfacts.length) return [];
    return [{ id: `dek-${id}`, lang, title: truth.title, date: truth.published, paragraphs, keyfacts, dek, url: truth.url, html }];
  });
}

/** A record as an article: one body paragraph each. */
export function articleOf({ title = '', lang, date, paragraphs }) {
  const text = paragraphs.join('\n\n');
  return {
    url: 'https://news.example/story',
    title,
    bylines: [],
    lang,
    dir: lang === 'ar' ? 'rtl' : 'ltr',
    published: date,
    text,
    wordCount: text.split(/\s+/).length,
    completeness: { state: 'complete' },
    removals: [],
    body: {
      type: 'root',
      children: paragraphs.map((value) => ({ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value }] })),
    },
  };
}
