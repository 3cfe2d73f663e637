import type { Element, Root } from 'hast';
import { type Handle as FromHtml, type State, toMdast } from 'hast-util-to-mdast';
import type { FootnoteDefinition, FootnoteReference, Nodes, Parents, PhrasingContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { factOf } from './document';
import { isNoteMark, noteSign } from './nodes';
import type { Labels } from './story';

/** How key facts stand in the text: between equals signs, or with a footnote each. */
export type MarkdownMarks = 'highlight' | 'footnotes';

interface Highlight {
  type: 'highlight';
  /** Number of the key fact. */
  fact: number;
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    highlight: Highlight;
  }
  interface RootContentMap {
    highlight: Highlight;
  }
}

/** The story as Markdown: CommonMark with tables, struck-out text, and the marks of key facts as the reader chose. */
export function markdown(root: Root, marks: MarkdownMarks, facts: number, labels: Labels): string {
  const known = new Set<number>();
  const mark = (state: State, node: Element): PhrasingContent | PhrasingContent[] => {
    const children = state.all(node) as PhrasingContent[];
    if (marks === 'highlight') return { type: 'highlight', fact: factOf(node), children };
    // The reference stands behind the last piece of the sentence; earlier pieces are joined by removing theirs below.
    known.add(factOf(node));
    return [...children, reference(factOf(node))];
  };
  const tree = toMdast(root, { handlers: { mark: mark as unknown as FromHtml, ...TRANSPARENT } }) as Nodes;
  if ('children' in tree) joinHighlights(tree);
  if (marks === 'footnotes' && 'children' in tree) {
    keepLastReferences(tree);
    const definitions = [...known].sort((a, b) => a - b).map((fact) => definition(fact, labels.keyFact(fact, facts)));
    (tree as Parents).children.push(...(definitions as never[]));
  }
  return toMarkdown(tree, { ...STYLE, extensions: EXTENSIONS });
}

/** Elements that Markdown has no sign for: what is in them stays. */
const asInline: FromHtml = (state, node) => state.all(node);
const TRANSPARENT = {
  cite: asInline,
  ruby: asInline,
  sup: ((state, node) => (isNoteMark(node) ? [{ type: 'text', value: noteSign(node) }] : state.all(node))) as FromHtml,
  rp: () => undefined,
  rt: ((state, node) => [{ type: 'text', value: '(' }, ...state.all(node), { type: 'text', value: ')' }]) as FromHtml,
};

const reference = (fact: number): FootnoteReference => ({ type: 'footnoteReference', identifier: String(fact), label: String(fact) });

const definition = (fact: number, words: string): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: String(fact),
  label: String(fact),
  children: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }],
});

/** A sentence may be in several pieces, with links between them: only its last one has the footnote. */
function keepLastReferences(tree: Nodes): void {
  const seen = new Set<string>();
  const walk = (parent: Parents) => {
    for (let at = parent.children.length - 1; at >= 0; at--) {
      const child = parent.children[at] as Nodes;
      if (child.type === 'footnoteReference') {
        if (seen.has(child.identifier)) parent.children.splice(at, 1);
        seen.add(child.identifier);
      } else if ('children' in child) walk(child as Parents);
    }
  };
  if ('children' in tree) walk(tree as Parents);
}

const isHighlight = (node: Nodes | undefined): node is Highlight => node?.type === 'highlight';

/** One pair of signs around a sentence, not one around each piece between links and stresses. */
function joinHighlights(parent: Parents): void {
  const joined: Nodes[] = [];
  for (const child of parent.children as Nodes[]) {
    if ('children' in child) joinHighlights(child);
    const lifted = liftedOut(child);
    const last = joined.at(-1);
    if (isHighlight(lifted) && isHighlight(last) && last.fact === lifted.fact) last.children.push(...lifted.children);
    else joined.push(lifted);
  }
  parent.children = joined as never;
}

/** A link or stress that is highlighted as a whole is highlighted around it. */
function liftedOut(node: Nodes): Nodes {
  if (!('children' in node) || !STRESSES.has(node.type) || node.children.length !== 1) return node;
  const [inner] = node.children as Nodes[];
  return isHighlight(inner) ? { ...inner, children: [{ ...node, children: inner.children } as PhrasingContent] } : node;
}

const STRESSES = new Set(['link', 'strong', 'emphasis', 'delete']);

const highlight: Handle = (node: Highlight, _, state, info) => {
  const exit = state.enter('highlight' as never);
  const value = state.containerPhrasing(node as never, { ...info, before: '=', after: '=' });
  exit();
  // The signs stand at the words, not at the blanks around them.
  const [, before, words, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(value)!;
  return words ? `${before}==${words}==${after}` : value;
};

const STYLE: Options = {
  bullet: '-',
  emphasis: '*',
  fences: true,
  rule: '-',
  resourceLink: true,
  listItemIndent: 'one',
  incrementListMarker: true,
};

const EXTENSIONS: Options[] = [
  gfmTableToMarkdown(),
  gfmStrikethroughToMarkdown(),
  gfmFootnoteToMarkdown(),
  {
    handlers: { highlight } as unknown as Options['handlers'],
    // Two equals signs of the story's own are no mark.
    unsafe: [{ character: '=', after: '=', inConstruct: 'phrasing' }],
  },
];
