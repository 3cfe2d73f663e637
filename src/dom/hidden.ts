import { attributeOf } from './safe';

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Does the element's own markup, or the snapshot's note on it, say that it is not shown? */
export function isMarkedHidden(element: Element): boolean {
  const style = attributeOf(element, 'style');
  return (
    (style !== null && HIDDEN_STYLE.test(style)) ||
    attributeOf(element, 'hidden') !== null ||
    attributeOf(element, 'data-lede-hidden') !== null
  );
}
