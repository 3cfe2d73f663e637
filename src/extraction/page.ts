/** An element that begins and ends a block, with the measures of all that it holds. */
export interface Box {
  element: Element;
  tag: string;
  /** Class, id and role, in lower case. */
  names: string;
  /** Tag and classes without digits: what a template gives to all elements of one kind. */
  sign: string;
  parent: Box | null;
  depth: number;
  /** Its blocks are page.blocks[first] up to, not including, page.blocks[end]; its media likewise. */
  first: number;
  end: number;
  mediaFirst: number;
  mediaEnd: number;
  words: number;
  linkWords: number;
  /** Buttons and fields in it. */
  controls: number;
  /** Not shown, as its markup or the snapshot says. */
  hidden: boolean;
}

/** One run of text: a paragraph, a heading, a list item, a cell, a caption. */
export interface Block {
  index: number;
  /** The nearest element that is no inline one. */
  box: Box;
  /** White space collapsed. */
  text: string;
  words: number;
  linkWords: number;
  /** Words in bold or italic. */
  stressed: number;
  /** Its text nodes, line breaks and formulae, in order. */
  nodes: Node[];
  /** Tag and classes of its box, parent and grandparent. */
  make: string;
  /** Ends as a sentence does. */
  ends: boolean;
  /** Flowing text: twelve words and more, few of them linked, with the end of a sentence in it. */
  prose: boolean;
  /** Its words in lower case, for comparing. */
  readonly key: string;
}

/** A picture, film or frame, with its place among the blocks. */
export interface Medium {
  element: Element;
  tag: string;
  box: Box;
  /** It stands before this block. */
  before: number;
}

/** A page as the one walk found it. */
export interface Page {
  doc: Document;
  body: Box;
  blocks: Block[];
  boxes: Box[];
  media: Medium[];
}
