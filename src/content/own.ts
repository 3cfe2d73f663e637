/**
 * The prototype's own property. A page's named elements shadow those of the document and of forms: `<img name="hidden">` stands for
 * `document.hidden`, and a content script sees that as well.
 */
export const own = <T>(prototype: object, name: string): ((of: Node) => T) => {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name)!;
  return (of) => get!.call(of) as T;
};
