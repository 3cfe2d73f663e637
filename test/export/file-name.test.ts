import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/export/file-name';

const bytes = (text: string) => new TextEncoder().encode(text).length;

describe('a file name', () => {
  it.each([
    ['A plain story', undefined, 'A plain story.md'],
    ['A plain story', '2026-03-30T09:15:00+02:00', '2026-03-30 A plain story.md'],
    ['What/who: "where"? <now> | *never*\\', undefined, 'What who where now never.md'],
    ['...hidden', undefined, 'hidden.md'],
    ['ends with dots...  ', undefined, 'ends with dots.md'],
    ['CON', undefined, 'story CON.md'],
    ['nul.tar', undefined, 'story nul.tar.md'],
    ['com1', undefined, 'story com1.md'],
    ['', undefined, 'story.md'],
    ['???', undefined, 'story.md'],
    ['-rf ~', undefined, 'rf ~.md'],
    ['gnp.\u202Eexe\u0000\u200B', undefined, 'gnp. exe.md'],
    ['line\nbreak\ttab', undefined, 'line break tab.md'],
    ['Cafe\u0301', undefined, 'Café.md'],
    ['علماء آثار يكشفون', '2026-03-30', '2026-03-30 علماء آثار يكشفون.md'],
    ['x', 'not a date', 'x.md'],
  ])('%j, %s: %s', (title, published, name) => {
    expect(fileName(title, published, 'md')).toBe(name);
  });

  it.each(['x'.repeat(500), '語'.repeat(500), '👩‍👩‍👧‍👦'.repeat(60), 'Wörter mit Umlauten '.repeat(40)])(
    'is short in bytes and whole in letters: %s',
    (title) => {
      const name = fileName(title, '2026-03-30', 'html');
      expect(bytes(name)).toBeLessThanOrEqual(128);
      expect(name).toMatch(/…\.html$/);
      expect(name.isWellFormed()).toBe(true);
      expect(name).not.toMatch(/\u200d…/);
    },
  );
});
