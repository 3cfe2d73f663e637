import { isBlock } from '../elements';
import { squeeze } from '../marks';

/** Fewer letters are a slip of the hand. */
const LEAST = 3;

/**
 * Where words that were selected in the shown body stand in the story's text: aligned letter by letter, as the marks are.
 * @returns undefined where they are no words of the text: a caption, or what was put back
 */
export function selectedWords(text: string, body: HTMLElement, range: Range): { start: number; end: number } | undefined {
  const { letters, before } = squeeze(text);
  const at = (node: Node, offset: number): number => {
    const part = range.cloneRange();
    part.selectNodeContents(blockOf(node, body));
    const own = lettersOf(part);
    const place = own ? letters.indexOf(own) : -1;
    if (place < 0) return -1;
    part.setEnd(node, offset);
    return place + lettersOf(part).length;
  };
  const from = at(range.startContainer, range.startOffset);
  const to = at(range.endContainer, range.endOffset);
  if (from < 0 || to - from < LEAST) return undefined;
  let start = before.indexOf(from + 1) - 1;
  let end = before.indexOf(to);
  // Whole words: a slip of one letter is not meant.
  while (start > 0 && /\p{IDC}/u.test(text[start - 1]!) && /\p{IDC}/u.test(text[start]!)) start--;
  while (end < text.length && /\p{IDC}/u.test(text[end]!) && /\p{IDC}/u.test(text[end - 1]!)) end++;
  return { start, end };
}

/** The letters of a range that are in the story's text too: readings and the signs of footnotes are not. */
function lettersOf(range: Range): string {
  const part = range.cloneContents();
  for (const above of part.querySelectorAll('rt, rp, .note-mark')) above.remove();
  return squeeze(part.textContent ?? '').letters;
}

function blockOf(node: Node, body: HTMLElement): Node {
  for (let at: Node | null = node; at && at !== body; at = at.parentNode) if (at instanceof HTMLElement && isBlock(at.localName)) return at;
  return node;
}

/** The range that is selected in an element, in a document or in a shadow root of any browser. */
export function rangeSelectedIn(element: HTMLElement): Range | undefined {
  const root = element.getRootNode() as (Document | ShadowRoot) & { getSelection?(): Selection | null };
  const selection = root.getSelection?.() ?? document.getSelection();
  const range = selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
  return range && element.contains(range.startContainer) && element.contains(range.endContainer) ? range : undefined;
}
