import type { Witnesses } from '../witnesses';
import type { StoryPlace } from './metadata';
import { shorten, textOf, wordKey } from './plain-text';
import { namesOf, parentOf, precedes, select, tagOf } from './untouched';

export interface Headline {
  title: string;
  /** The heading that shows it, if the page has one. */
  element: Element | null;
}

const SEPARATOR = /\s+[|–—·•»:-]\s+|\s*[|｜•»]\s*|\s+-{1,2}\s+/;

/**
 * The story's headline: the page's h1 where another source says the same, else what the structured data, the shared title and the
 * document's title agree on, else the h1. Never with the outlet's name.
 */
export function headlineOf(doc: Document, w: Witnesses, place: StoryPlace): Headline {
  const headings = h1sOf(doc, place);
  const { jsonLd, microdata, og, twitter, document: own, other } = w.headlineBy;
  const said = [jsonLd, microdata, og, twitter, ...other, own].filter((text): text is string => !!text);
  const without = said.map((text) => withoutSite(text, w));
  for (const { element, text } of headings) {
    const key = wordKey(text);
    if (key && without.some((title, i) => wordKey(title) === key || wordKey(said[i]!) === key)) return { title: text, element };
  }
  for (const { element, text } of headings) {
    const key = wordKey(text);
    // A kicker or the outlet's name stands beside it in the other source.
    if (key.length > 15 && said.some((title) => ` ${wordKey(title)} `.includes(` ${key} `))) return { title: text, element };
  }
  const element = headings[0]?.element ?? null;
  if (jsonLd) return { title: withoutSite(jsonLd, w), element };
  if (headings[0]) return { title: headings[0].text, element };
  return { title: without[0] ?? '', element };
}

/** The page's h1 with their texts, likeliest first: in the story's own article, nearest before its first paragraph; logos and menus last. */
function h1sOf(doc: Document, place: StoryPlace): { element: Element; text: string }[] {
  const all = select(doc, 'h1').slice(0, 60);
  const usable = all
    .map((element) => ({ element, text: headingText(element) }))
    .filter(({ element, text }) => text !== '' && !inFurniture(element));
  const before = place.first ? usable.filter(({ element }) => precedes(element, place.first!)).reverse() : usable;
  return [...before, ...usable.filter((h) => !before.includes(h))];
}

/** A heading's text; a kicker within it is kept apart with a colon only where the page itself sets one. */
function headingText(element: Element): string {
  return shorten(textOf(element, 500), 500);
}

function inFurniture(element: Element): boolean {
  for (let up: Element | null = element, i = 0; up && i < 12; up = parentOf(up), i++) {
    const tag = tagOf(up);
    if (tag === 'nav' || tag === 'footer' || tag === 'aside' || tag === 'dialog') return true;
    if (/(?:^|[\s_-])(?:logo|site-title|brand|navbar|masthead)(?:$|[\s_-])/.test(namesOf(up)) && i < 4) return true;
    if (tag === 'article' || tag === 'main') return false;
  }
  return false;
}

/** A title of the metadata without the outlet's name before or behind it. */
export function withoutSite(title: string, w: Witnesses): string {
  const names = w.siteNames.map((name) => wordKey(name)).filter((name) => name.length > 1);
  let text = title;
  for (let round = 0; round < 3; round++) {
    const parts = text.split(SEPARATOR);
    if (parts.length < 2) break;
    const last = parts.at(-1)!;
    const head = parts[0]!;
    const isSite = (part: string): boolean => {
      const key = wordKey(part);
      return names.some(
        (name) =>
          key === name ||
          name.replaceAll(' ', '') === key.replaceAll(' ', '') ||
          (key.length > 4 && name.startsWith(key)) ||
          (name.length > 4 && key.startsWith(`${name} `)),
      );
    };
    if (isSite(last)) text = text.slice(0, text.lastIndexOf(last)).replace(/[\s|｜–—·•»:-]+$/, '');
    else if (isSite(head)) text = text.slice(text.indexOf(head) + head.length).replace(/^[\s|｜–—·•»:-]+/, '');
    else break;
  }
  return text.trim() || title;
}
