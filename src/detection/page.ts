import { type Address, readAddress } from './measures/address';
import { readTypes } from './measures/schema';
import { readTree, type Tree } from './measures/tree';
import { readWording, type Wording } from './measures/wording';

/** What the signals look at. The dear parts are measured when a signal first asks for them. */
export interface Page {
  address: Address;
  title: string;
  /** How many elements a selector finds. */
  count(selector: string): number;
  /** The schema.org types it declares of itself. */
  types: Set<string>;
  readonly tree: Tree;
  readonly wording: Wording;
}

const LONGEST_TITLE = 300;

/** Gathers the cheap facts of a page now and the dear ones on demand. */
export function readPage(doc: Document, url: string): Page {
  let tree: Tree | undefined;
  let wording: Wording | undefined;
  return {
    address: readAddress(url),
    title: `${doc.title}`.slice(0, LONGEST_TITLE),
    count: (selector) => doc.querySelectorAll(selector).length,
    types: readTypes(doc),
    get tree() {
      tree ??= readTree(doc);
      return tree;
    },
    get wording() {
      wording ??= readWording(this.tree.prose, this.title);
      return wording;
    },
  };
}
