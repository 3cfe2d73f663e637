import { describe, expect, it } from 'vitest';
import type { Span, SpanKind } from '../../../src/keyfacts/key-fact';
import { answers } from '../../../src/keyfacts/spans/answers';

const worded = (list: [kind: SpanKind, text: string, value?: string][]) =>
  list.map(([kind, text, value], i) => {
    const span: Span = { kind, start: i * 100, end: i * 100 + text.length, ...(value && { value }) };
    return { span, text };
  });

function kept(list: [kind: SpanKind, text: string, value?: string][], headline: string | undefined, published?: string): string[] {
  const all = worded(list);
  const found = answers(all, headline, published);
  return all.filter(({ span }) => found.has(span)).map(({ text }) => text);
}

describe('answers', () => {
  it('keeps the first names of the headline and of the marks, by last name', () => {
    const list: [SpanKind, string][] = [
      ['who', 'Lena Brandt'],
      ['who', 'Kettle Council'],
      ['who', 'Tom Hale'],
      ['who', 'Ana Reyes'],
      ['who', 'Brandt'],
      ['who', 'Omar Said'],
    ];
    expect(kept(list, 'Reyes sues Brandt')).toEqual(['Lena Brandt', 'Kettle Council', 'Ana Reyes', 'Brandt']);
    expect(kept(list, undefined)).toEqual(['Lena Brandt', 'Kettle Council', 'Brandt']);
  });

  it('takes a name of the headline only as a whole word', () => {
    const list: [SpanKind, string][] = [
      ['who', 'Ann Reed'],
      ['who', 'Bo Lind'],
      ['who', 'Cy Hall'],
    ];
    expect(kept(list, 'Hallmark closes')).toEqual(['Ann Reed', 'Bo Lind']);
  });

  it('keeps two days near the day of publication, where there is none times that name no day, and those far off only where there is no other', () => {
    const far: [SpanKind, string, string][] = [
      ['when', '2008', '2008'],
      ['when', 'November 11, 2008', '2008-11-11'],
    ];
    const near: [SpanKind, string, string?][] = [
      ['when', 'Thursday', '2024-05-02'],
      ['when', 'two hours later'],
      ['when', 'Friday', '2024-05-03'],
    ];
    expect(kept([...far, ...near], 'A', '2024-05-02T08:00:00Z')).toEqual(['Thursday', 'Friday']);
    expect(kept([...far, near[1]!], 'A', '2024-05-02T08:00:00Z')).toEqual(['two hours later']);
    const hours: [SpanKind, string, string?][] = [['when', '17.50 Uhr'], near[1]!, near[0]!];
    expect(kept(hours, 'A', '2024-05-02T08:00:00Z')).toEqual(['17.50 Uhr', 'Thursday']);
    expect(kept(far, 'A', '2024-05-02T08:00:00Z')).toEqual(['2008', 'November 11, 2008']);
    expect(kept(near, 'A')).toEqual(['Thursday', 'Friday']);
  });

  it('keeps a day once, in its first wording', () => {
    const list: [SpanKind, string, string?][] = [
      ['when', 'Nov 6', '2016-11-06'],
      ['when', 'Sunday', '2016-11-06'],
      ['when', 'Tuesday', '2016-11-08'],
    ];
    expect(kept(list, 'A', '2016-11-07T02:36:29Z')).toEqual(['Nov 6', 'Tuesday']);
    expect(kept(list, 'A')).toEqual(['Nov 6', 'Tuesday']);
  });

  it('takes nobody for a place who is named as a person, and no day of a quotation for the day of the news', () => {
    expect(
      kept(
        [
          ['who', 'Brandt'],
          ['where', 'Brandt'],
          ['where', 'Oslo'],
          ['who', 'Kiel'],
          ['where', 'Kiel', 'DE'],
        ],
        'A',
      ),
    ).toEqual(['Brandt', 'Oslo', 'Kiel', 'Kiel']);
    const all = worded([
      ['quote', '“Today the bridge closes”'],
      ['when', 'Today', '2024-05-01'],
      ['when', 'Tuesday', '2024-04-30'],
    ]);
    all[1]!.span.start = 1;
    all[1]!.span.end = 6;
    const found = answers(all, 'A', '2024-05-01');
    expect(all.filter(({ span }) => found.has(span)).map(({ text }) => text)).toEqual(['“Today the bridge closes”', 'Tuesday']);
  });

  it('keeps three places, and all numbers and quotations', () => {
    const list: [SpanKind, string][] = [
      ...['Kiel', 'Bonn', 'Kiel', 'Ulm', 'Trier'].map((text): [SpanKind, string] => ['where', text]),
      ['number', '25 people'],
      ['number', '1,200 votes'],
      ['quote', '“No,” she said'],
    ];
    expect(kept(list, 'A')).toEqual(['Kiel', 'Bonn', 'Kiel', 'Ulm', '25 people', '1,200 votes', '“No,” she said']);
  });
});
