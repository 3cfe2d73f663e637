import { describe, expect, it } from 'vitest';
import { keptProperties, safeLink, safePicture } from '../../src/reader/elements';

describe('what the reader keeps of a page', () => {
  it('keeps the properties that carry meaning', () => {
    expect(keptProperties('td', { colSpan: 2, lang: 'fr' })).toEqual({ colSpan: 2, lang: 'fr' });
  });

  it('lets no name, style or handler through', () => {
    expect(keptProperties('p', { id: 'x', className: ['a'], style: 'color:red', onclick: 'x()', name: 'y' })).toEqual({});
  });

  it('follows links to pages and addresses alone', () => {
    expect(safeLink('https://news.example/')).toBe('https://news.example/');
    expect(safeLink('mailto:desk@news.example')).toBe('mailto:desk@news.example');
    for (const href of ['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'blob:x', '//x', undefined, 3]) {
      expect(safeLink(href)).toBeUndefined();
    }
  });

  it('loads pictures from the web, and small ones that the page carried itself', () => {
    expect(safePicture('https://news.example/a.jpg')).toBe('https://news.example/a.jpg');
    expect(safePicture('data:image/png;base64,AAAA')).toBe('data:image/png;base64,AAAA');
    for (const src of ['data:image/svg+xml,<svg/>', 'javascript:x', 'file:///etc/passwd', null]) expect(safePicture(src)).toBeUndefined();
  });
});
