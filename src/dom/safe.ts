/**
 * Reading a node past its named form controls: `<form><input name="parentNode">` shadows `form.parentNode`.
 * The prototype's own getters and methods cannot be shadowed by a page.
 */
const getter = <T>(proto: object | undefined, name: string): ((node: Node) => T) => {
  const get = proto && Object.getOwnPropertyDescriptor(proto, name)?.get;
  return get ? (node) => get.call(node) as T : (node) => (node as unknown as Record<string, T>)[name] as T;
};
const nodeProto = typeof Node === 'undefined' ? undefined : Node.prototype;
const elementProto = typeof Element === 'undefined' ? undefined : Element.prototype;

export const nodeTypeOf = getter<number>(nodeProto, 'nodeType');
export const parentOf = getter<Node | null>(nodeProto, 'parentNode');
export const tagOf = getter<string>(elementProto, 'localName');
export const textOf = getter<string | null>(nodeProto, 'textContent');

/** An attribute of an element, or null. */
export const attributeOf = (element: Element, name: string): string | null => Element.prototype.getAttribute.call(element, name);
export const hasAttributes = (element: Element): boolean => Element.prototype.hasAttributes.call(element);
