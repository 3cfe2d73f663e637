// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { snapshot } from '../../src/content/snapshot';

/** jsdom lays nothing out: what is not displayed is known from the styles alone. */
Element.prototype.checkVisibility = function () {
  for (let element: Element | null = this; element; element = element.parentElement) {
    if (getComputedStyle(element).display === 'none' || getComputedStyle(element).display === 'contents') return false;
  }
  return getComputedStyle(this).visibility !== 'hidden';
};

const page = (html: string): Document => {
  document.body.innerHTML = html;
  return snapshot(document);
};
const hidden = (copy: Document) => [...copy.querySelectorAll('[data-lede-hidden]')].map(({ id }) => id);

beforeEach(() => {
  document.head.innerHTML = '<title>Bridge</title>';
  document.body.innerHTML = '';
});

describe('the copy', () => {
  it('has the page word for word, and the page is not changed', () => {
    document.body.innerHTML = '<main id="m"><p style="display:none">One</p><img src="https://news.test/a.jpg"><p>Two</p></main>';
    const before = document.documentElement.outerHTML;
    const copy = snapshot(document);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(copy).not.toBe(document);
    expect(copy.title).toBe('Bridge');
    expect(copy.body.textContent).toBe(document.body.textContent);
    expect(copy.URL).toBe(document.URL);
  });

  it('comes of pages whose form controls shadow everything', () => {
    const names = [
      'childNodes',
      'parentNode',
      'cloneNode',
      'querySelectorAll',
      'attributes',
      'shadowRoot',
      'setAttribute',
      'checkVisibility',
    ];
    const copy = page(`<form id="f">${names.map((name) => `<input name="${name}">`).join('')}<p id="gone" hidden>x</p></form><p>after</p>`);
    expect(hidden(copy)).toEqual(['gone']);
    expect(copy.body.textContent).toContain('after');
  });

  it('comes of pages deeper than any call stack', () => {
    const layout = Element.prototype.checkVisibility;
    Element.prototype.checkVisibility = () => true;
    let innermost: Element = document.createElement('b');
    innermost.textContent = 'deep';
    for (let i = 0; i < 1500; i++) {
      const outer = document.createElement('b');
      outer.append(innermost);
      innermost = outer;
    }
    document.body.append(innermost);
    expect(snapshot(document).body.textContent).toBe('deep');
    Element.prototype.checkVisibility = layout;
  });
});

describe('notes of what is not rendered', () => {
  it('stand on the outermost hidden element', () => {
    expect(hidden(page('<div id="a" hidden><p id="b" hidden>x</p></div><p id="c" style="visibility:hidden">y</p><p id="d">z</p>'))).toEqual(
      ['a', 'c'],
    );
  });

  it('do not stand on what has no box but children with one', () => {
    expect(hidden(page('<div id="a" style="display:contents"><p>x</p></div>'))).not.toContain('a');
  });

  it('do not stand on what a closed `details` folds away, nor on what is merely see-through', () => {
    expect(
      hidden(page('<details><summary>s</summary><p id="a" style="visibility:hidden">x</p></details><p id="b" style="opacity:0">y</p>')),
    ).toEqual([]);
  });

  it('stand on specks that only a screen reader reads out', () => {
    expect(
      hidden(page('<p>x<span id="a" class="sr-only" style="position:absolute;overflow:hidden;overflow-x:hidden">y</span></p>')),
    ).toEqual(['a']);
  });

  it('are none where the page hides its whole body', () => {
    document.body.style.display = 'none';
    expect(hidden(page('<p id="a" hidden>x</p>'))).toEqual([]);
    document.body.removeAttribute('style');
  });

  it('are not taken from the page', () => {
    const copy = page('<p id="a" data-lede-hidden="">x</p><img data-lede-src="https://evil.test/x.png" data-lede-width="9">');
    expect(hidden(copy)).toEqual([]);
    expect(copy.querySelector('[data-lede-src], [data-lede-width]')).toBeNull();
  });
});

describe('notes of pictures', () => {
  it('tell which one was chosen, and how large it stands there', () => {
    document.body.innerHTML = '<img id="a" src="/small.jpg" srcset="/large.jpg 2x"><img id="b" src="/missing.jpg">';
    const picture = document.querySelector('#a')!;
    Object.defineProperties(picture, { currentSrc: { value: 'https://news.test/large.jpg' }, naturalWidth: { value: 1600 } });
    picture.getBoundingClientRect = () => new DOMRect(0, 0, 640, 360);
    Element.prototype.getBoundingClientRect = function () {
      return (this as Element).id === 'a' ? ({ width: 640.4, height: 360 } as DOMRect) : ({ width: 0, height: 0 } as DOMRect);
    };
    const copy = snapshot(document);
    expect({ ...(copy.querySelector('#a') as HTMLElement).dataset }).toEqual({
      ledeSrc: 'https://news.test/large.jpg',
      ledeWidth: '640',
      ledeHeight: '360',
    });
    expect({ ...(copy.querySelector('#b') as HTMLElement).dataset }).toEqual({});
  });
});

describe('open shadow roots', () => {
  const shadow = (host: Element, html: string): ShadowRoot => {
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = html;
    return root;
  };

  it('stand in the copy as children, slots filled, the rest of the light tree left out', () => {
    document.body.innerHTML = '<news-story><p>body</p><h1 slot="head">head</h1><p slot="nowhere">lost</p></news-story>';
    shadow(
      document.querySelector('news-story')!,
      '<header><slot name="head">no head</slot></header><slot></slot><footer><slot name="foot">foot</slot></footer>',
    );
    const before = document.body.innerHTML;
    const copy = snapshot(document);
    expect(copy.querySelector('news-story')!.innerHTML).toBe('<header><h1 slot="head">head</h1></header><p>body</p><footer>foot</footer>');
    expect(document.body.innerHTML).toBe(before);
  });

  it('may stand in one another, slot in slot', () => {
    document.body.innerHTML = '<x-outer><p>word</p></x-outer>';
    const outer = shadow(document.querySelector('x-outer')!, '<section><x-inner><slot></slot></x-inner></section>');
    shadow(outer.querySelector('x-inner')!, '<article><slot></slot></article>');
    expect(snapshot(document).querySelector('x-outer')!.innerHTML).toBe(
      '<section><x-inner><article><p>word</p></article></x-inner></section>',
    );
  });
});
