import { wordKey } from '../../dom/words';
import { DEK_NAMES } from '../vocabulary/dek';
import { isNoKicker, KICKER_NAMES } from '../vocabulary/kicker';
import type { Witnesses } from '../witnesses';
import type { Header } from './header';
import { textOf } from './plain-text';
import { ancestorsOf, holds, namesOf, parentOf, select, selectFirst, tagOf } from './untouched';

const NOT_A_DEK =
  /caption|credit|author|byline|share|related|newsletter|comment|breadcrumb|meta|date|tag|promo|image|figure|gallery|recommend/;

/**
 * The standfirst: a block that the page shows between headline and story, and that its own description also says (70 % of its words in
 * runs of four), or that is named like one. Undefined where it is the story's first paragraph or an echo of the headline.
 */
export function dekOf(w: Witnesses, header: Header, first: Element | null, title: string): string | undefined {
  const told = w.descriptions.map(gramsOf);
  const titleKey = wordKey(title);
  let named: string | undefined;
  for (const element of header.below) {
    const tag = tagOf(element);
    if (!/^(?:p|h2|h3|h4|div|span|strong|em|header|section|li|summary|b)$/.test(tag)) continue;
    if (selectFirst(element, 'p, div, section, ul, img, figure, h2, form, nav')) continue;
    const names = `${namesOf(element)} ${parentOf(element) ? namesOf(parentOf(element)!) : ''}`;
    if (ancestorsOf(element, 3).some((up) => /^(?:p|figure|a)$/.test(tagOf(up)) && selectFirst(up, 'img, picture, video'))) continue;
    if (NOT_A_DEK.test(names.replace(/sub-?head\S*|description/g, ''))) continue;
    const text = textOf(element, 1200);
    const key = wordKey(text);
    if (text.length < 25 || key === titleKey || titleKey.includes(key)) continue;
    if (first && holds(first, element)) continue;
    const grams = gramsOf(text);
    if (told.some((set) => shareOf(grams, set) >= 0.7)) return text;
    if (!named && DEK_NAMES.test(names) && text.length >= 40 && text.length <= 700) named = text;
  }
  return named;
}

function gramsOf(text: string): Set<string> {
  const words =
    wordKey(text).match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu,
    ) ?? [];
  if (words.length < 4) return new Set(words.length ? [words.join(' ')] : []);
  return new Set(words.slice(3).map((_, i) => words.slice(i, i + 4).join(' ')));
}

function shareOf(part: Set<string>, whole: Set<string>): number {
  if (part.size === 0) return 0;
  let hits = 0;
  for (const gram of part) if (whole.has(gram)) hits++;
  return hits / part.size;
}

const isShort = (text: string, key: string): boolean => text.length <= 60 && key.split(' ').length <= 8;
/** A date or a time, a word that joins others, a label. */
const NO_TOPIC = /\d\D+\d|^[a-z]{1,2}$|:$/;

/** The topic line over the headline, as the page shows it: short, named like one, close above or in its heading, and neither badge nor echo of the headline. */
export function kickerOf(header: Header, title: string, bylines: readonly string[]): string | undefined {
  const titleKey = wordKey(title);
  const known = bylines.map(wordKey);
  const inside = header.headline ? select(header.headline, '*') : [];
  for (const element of [...header.above.slice(-8), ...inside].reverse()) {
    if (!KICKER_NAMES.test(namesOf(element)) || select(element, '*').length > 6) continue;
    const texts = select(element, 'a, span, li')
      .filter((inner) => !selectFirst(inner, '*'))
      .map((inner) => textOf(inner, 80))
      .filter((inner) => inner !== '');
    // Several words side by side are a trail of sections: the last is the nearest.
    const whole = texts.length > 1 ? texts.at(-1)! : textOf(element, 80);
    // "Topic: headline" in one heading; elsewhere a colon ends a label: "Show only:"
    const text = inside.includes(element) ? whole.replace(/\s*:$/, '') : whole;
    const key = wordKey(text);
    if (key && isShort(text, key) && !NO_TOPIC.test(text) && !isNoKicker(key) && !titleKey.includes(key) && !known.includes(key))
      return text;
  }
  return undefined;
}
