import { attributeOf, nodeTypeOf, parentOf as parentNodeOf, tagOf } from '../../dom/safe';

/**
 * Looking things up in a document that tries to trick its reader: a form control or an image named `querySelectorAll` hides the real
 * method of its form or document. What is called here comes from the prototype, never from such a name.
 */
type Root = Document | Element;

export { tagOf };

const protoOf = <T extends object>(node: T): T => Object.getPrototypeOf(node) as T;

/** Every element below `root` that fits the selector, in document order. */
export function select(root: Root, selector: string): Element[] {
  return Array.from(protoOf(root).querySelectorAll.call(root, selector) as NodeListOf<Element>);
}

/** Every element below `root` with this tag; much faster than a selector. */
export function byTag(root: Root, tag: string): Element[] {
  return Array.from(protoOf(root).getElementsByTagName.call(root, tag));
}

/** The first element below `root` that fits the selector. */
export function selectFirst(root: Root, selector: string): Element | null {
  return protoOf(root).querySelector.call(root, selector) as Element | null;
}

/** The element around a node; null at the top. */
export function parentOf(node: Node): Element | null {
  const parent = parentNodeOf(node);
  return parent && nodeTypeOf(parent) === 1 ? (parent as Element) : null;
}

/** The elements right below an element; none where they are more than `most`. */
export function childrenOf(element: Element, most: number): Element[] {
  const children = Reflect.get(protoOf(element), 'children', element) as HTMLCollection;
  return children.length > most ? [] : Array.from(children);
}

/** The elements around a node, nearest first, at most `most` of them. */
export function ancestorsOf(node: Node, most = 100): Element[] {
  const out: Element[] = [];
  for (let up = parentOf(node); up && out.length < most; up = parentOf(up)) out.push(up);
  return out;
}

/** An attribute's value, '' where there is none. */
export const attribute = (element: Element, name: string): string => attributeOf(element, name) ?? '';

/** Class and id as one lower-case string, for looking up words in it. */
export const namesOf = (element: Element): string =>
  `${attribute(element, 'class')} ${attribute(element, 'id')}`.slice(0, 400).toLowerCase();

/** Does `a` come before `b` in the document (not as its ancestor)? */
export function precedes(a: Node, b: Node): boolean {
  const position = protoOf(a).compareDocumentPosition.call(a, b);
  return (position & 4) !== 0 && (position & 16) === 0;
}

/** Does `a` hold `b`, or is it the same node? */
export const holds = (a: Node, b: Node | null): boolean => b !== null && protoOf(a).contains.call(a, b);

/** A walker below a node of the document; 1 elements, 4 text. It steps by itself, past any clobbered name. */
export function walkerOf(doc: Document, root: Node, what: number): TreeWalker {
  return protoOf(doc).createTreeWalker.call(doc, root, what);
}
