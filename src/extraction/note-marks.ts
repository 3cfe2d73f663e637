import type { ElementContent } from 'hast';
import { inlineText } from './text';

/** What points to a footnote: a number or two, a sign; in brackets or with a link to its place also a letter. */
const SIGN = /^(?:\d{1,3}(?:[,–-] ?\d{1,3})*|[*†‡§]+)$/;
const SURE_SIGN = /^[[(]?[\p{Alpha}\d*†‡]{1,3}[\])]?$/u;
/** A power stands beside a number, a unit or the name of a quantity; these are longer words, or the end of a phrase. */
const AFTER_WORDS = /(?:\p{Alpha}{4}|[^\p{IDC}\s])$/u;

/**
 * Tell the raised signs of a line that point to a footnote from powers: they get `dataNote`, and are no text of the story. Those whose link
 * leads to a place on the page have it already, whatever they say.
 * @param before the text of the line before these nodes
 * @returns the text of the line up to their end
 */
export function tellNoteMarks(nodes: readonly ElementContent[], before = ''): string {
  for (const node of nodes) {
    if (node.type === 'text') before += node.value;
    if (node.type !== 'element') continue;
    if (node.tagName === 'sup') {
      const sign = node.children.map(inlineText).join('').trim();
      const { dataNote: leads, ...properties } = node.properties;
      const isNote = leads || /^[[(]/.test(sign) ? SURE_SIGN.test(sign) : SIGN.test(sign) && AFTER_WORDS.test(before);
      node.properties = isNote ? { ...properties, dataNote: true } : properties;
      if (isNote) continue;
    }
    before = tellNoteMarks(node.children, before);
  }
  return before;
}
