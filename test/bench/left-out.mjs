// Lede as if it had never seen a fifth of the outlets: the words and class names that stand on their pages and on no other are taken out.
import { createHash } from 'node:crypto';

export const FOLDS = 5;

/** The outlet of a page of the news set. */
const outletOf = (id) => id.replace(/_\d{4}.*$/, '');

/** The fifth that a page's outlet is in. */
export const foldOf = (id) => createHash('sha1').update(outletOf(id)).digest().readUInt32BE(0) % FOLDS;

const ENTITIES = {
  nbsp: ' ',
  amp: '&',
  rsquo: '’',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  '#39': "'",
  '#x27': "'",
};

const wordsOf = (html) =>
  html
    .replace(/<(script|style|svg)[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&([\w#]+);/g, (all, name) => ENTITIES[name] ?? all)
    .toLowerCase()
    .replace(/\s+/g, ' ');

const namesOf = (html) => {
  const names = [...html.matchAll(/\s(?:class|id)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)].flatMap(([, one, other]) =>
    (one ?? other).split(/\s+/),
  );
  return ` ${[...new Set(names)].map((name) => name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()).join(' ')} `;
};

let texts;
const known = new Map();

/** The only fold whose pages hold something; -1 where other pages or several folds do, or none. */
function onlyFold(key, holds) {
  if (!known.has(key)) {
    const folds = new Set();
    for (const text of texts) {
      if (!folds.has(text.fold) && holds(text)) folds.add(text.fold);
      if (folds.size > 1) break;
    }
    known.set(key, folds.size === 1 ? [...folds][0] : -1);
  }
  return known.get(key);
}

const STRING = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/g;
const NEVER = "'\\u0001'";

/** A plugin that takes the words of a fold's own pages out of the lists while they are bundled. */
export function withoutOwnWords(fold, news, others) {
  texts ??= [...news, ...others].map((page) => {
    const html = page.html();
    return { fold: page.truth ? foldOf(page.id) : -1, words: wordsOf(html), names: namesOf(html) };
  });
  let namesSeen = false;
  return {
    name: 'without-own-words',
    enforce: 'pre',
    // Else the figure would be too good without a word.
    buildEnd(error) {
      if (!error && !namesSeen) throw new Error('The list of names that is to be made smaller is not in the bundle.');
    },
    transform(code, file) {
      if (/\/languages\/packs\//.test(file))
        return code.replace(STRING, (all, one, other) => {
          const word = (one ?? other).replace(/\\(.)/g, '$1').toLowerCase();
          if (word.length <= 3 || word.startsWith('.')) return all;
          return onlyFold(`word ${word}`, ({ words }) => words.includes(word)) === fold ? NEVER : all;
        });
      if (!file.endsWith('/vocabulary/name-categories.ts')) return undefined;
      namesSeen = true;
      return code.replace(/^(\s+)'((?:[^'\\\n]|\\.)+)',$/gm, (all, indent, name) => {
        const pattern = new RegExp(`[ :_-](?:${name.replace(/\\\\/g, '\\')})(?:[ :_-]|\\d+[ _-])`);
        return onlyFold(`name ${name}`, ({ names }) => pattern.test(names)) === fold ? `${indent}'never0never',` : all;
      });
    },
  };
}
