/** The first elements of a name, so that a page costs no more however large it is. */
export function first(most: number, within: Document, name: string): Element[] {
  const all = within.getElementsByTagName(name);
  const some: Element[] = [];
  for (let i = 0; i < most && all[i]; i++) some.push(all[i]!);
  return some;
}
