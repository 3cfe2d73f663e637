import type { Root } from 'hast';
import { elementsIn } from './nodes';

/** The addresses of the pictures in a story that is taken away, each once. */
export const picturesIn = (root: Root): string[] => [
  ...new Set([...elementsIn(root)].filter(({ tagName }) => tagName === 'img').map(({ properties }) => String(properties.src))),
];

/** The same story with pictures in place of their addresses; those that did not come keep theirs. */
export function withPictures(root: Root, pictures: ReadonlyMap<string, string>): Root {
  const copy = structuredClone(root);
  for (const { tagName, properties } of elementsIn(copy)) {
    const data = tagName === 'img' && pictures.get(String(properties.src));
    if (data) properties.src = data;
  }
  return copy;
}
