import { wordKey } from '../../dom/words';
import { KICKER_NAMES } from '../vocabulary/kicker';
import type { Witnesses } from '../witnesses';
import type { StoryPlace } from './metadata';
import { textOf } from './plain-text';
import { ancestorsOf, byTag, namesOf, precedes, select, tagOf } from './untouched';

export interface Headline {
  title: string;
  /** The heading that shows it, if the page has one. */
  element: Element | null;
}

interface Heading {
  element: Element;
  text: string;
  key: string;
}

/**
 * The story's headline, without the outlet's name: the page's h1 on which most other sources agree; else what the structured data says;
 * else what two of the shared titles and the document's title say; else the h1, which the reader sees.
 */
export function headlineOf(doc: Document, w: Witnesses, place: StoryPlace): Headline {
  const headings = h1sOf(doc, place);
  const { jsonLd, microdata, og, twitter, document: own, other } = w.headlineBy;
  // Microdata stands on the heading itself as a rule, and so says nothing new.
  const sources = [jsonLd, og, twitter, own, ...other].filter((text): text is string => !!text);
  const titles = sources.map((text) => withoutSite(text, w));
  const keys = titles.map(wordKey);
  const wholeKeys = sources.map(wordKey);
  const agreeing = (key: string): number => keys.filter((other, i) => other === key || wholeKeys[i] === key).length;

  let best: Heading | undefined;
  let most = 0;
  for (const heading of headings) {
    const agree = agreeing(heading.key) + (microdata && wordKey(microdata) === heading.key ? 0.5 : 0);
    if (agree > most) [best, most] = [heading, agree];
  }
  const shown = best ?? headings.find(({ key }) => key.length > 15 && wholeKeys.some((other) => ` ${other} `.includes(` ${key} `)));
  if (shown) return fuller(shown, titles, keys) ?? { title: asWritten(shown, titles, keys), element: shown.element };
  if (!headings.length)
    for (const [i, key] of keys.entries()) {
      const element = showing(doc, place, key);
      if (!element) continue;
      // One source alone joins a topic line to the headline that another tells.
      const apart = agreeing(key) < 2 ? keys.findIndex((other) => other.includes(' ') && key.endsWith(` ${other}`)) : -1;
      return { title: titles[apart < 0 ? i : apart]!, element };
    }
  if (jsonLd)
    return { title: withoutSite(jsonLd, w), element: showing(doc, place, wordKey(withoutSite(jsonLd, w))) ?? headings[0]?.element ?? null };
  const common = keys.findIndex((key) => key && agreeing(key) >= 2 && key !== headings[0]?.key);
  if (common >= 0 && agreeing(keys[common]!) >= (headings[0] ? 3 : 2))
    return { title: titles[common]!, element: headings[0]?.element ?? null };
  if (headings[0]) return { title: headings[0].text, element: headings[0].element };
  const title = titles[0] ?? microdata ?? '';
  return { title, element: showing(doc, place, wordKey(title)) };
}

/** Parts of a heading that stand apart in the markup leave a space before the colon between them; the sources write it as it is read. */
function asWritten({ text, key }: Heading, titles: string[], keys: string[]): string {
  const letters = text.replace(/\s/g, '');
  return titles.find((title, i) => keys[i] === key && title.length < text.length && title.replace(/\s/g, '') === letters) ?? text;
}

/** A heading whose topic line stands apart on the page, where two sources write both as one: "Topic: headline". */
function fuller(shown: Heading, titles: string[], keys: string[]): Headline | undefined {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== shown.key && key.endsWith(` ${shown.key}`)) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [key, count] of counts) {
    const colon = keys.findIndex((other, i) => other === key && titles[i]!.includes(': '));
    if (count >= 2 && colon >= 0 && keys.filter((other) => other === shown.key).length < count)
      return { title: titles[colon]!, element: shown.element };
  }
  return undefined;
}

/** The page's h1 with their texts, and without a topic line inside them, likeliest first: those before the first paragraph, the nearest first; menus and logos are left out. */
function h1sOf(doc: Document, place: StoryPlace): Heading[] {
  const usable: Heading[] = [];
  for (const element of byTag(doc, 'h1').slice(0, 60)) {
    const text = textOf(element, 500);
    const key = wordKey(text);
    if (!key || isFurniture(element)) continue;
    usable.push({ element, text, key });
    const kicker = select(element, '*').find((inner) => KICKER_NAMES.test(namesOf(inner)));
    const above = kicker ? textOf(kicker, 500) : '';
    const rest = text.startsWith(above) ? text.slice(above.length).replace(EDGES, '') : '';
    if (above && rest) usable.push({ element, text: rest, key: wordKey(rest) });
  }
  const before = place.first ? usable.filter(({ element }) => precedes(element, place.first!)).reverse() : usable;
  return [...before, ...usable.filter((heading) => !before.includes(heading))];
}

/** Any heading that shows this headline: some outlets use h2, with the h1 in the breadcrumb. */
function showing(doc: Document, place: StoryPlace, key: string): Element | null {
  if (!key) return null;
  const found = select(doc, 'h2, h3, [itemprop~="headline"]')
    .slice(0, 80)
    .filter((element) => wordKey(textOf(element, 500)) === key && !isFurniture(element));
  return found.filter((element) => place.first && precedes(element, place.first)).at(-1) ?? found[0] ?? null;
}

function isFurniture(element: Element): boolean {
  for (const [i, up] of [element, ...ancestorsOf(element, 12)].entries()) {
    const tag = tagOf(up);
    // In a list it names the page at the end of the way to it.
    if (/^(?:nav|footer|aside|dialog|li)$/.test(tag)) return true;
    if (i < 4 && /(?:^|[\s_-])(?:logo|site-?title|site-?name|brand|navbar|breadcrumbs?)(?:$|[\s_-])/.test(namesOf(up))) return true;
    if (tag === 'article' || tag === 'main') return false;
  }
  return false;
}

const SEPARATOR = /\s+[|–—·•»:-]\s+|\s*[|｜•»]\s*|\s+-{2}\s+/;
const EDGES = /^[\s|｜–—·•»:-]+|[\s|｜–—·•»:-]+$/g;

/** A title of the metadata without the outlet's name before or behind it. */
export function withoutSite(title: string, w: Witnesses): string {
  // Some outlets give the headline itself as their name.
  const own = squeezed(title);
  const names = w.siteNames.map(squeezed).filter((name) => name.length > 1 && name !== own);
  const isSite = (part: string): boolean => {
    const key = squeezed(part);
    return names.some((name) => key === name || (key.length > 4 && name.startsWith(key)) || (name.length > 4 && key.startsWith(name)));
  };
  let text = title;
  for (let round = 0; round < 3; round++) {
    const parts = text.split(SEPARATOR);
    const [head, last] = [parts[0]!, parts.at(-1)!];
    if (parts.length < 2) break;
    if (isSite(last)) text = text.slice(0, text.lastIndexOf(last)).replace(EDGES, '');
    else if (isSite(head)) text = text.slice(text.indexOf(head) + head.length).replace(EDGES, '');
    else break;
  }
  return text.trim() || title;
}

const squeezed = (text: string): string => wordKey(text).replaceAll(' ', '');
