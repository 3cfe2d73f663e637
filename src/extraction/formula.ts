import type { Element as HastElement, Properties } from 'hast';
import { attributeOf, nodeTypeOf, tagOf } from '../dom/safe';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));
/** Elements of MathML Core that hold other ones, and those that hold letters. What they annotate or run is left behind. */
const ROWS = set(
  'math mrow mfrac msqrt mroot mstyle mpadded mphantom msub msup msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr mtd merror semantics',
);
const TOKENS = set('mi mn mo mtext ms mspace');
/** What says how a formula reads; sizes and colours are the reader's own. */
const ATTRIBUTES = set(
  'display mathvariant stretchy fence separator form accent accentunder linethickness columnalign displaystyle scriptlevel',
);
const VALUE = /^[\w .%+-]{1,30}$/;
const MOST = 600;
const DEEPEST = 40;

/**
 * A formula as hast: MathML Core only, letters and structure, nothing that could load, run or link. Null where it is empty, or too large
 * to be one.
 */
export function formulaOf(math: Element): HastElement | null {
  let left = MOST;
  const copy = (from: Element, depth: number): HastElement | null => {
    const tagName = tagOf(from);
    if (left-- <= 0 || depth > DEEPEST) return null;
    const isToken = TOKENS.has(tagName);
    if (!isToken && !ROWS.has(tagName)) return null;
    const node: HastElement = { type: 'element', tagName, properties: propertiesOf(from), children: [] };
    for (const child of from.childNodes) {
      if (isToken && nodeTypeOf(child) === 3) node.children.push({ type: 'text', value: (child as Text).data.replace(/\s+/g, ' ') });
      else if (!isToken && nodeTypeOf(child) === 1) {
        const inner = copy(child as Element, depth + 1);
        if (inner) node.children.push(inner);
      }
    }
    return node;
  };
  const formula = copy(math, 0);
  return formula && left > 0 && lettersOf(formula) ? formula : null;
}

/** The letters of a formula, in order. */
export function lettersOf(node: HastElement): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? lettersOf(child) : ''))
    .join('')
    .trim();
}

function propertiesOf(from: Element): Properties {
  const properties: Properties = {};
  for (const name of ATTRIBUTES) {
    const value = attributeOf(from, name);
    if (value !== null && VALUE.test(value)) properties[name] = value;
  }
  return properties;
}
