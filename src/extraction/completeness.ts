import { isMarkedHidden } from '../dom/hidden';
import { ofKnown, wordsOf } from '../languages/known';
import type { Completeness } from './article';
import { textOf } from './metadata/plain-text';
import { attribute, namesOf, select } from './metadata/untouched';
import { WALL_NAMES } from './vocabulary/paywall';
import type { Witnesses } from './witnesses';

const WALL_PHRASES = ofKnown(() => wordsOf('wallPhrases'));
const CONSENT_PHRASES = ofKnown(() => wordsOf('consentPhrases'));
/** Under so many words a text is no whole story. */
const SHORT = 60;
const FEW = 150;
const SHORTISH = 250;

/**
 * Whether the page gave the whole story, and if not why: a paywall, further pages, a wall of consent, hardly any text. Careful: a whole
 * story is never called partial for one word or a box alone.
 */
export function completeness(
  doc: Document,
  witnesses: Witnesses,
  text: string,
  wordCount: number,
  root: Element | null,
  gallery = false,
): Completeness {
  try {
    const told = judge(doc, witnesses, text, wordCount, root);
    return gallery && told.why === 'too-short' ? { state: 'complete' } : told;
  } catch {
    return { state: wordCount < SHORT ? 'unsure' : 'complete', ...(wordCount < SHORT ? { why: 'too-short' as const } : {}) };
  }
}

function judge(doc: Document, w: Witnesses, text: string, wordCount: number, root: Element | null): Completeness {
  // Counts are given in characters, or with all that the page holds, too often to doubt a story for them alone.
  const toldWords = w.articleBody ? countWords(w.articleBody) : 0;
  const missing = (told: number): boolean => told > 80 && wordCount < told * 0.5;
  const lacking = missing(toldWords) || missing(w.wordCount ?? 0);
  if (isConsentWall(doc, wordCount)) return { state: 'partial', why: 'consent-wall' };
  if (isHeldBack(doc, text)) return { state: 'partial', why: 'paywall' };
  const broken = /(?:…|\.\.\.)\s*$/.test(text.trim());
  const signs = (w.free === false ? 1 : 0) + (broken ? 1 : 0) + (lacking ? 2 : 0) + (wordCount < FEW ? 1 : 0);
  // A wall is looked for only where two other signs, or the page's own word and a short text, speak for one.
  const wall = signs >= 2 || (w.free === false && wordCount < SHORTISH) ? wallOf(doc, w, root) : null;
  if ((w.free === false || wall) && signs + (wall ? 1 : 0) >= 3) return { state: 'partial', why: 'paywall' };
  const next = nextPage(doc, w, root);
  if (next !== undefined) return { state: 'partial', why: 'pagination', next };
  if (wordCount < SHORT) return { state: 'unsure', why: 'too-short' };
  if (w.free === false && wall && wordCount < SHORTISH) return { state: 'unsure', why: 'paywall' };
  if (missing(toldWords)) return { state: 'unsure' };
  return { state: 'complete' };
}

const countWords = (text: string): number => text.match(/(?:\p{Alpha}|\p{N})+/gu)?.length ?? 0;

/** A box that is named like a wall and speaks like one, inside or behind the story. */
function wallOf(doc: Document, w: Witnesses, root: Element | null): Element | null {
  for (const element of select(
    root ?? doc,
    '[class*="wall" i], [id*="wall" i], [class*="piano" i], [class*="premium" i], [class*="gate" i], [class*="subscri" i], [class*="offer" i], [class*="abo-" i]',
  ).slice(0, 40)) {
    if (!WALL_NAMES.test(namesOf(element))) continue;
    const said = textOf(element, 1500).toLowerCase();
    if (said && said.length < 1400 && WALL_PHRASES().some((phrase) => said.includes(phrase))) return element;
  }
  for (const selector of w.paywallSelectors.slice(0, 5)) {
    try {
      const element = select(doc, selector)[0];
      if (element && textOf(element, 200).length < 40) return element;
    } catch {
      // Not a selector.
    }
  }
  return null;
}

/** So many letters in a box that is named like a wall and not shown are the story's rest. */
const MUCH = 300;

/** Does the page hold text that it does not show, in a box named like a wall? What the reader shows all the same is not held back. */
function isHeldBack(doc: Document, text: string): boolean {
  return select(doc, '[class*="wall" i], [class*="premium" i], [class*="gate" i], [class*="lock" i]')
    .slice(0, 40)
    .some((element) => {
      if (!WALL_NAMES.test(namesOf(element)) || !isMarkedHidden(element)) return false;
      const held = textOf(element, 2 * MUCH);
      return (
        held.length >= MUCH && !WALL_PHRASES().some((phrase) => held.toLowerCase().includes(phrase)) && !text.includes(held.slice(0, 40))
      );
    });
}

function isConsentWall(doc: Document, wordCount: number): boolean {
  if (wordCount > 120) return false;
  const body = select(doc, 'body')[0];
  const said = body ? textOf(body, 4000).toLowerCase() : '';
  return said.length < 3900 && CONSENT_PHRASES().some((phrase) => said.includes(phrase));
}

/** The link to the story's own next page: rel next to the same path with another number, inside or behind the story. */
function nextPage(doc: Document, w: Witnesses, root: Element | null): string | undefined {
  const links = select(root ?? doc, 'a[rel~="next"]').map((a) => attribute(a, 'href'));
  return [...(w.next ? [w.next] : []), ...links].find((href) => isNextPage(href, w.canonical ?? ''));
}

function isNextPage(href: string, own: string): boolean {
  try {
    const base = own || 'http://none.invalid/';
    const [next, here] = [new URL(href, base), new URL(base)];
    const trim = (path: string): string => path.replace(/\/$/, '').replace(/\.html?$/, '');
    if (next.host !== here.host) return false;
    const page = next.searchParams.get('page') ?? next.searchParams.get('seite') ?? next.searchParams.get('p');
    if (page && Number(page) >= 2 && trim(next.pathname) === trim(here.pathname)) return true;
    return (
      trim(next.pathname).startsWith(trim(here.pathname)) &&
      /^[/_-]?(?:page|seite|p)?[/_-]?[2-9]$/.test(trim(next.pathname).slice(trim(here.pathname).length))
    );
  } catch {
    return false;
  }
}
