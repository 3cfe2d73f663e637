import type { Plugin } from 'vite';

/** The places where a library makes nodes out of text, and what they become: the same nodes by other means, or nothing where we never get there. */
const PLACES: { file: RegExp; from: string; to: string }[] = [
  // We never use `dangerouslySetInnerHTML`.
  { file: /\/preact\/dist\/preact\.mjs$/, from: '(t.innerHTML=h.__html)', to: '0' },
  // Readability begins anew from the text of the page it was given; a copy of its nodes says the same.
  { file: /\/readability\/Readability\.js$/, from: 'var pageCacheHtml = page.innerHTML;', to: 'var pageCache = page.cloneNode(true);' },
  {
    file: /\/readability\/Readability\.js$/,
    from: 'page.innerHTML = pageCacheHtml;',
    to: 'page.replaceChildren(...pageCache.cloneNode(true).childNodes);',
  },
  {
    file: /\/readability\/Readability\.js$/,
    from: 'tmp.innerHTML = noscript.innerHTML;',
    to: "tmp.append(...new DOMParser().parseFromString(noscript.innerHTML, 'text/html').body.childNodes);",
  },
  // Names of characters are looked up in labels of footnotes, which are numbers.
  {
    file: /\/decode-named-character-reference\/index\.dom\.js$/,
    from: 'element.innerHTML = characterReference',
    to: 'element.textContent = characterReference',
  },
];

/**
 * No text of a page becomes markup anywhere in what we ship, libraries included.
 * @throws where a library no longer has a place that is named here: it has to be looked at again
 */
export function withoutMarkup(file: string, code: string): string {
  return PLACES.filter((place) => place.file.test(file)).reduce((text, { from, to }) => {
    if (!text.includes(from)) throw new Error(`${file} has no "${from}" any more`);
    return text.replace(from, () => to);
  }, code);
}

export const noMarkup: Plugin = {
  name: 'no-markup',
  transform(code, id) {
    const file = id.replace(/\?.*$/, '');
    return PLACES.some((place) => place.file.test(file)) ? { code: withoutMarkup(file, code), map: null } : undefined;
  },
};
