import type { Plugin } from 'vite';

/**
 * What Readability carries that we never get to. It is only asked which blocks of a slim copy are the story: the copy holds no scripts,
 * no `meta`, no pictures, no styles, and nobody reads its log, which would write out the whole story at every step.
 */
const BODIES: Record<string, string> = {
  _getJSONLD: 'return {};',
  _unwrapNoscriptImages: '',
  // The copy names an author, so that no byline is looked for.
  _getArticleMetadata: "return { title: this._getArticleTitle(), byline: 'x' };",
  _isValidByline: 'return false;',
  // The copy has no attributes but classes, so that no video is known by its address.
  _clean: 'this._removeNodes(this._getAllNodesWithTag(e, [tag]));',
  // The copy has no line breaks, styles, lazy pictures or addresses, and of the result only the marks of blocks are read.
  _postProcessContent: '',
  _cleanClasses: '',
  _fixRelativeUris: '',
  _simplifyNestedElements: '',
  _replaceBrs: '',
  _cleanStyles: '',
  _isSingleImage: '',
  _fixLazyImages: '',
  _unescapeHtmlEntities: '',
  _isProbablyVisible: 'return true;',
};

/** Parts of other functions: its log, and what it tells of a result besides the result. */
const PARTS = [
  /^ {2}if \(this\._debug\) \{.*?^ {2}\} else \{\n {4}this\.log = function \(\) \{\};\n {2}\}\n/ms,
  // What only the bodies above ask for, or nothing at all.
  ...'extraneous byline replaceFonts nextLink prevLink srcsetUrl b64DataUrl jsonLdArticleTypes'
    .split(' ')
    .map((name) => new RegExp(`^ {4}${name}:\\s.*?,\\n`, 'ms')),
  /^ {2}PRESENTATIONAL_ATTRIBUTES: \[.*?^ {2}\],\n/ms,
  /^ {2}DEPRECATED_SIZE_ATTRIBUTE_ELEMS: \[.*?\],\n/m,
  /^ {2}_isUrl\(str\) \{.*?^ {2}\},\n/ms,
  /^ {2}HTML_ESCAPE_MAP: \{.*?^ {2}\},\n/ms,
  /^ {4}this\._forEachNode\(\n {6}this\._getAllNodesWithTag\(articleContent, \["br"\]\).*?^ {4}\);\n/ms,
  /^ {4}if \(!metadata\.excerpt\) \{.*?^ {4}\}\n/ms,
  /^ {6}byline: metadata\.byline \|\| this\._articleByline,\n.*?(?=^ {6}content:)/ms,
  /^ {6}textContent,\n.*?(?=^ {4}\};)/ms,
];

/**
 * The same library without it.
 * @throws where it no longer has what is left out here: it has to be looked at again
 */
export function leanReadability(file: string, code: string): string {
  if (file.endsWith('/readability/index.js')) return cut(cut(code, /var isProbablyReaderable = [^;]*;/), /\bisProbablyReaderable,/);
  const bare = cut(
    PARTS.reduce((lean, part) => cut(lean, part), code),
    /(?<=^ {4}videos:\s+)\S+(?=,$)/m,
    '/(?!)/',
  );
  const unlogged = bare.replace(/^(\s*)this\.log\(/gm, '$1false && this.log(');
  if (unlogged === bare) throw new Error(`${file} has no log any more`);
  return shortNamed(
    Object.entries(BODIES).reduce(
      (lean, [name, body]) => cut(lean, new RegExp(`(?<=^ {2}${name}\\([\\w, ]+\\) \\{\\n).*?(?=^ {2}\\},$)`, 'ms'), `${body}\n`),
      unlogged,
    ),
  );
}

/** What the library calls its own by names that nobody else says, a minifier must leave as it is. */
function shortNamed(code: string): string {
  const own = new Set(code.match(/(?<=\bthis\.)(?:_[a-z]\w{3,}|[A-Z]+_[A-Z_]+|REGEXPS)\b/g));
  const short = new Map([...own].map((name, index) => [name, `_${index.toString(36)}`]));
  return code.replace(/\b(?:_[a-z]\w{3,}|[A-Z]+_[A-Z_]+|REGEXPS)\b/g, (name) => short.get(name) ?? name);
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
