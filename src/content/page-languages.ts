import type { Spoken } from '../languages/wanted';
import { own } from './own';

/** Where a page says what language it is in. */
const DECLARED =
  'html[lang], body[lang], main[lang], article[lang], section[lang], div[lang], meta[property="og:locale"], meta[http-equiv="content-language" i], meta[name="language" i], meta[name="dc.language" i]';
const MOST_DECLARED = 30;

/** Shorter pieces of text are labels. */
const SHORTEST = 25;
const ENOUGH = 6000;
/** Pieces of text that are looked at. */
const MOST_PIECES = 20_000;
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'code']);

const rootOf = own<Element | null>(Document.prototype, 'documentElement');
const parentOf = own<Element | null>(Node.prototype, 'parentElement');
const textOf = own<string | null>(Node.prototype, 'textContent');
const tagOf = own<string>(Element.prototype, 'localName');
const attributeOf = (element: Element, name: string): string => Element.prototype.getAttribute.call(element, name) ?? '';

/** What a page says of its language, and a piece of its running text; the page is not changed. */
export function languagesOfPage(page: Document): Spoken {
  const declared = [...Document.prototype.querySelectorAll.call(page, DECLARED)]
    .slice(0, MOST_DECLARED)
    .map((element) => attributeOf(element, tagOf(element) === 'meta' ? 'content' : 'lang'));
  return { declared: [...new Set(declared)], text: runningText(page) };
}

function runningText(page: Document): string {
  const root = rootOf(page);
  if (!root) return '';
  const pieces = Document.prototype.createTreeWalker.call(page, root, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let i = 0; i < MOST_PIECES && text.length < ENOUGH; i++) {
    const piece = pieces.nextNode();
    if (!piece) break;
    const said = textOf(piece)?.trim() ?? '';
    const parent = parentOf(piece);
    if (said.length >= SHORTEST && parent && !UNREAD.has(tagOf(parent))) text += ` ${said.slice(0, ENOUGH)}`;
  }
  return text.slice(0, ENOUGH);
}
