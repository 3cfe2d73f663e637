import type { Plugin } from 'vite';

/**
 * What Readability carries that we never get to. It is only asked which blocks of a slim copy are the story: the copy holds no scripts,
 * no `meta`, no pictures, and nobody reads its log, which would write out the whole story at every step.
 */
const BODIES: Record<string, string> = {
  _getJSONLD: 'return {};',
  _unwrapNoscriptImages: '',
  _getArticleMetadata: 'return { title: this._unescapeHtmlEntities(this._getArticleTitle()) };',
};

/**
 * The same library without it.
 * @throws where it no longer has what is left out here: it has to be looked at again
 */
export function leanReadability(file: string, code: string): string {
  if (file.endsWith('/readability/index.js')) return cut(cut(code, /var isProbablyReaderable = [^;]*;/), /\bisProbablyReaderable,/);
  const unlogged = code.replace(/^(\s*)this\.log\(/gm, '$1false && this.log(');
  if (unlogged === code) throw new Error(`${file} has no log any more`);
  return Object.entries(BODIES).reduce(
    (lean, [name, body]) => cut(lean, new RegExp(`(?<=^ {2}${name}\\(\\w+\\) \\{\\n).*?(?=^ {2}\\},$)`, 'ms'), `${body}\n`),
    unlogged,
  );
}

function cut(code: string, what: RegExp, instead = ''): string {
  if (!what.test(code)) throw new Error(`Readability has no ${what} any more`);
  return code.replace(what, () => instead);
}

export const lean: Plugin = {
  name: 'lean-readability',
  transform(code, id) {
    const file = id.replace(/\?.*$/, '');
    return /\/@mozilla\/readability\/(?:index|Readability)\.js$/.test(file) ? { code: leanReadability(file, code), map: null } : undefined;
  },
};
