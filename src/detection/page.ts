import { type Address, readAddress } from './measures/address';
import { type Head, readHead } from './measures/head';
import { readTypes } from './measures/schema';
import { readTree, type Tree } from './measures/tree';
import { readWording, type Wording } from './measures/wording';

/** What the signals look at. The dear parts are measured when a signal first asks for them. */
export interface Page {
  address: Address;
  head: Head;
  /** The schema.org types it declares of itself. */
  types: Set<string>;
  readonly tree: Tree;
  readonly wording: Wording;
}

/** Gathers the cheap facts of a page now and the dear ones on demand. */
export function readPage(doc: Document, url: string): Page {
  let tree: Tree | undefined;
  let wording: Wording | undefined;
  return {
    address: readAddress(url),
    head: readHead(doc),
    types: readTypes(doc),
    get tree() {
      tree ??= readTree(doc);
      return tree;
    },
    get wording() {
      wording ??= readWording(this.tree.prose, this.head.title);
      return wording;
    },
  };
}
