// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { clipOf, fileOf, picturesOf } from '../../src/export/take-away';
import { el, withProperties } from '../reader/tree';
import { LABELS, takenStory } from './story';

const story = takenStory();
const markdown = (marks: 'highlight' | 'footnotes', taken = story) => fileOf('markdown', taken, { marks }, LABELS).text;
const page = (taken = story) => fileOf('page', taken, { marks: 'highlight' }, LABELS).text;
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('every export', () => {
  it.each(['page', 'markdown', 'text'] as const)('%s names address, outlet, authors and day, and lists the key facts', (format) => {
    const { text } = fileOf(format, story, { marks: 'highlight' }, LABELS);
    for (const said of [
      'Council buys forty buses',
      'They come in June.',
      'Ann Peters and José Álvarez · The Example · April 21, 2024',
      'https://news.example/story',
      'Key facts',
      'This was put back.',
      'The first bus.',
      'Post · X',
      'https://x.com/ann/status/1',
    ])
      expect(text, said).toContain(said);
    expect(text.match(/The buses cost/g)!.length).toBe(2);
  });

  it.each([
    ['page', '<ul class="glance"><li><b><bdi lang="en">Who</bdi>:</b> <bdi>The council</bdi></li>'],
    ['markdown', '\n\n- **Who:** The council\n- **How much:** 40 million euros\n\n'],
    ['text', '\n\n- Who: The council\n- How much: 40 million euros\n\n'],
  ] as const)('%s tells at a glance who, when, where and how much, as the reader does', (format, told) => {
    const text = fileOf(format, story, { marks: 'highlight' }, LABELS).text;
    expect(text).toContain(told);
    const off = { ...story, facts: story.facts.map((fact) => ({ ...fact, spans: [] })) };
    expect(fileOf(format, off, { marks: 'highlight' }, LABELS).text).not.toContain('Who');
  });

  it.each(['page', 'markdown', 'text'] as const)('%s lists the key facts in the order of the story, as the reader does', (format) => {
    const { text } = fileOf(format, story, { marks: 'highlight' }, LABELS);
    expect(text.indexOf('The council met')).toBeLessThan(text.indexOf('The buses cost'));
    expect(text.indexOf('The council met')).toBeLessThan(text.indexOf('It rained'));
  });

  it.each(['page', 'markdown', 'text'] as const)('%s has the publisher’s key points, the notes of the editors and the update', (format) => {
    const taken = takenStory({
      publisherKeyPoints: ['Forty buses', 'In June'],
      notes: ['An earlier version was wrong.'],
      modified: '2024-04-22',
    });
    const { text } = fileOf(format, taken, { marks: 'highlight' }, LABELS);
    for (const said of ['From The Example', 'Forty buses', 'In June', 'An earlier version was wrong.', 'Updated April 22, 2024'])
      expect(text, said).toContain(said);
    const alone = fileOf(format, { ...taken, facts: [] }, { marks: 'highlight' }, LABELS).text;
    expect(alone).toContain('Forty buses');
    expect(alone).toContain('Key facts');
  });

  it('sets the sign of a footnote apart from its word', () => {
    const noted = takenStory();
    const sign = withProperties({ dataNote: true }, el('sup', '1'));
    const { article } = noted;
    const body = { ...article.body, children: [el('p', 'The old salt road', sign, ' runs, m', el('sup', '2'), '.')] };
    const story = { ...noted, article: { ...article, body, text: 'The old salt road runs, m2.' }, facts: [] };
    expect(fileOf('text', story, { marks: 'highlight' }, LABELS).text).toContain('The old salt road[1] runs, m2.');
    expect(markdown('highlight', story)).toContain('The old salt road\\[1] runs, m2.');
    expect(page(story)).toMatch(/road<sup[^>]*>1<\/sup> runs/);
  });

  it('is named after day and headline', () => {
    expect(fileOf('markdown', story, { marks: 'highlight' }, LABELS).name).toBe('2024-04-21 Council buys forty buses.md');
  });
});

describe('Markdown', () => {
  it('marks key facts between equals signs, across links and stresses', () => {
    const text = markdown('highlight');
    expect(text).toContain('==The buses cost **40 million** euros.== Nobody');
    expect(text).toContain('==[The council](https://news.example/council) met on Monday & voted.==');
    expect(text).toContain('Nobody \\== happy');
  });

  it('or by one footnote each, behind the sentence', () => {
    const text = markdown('footnotes');
    expect(text).toContain('The buses cost **40 million** euros.[^2] Nobody');
    expect(text).toContain('met on Monday & voted.[^1]');
    expect(text.match(/\[\^1\](?!:)/g)).toHaveLength(1);
    expect(text).toContain('[^1]: Key fact 1 of 2');
    expect(text).not.toContain('==The');
  });

  it('keeps headings, lists, quotations, tables, pictures and code', () => {
    const text = markdown('highlight');
    expect(text).toMatch(/^# Council buys forty buses$/m);
    expect(text).toMatch(/^## Key facts$/m);
    expect(text).toMatch(/^1\. The council met on Monday & voted\.$/m);
    expect(text).toMatch(/^## What it costs$/m);
    expect(text).toMatch(/^- Blue$/m);
    expect(text).toMatch(/^> “We had \\<b>no\\<\/b> choice.”$/m);
    expect(text).toMatch(/^\| 2024 \| 40 {4}\|$/m);
    expect(text).toContain('![A bus](https://news.example/bus.jpg)');
    expect(text).toContain('```\nfor (;;) {\n  wait();\n}\n```');
    expect(text).toContain('3 \\* 4 days');
  });
});

describe('the page', () => {
  it('has the marks, the language and no script, form or frame', () => {
    const doc = parsed(page());
    expect(doc.documentElement.lang).toBe('en');
    expect([...doc.querySelectorAll('mark')].map((mark) => mark.textContent).join('')).toBe(
      'The council met on Monday & voted.The buses cost 40 million euros.',
    );
    expect(doc.querySelector('script, form, iframe, link, object, [onclick], [data-fact]')).toBeNull();
    expect(doc.querySelector('meta[http-equiv]')!.getAttribute('content')).toContain("default-src 'none'");
    expect(doc.querySelector('blockquote')!.textContent).toBe('“We had <b>no</b> choice.”');
    expect(page()).toMatch(/print-color-adjust: exact/);
  });

  it('lets no markup out of words, addresses or properties, whatever the story holds', () => {
    const evil = takenStory({
      title: '</title><script>alert(1)</script>',
      site: '<img src=x onerror=alert(1)>',
      url: 'javascript:alert(1)',
      lang: '"><script>alert(1)</script>',
    });
    evil.article.body.children.push(
      withProperties({ href: 'javascript:alert(1)', onClick: 'alert(1)', style: 'x' }, el('a', '</style><script>alert(1)</script>')),
      withProperties({ src: 'javascript:alert(1)' }, el('img')),
      el('script', 'alert(1)'),
      el('style', '</style><script>alert(1)</script>'),
      withProperties({ srcDoc: '<script>alert(1)</script>' }, el('iframe')),
      withProperties({ dataEmbed: '"><script>', dataFrom: '<script>alert(1)</script>' }, el('figure', 'x')),
    );
    const doc = parsed(page(evil));
    expect(doc.querySelector('script, iframe, [onclick], [onerror], [style]')).toBeNull();
    expect([...doc.querySelectorAll('a')].map((link) => link.protocol)).not.toContain('javascript:');
    expect(doc.querySelectorAll('style')).toHaveLength(1);
    const copied = parsed(clipOf(evil, LABELS).html);
    expect(copied.querySelector('script, iframe, style, [onclick], [onerror]')).toBeNull();
  });

  it('asks for pictures by address, or holds those it is given', () => {
    expect(picturesOf(story, LABELS)).toEqual(['https://news.example/bus.jpg']);
    expect(page()).toContain('src="https://news.example/bus.jpg"');
    const pictures = new Map([['https://news.example/bus.jpg', 'data:image/jpeg;base64,AA==']]);
    const { text } = fileOf('page', story, { marks: 'highlight', pictures }, LABELS);
    expect(text).toContain('src="data:image/jpeg;base64,AA=="');
    expect(text).not.toContain('https://news.example/bus.jpg');
    expect(page()).toContain('src="https://news.example/bus.jpg"');
  });

  it('keeps formulae as they are, marked as a whole', () => {
    const taken = takenStory();
    const formula = withProperties({ display: 'block', onclick: 'alert(1)' }, el('math', el('mi', 'E'), el('mo', '='), el('mi', 'm')));
    taken.article.body.children.push(el('p', formula));
    expect(page(taken)).toContain('<math display="block"><mi>E</mi><mo>=</mo><mi>m</mi></math>');
  });
});

describe('plain text', () => {
  const { text } = fileOf('text', story, { marks: 'highlight' }, LABELS);
  it('sets blocks apart, with numbers, dashes, tabs and addresses', () => {
    expect(text).toContain('\n\n1. The council met on Monday & voted.\n2. The buses cost 40 million euros.\n\n');
    expect(text).toContain(
      'It rained on 3 * 4 days. The council met on Monday & voted.\n\nThis was put back.\n\nWhat it costs\n\nThe buses',
    );
    expect(text).toContain('- Blue\n- Green and red');
    expect(text).toContain('> “We had <b>no</b> choice.”');
    expect(text).toContain('Year\tBuses\n2024\t40');
    expect(text).toContain('    for (;;) {\n      wait();\n    }');
    expect(text).toContain('[A bus]\n\nThe first bus.');
  });
});
