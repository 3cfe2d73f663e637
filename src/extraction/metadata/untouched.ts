/**
 * Reading a document that tries to trick its reader: a form control or an image named `querySelectorAll` or `parentNode` hides the real
 * property of its form or document. What is read through here comes from the prototype, never from such a name.
 */
type Root = Document | Element;

/** Every element below `root` that fits the selector, in document order. An invalid root gives nothing. */
export function select(root: Root, selector: string): Element[] {
  const proto = Object.getPrototypeOf(root) as ParentNode;
  return Array.from(proto.querySelectorAll.call(root, selector) as NodeListOf<Element>);
}

/** The first element below `root` that fits the selector. */
export function selectFirst(root: Root, selector: string): Element | null {
  const proto = Object.getPrototypeOf(root) as ParentNode;
  return proto.querySelector.call(root, selector) as Element | null;
}

/** The element around an element; null at the top. */
export function parentOf(node: Node): Element | null {
  const parent = Reflect.get(Object.getPrototypeOf(node) as object, 'parentNode', node) as Node | null;
  return parent && Reflect.get(Object.getPrototypeOf(parent) as object, 'nodeType', parent) === 1 ? (parent as Element) : null;
}

/** The element's local name, lower case. */
export function tagOf(element: Element): string {
  return Reflect.get(Object.getPrototypeOf(element) as object, 'localName', element) as string;
}

/** An attribute's value, '' where there is none. */
export function attribute(element: Element, name: string): string {
  const proto = Object.getPrototypeOf(element) as Element;
  return (proto.getAttribute.call(element, name) as string | null) ?? '';
}

/** Class and id as one lower-case string, for looking up words in it. */
export function namesOf(element: Element): string {
  return `${attribute(element, 'class')} ${attribute(element, 'id')}`.slice(0, 400).toLowerCase();
}

/** Does `a` come before `b` in the document (not as its ancestor)? */
export function precedes(a: Node, b: Node): boolean {
  const proto = Object.getPrototypeOf(a) as Node;
  const position = proto.compareDocumentPosition.call(a, b);
  return (position & 4) !== 0 && (position & 16) === 0;
}

/** Does `a` hold `b`, or is it the same node? */
export function holds(a: Node, b: Node | null): boolean {
  return b !== null && ((Object.getPrototypeOf(a) as Node).contains.call(a, b) as boolean);
}

/** A walker over elements and text of a subtree; safe against clobbered names since it walks by itself. */
export function walkerOf(root: Node, what: number): TreeWalker {
  const doc = (Reflect.get(Object.getPrototypeOf(root) as object, 'ownerDocument', root) as Document | null) ?? (root as Document);
  return (Object.getPrototypeOf(doc) as Document).createTreeWalker.call(doc, root, what);
}
