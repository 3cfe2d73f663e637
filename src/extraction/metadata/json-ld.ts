/** A JSON object of the page's structured data. */
export type Thing = { [key: string]: unknown };

const MAX_CHARS = 2_000_000;
const MAX_THINGS = 3000;

/**
 * The objects of one JSON-LD script, outermost first: arrays, `@graph` and nested objects laid out flat. Read leniently, since a fifth
 * of the outlets' blocks are not strict JSON: comments and CDATA around it, raw line breaks in strings, trailing commas, several
 * objects one after the other, quotation marks that were never escaped. Hopeless text gives nothing.
 */
export function parseJsonLd(source: string): Thing[] {
  if (source.length > MAX_CHARS) return [];
  let value = attempt(source);
  if (value === undefined && /[{[]/.test(source)) {
    const text = unwrapped(source);
    value = attempt(text) ?? attempt(repaired(text, false)) ?? attempt(repaired(text, true));
  }
  const things: Thing[] = [];
  flatten(value, things, 0);
  return things;
}

/** Without comment and CDATA marks around it. Only the ends are looked at, so a long text costs no more than a short one. */
function unwrapped(source: string): string {
  const text = source.trim();
  const start = /^(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*\/)?/.exec(text.slice(0, 60))?.[0].length ?? 0;
  const end = /(?:\/\/|\/\*)?\s*(?:\]\]>|-->)\s*(?:\*\/)?$/.exec(text.slice(-60))?.[0].length ?? 0;
  return text
    .slice(start, text.length - end)
    .trim()
    .replace(/;$/, '');
}

function attempt(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The same text as strict JSON. `quotes`: a quotation mark within a string ends it only where punctuation of JSON follows.
 */
function repaired(text: string, quotes: boolean): string {
  const out: string[] = [];
  let depth = 0;
  let objects = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (char === '"') {
      const end = endOfString(text, i + 1, quotes);
      out.push('"', escaped(text.slice(i + 1, end)), '"');
      i = end;
    } else if (char === '/' && text[i + 1] === '*') {
      const end = text.indexOf('*/', i + 2);
      i = end < 0 ? text.length : end + 1;
    } else if (char === '/' && text[i + 1] === '/') {
      const end = text.indexOf('\n', i);
      i = end < 0 ? text.length : end;
    } else if (char === '{' || char === '[') {
      if (depth === 0 && objects++ > 0) out.push(',');
      depth++;
      out.push(char);
    } else if (char === '}' || char === ']') {
      while (out.length && /^[\s,]$/.test(out.at(-1)!)) out.pop();
      depth--;
      out.push(char);
    } else if (depth > 0 && char !== ';') {
      out.push(char);
    }
  }
  return objects > 1 ? `[${out.join('')}]` : out.join('');
}

function endOfString(text: string, from: number, quotes: boolean): number {
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '"' && (!quotes || /^\s*(?:[:}\]]|,\s*["{[\]}\dtfn-]|$)/.test(text.slice(i + 1, i + 60)))) return i;
  }
  return text.length;
}

const CONTROL = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '"': '\\"' } as Record<string, string>;

function escaped(inner: string): string {
  return inner
    .replace(/\\(?:u(?![\da-f]{4})|[^"\\/bfnrtu])/gi, (pair) => pair.slice(1))
    .replace(/\\.|["\p{Cc}]/gsu, (char) => (char.length === 2 ? char : (CONTROL[char] ?? ' ')));
}

function flatten(value: unknown, out: Thing[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > 8 || out.length >= MAX_THINGS) return;
  if (Array.isArray(value)) {
    for (const item of value) flatten(item, out, depth);
    return;
  }
  out.push(value as Thing);
  for (const inner of Object.values(value)) flatten(inner, out, depth + 1);
}

/** schema.org types of a thing, without their address. */
export function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((t) => typeof t === 'string').map((t) => (t as string).replace(/^.*[/#:]/, ''));
}

/** A property as a list, whether the page gives one or several; `@list` and `@set` opened. */
export function listOf(value: unknown): unknown[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.slice(0, 100);
  const inner = (value as Thing)['@list'] ?? (value as Thing)['@set'];
  return inner === undefined ? [value] : listOf(inner);
}

/** Type names of a page that is one article. */
const ARTICLE = /(?:Article|BlogPosting|Posting|^Report|Review)$/;
const NOT_THE_STORY = /^(?:Aggregate|Claim|Employer)/;

export const isArticle = (thing: Thing): boolean => typesOf(thing).some((type) => ARTICLE.test(type) && !NOT_THE_STORY.test(type));

/**
 * The object that speaks of the page's own story: of a page's articles (teasers and live-blog posts are articles as well) the one whose
 * address is the page's, whose headline stands in the document's title, and which says most; the first of equals.
 */
export function mainArticle(things: Thing[], url: string, documentTitle: string): Thing | undefined {
  const path = pathOf(url);
  let best: Thing | undefined;
  let bestScore = -1;
  for (const thing of things) {
    if (!isArticle(thing)) continue;
    const own = [thing.url, thing['@id'], thing.mainEntityOfPage, (thing.mainEntityOfPage as Thing | undefined)?.['@id']]
      .filter((at): at is string => typeof at === 'string')
      .some((at) => path !== '' && pathOf(at) === path);
    const headline = typeof thing.headline === 'string' ? thing.headline : typeof thing.name === 'string' ? thing.name : '';
    const titled = headline.length > 8 && documentTitle.includes(headline.slice(0, 30));
    const said = ['headline', 'author', 'datePublished', 'description', 'image', 'articleBody'].filter((key) => thing[key] != null).length;
    const score = (own ? 6 : 0) + (titled ? 4 : 0) + said * 0.5 + (typesOf(thing).some((type) => /News|Report/.test(type)) ? 0.75 : 0);
    if (score > bestScore) [best, bestScore] = [thing, score];
  }
  return best;
}

function pathOf(at: string): string {
  try {
    return new URL(at, 'http://none.invalid/').pathname.replace(/\/$/, '').toLowerCase();
  } catch {
    return '';
  }
}
