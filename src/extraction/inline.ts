import type { ElementContent, Element as HastElement, Properties } from 'hast';
import { attributeOf, nodeTypeOf, parentOf, tagOf } from '../dom/safe';
import { formulaOf } from './formula';
import { tellNoteMarks } from './note-marks';
import type { Block } from './page';

/** Inline elements that carry meaning, and what they become. All others are dropped and their text kept. */
const KEPT: Record<string, string> = {
  a: 'a',
  abbr: 'abbr',
  b: 'strong',
  strong: 'strong',
  em: 'em',
  i: 'em',
  cite: 'cite',
  code: 'code',
  kbd: 'kbd',
  samp: 'samp',
  var: 'var',
  q: 'q',
  s: 's',
  strike: 's',
  del: 'del',
  ins: 'ins',
  sub: 'sub',
  sup: 'sup',
  small: 'small',
  time: 'time',
  ruby: 'ruby',
  rt: 'rt',
  rp: 'rp',
  bdi: 'bdi',
  bdo: 'bdo',
  dfn: 'dfn',
  u: 'u',
};
/** The source that may open a line has so many letters, and a bracket at its end. */
const LONGEST_SOURCE = 40;
const LONGEST_ADDRESS = 4000;
const DEEPEST = 40;

/** An http(s) or mailto address made absolute, or null. */
export function safeAddress(address: string | null, base: string): string | null {
  if (!address || address.length > LONGEST_ADDRESS) return null;
  try {
    const url = new URL(address.trim(), base);
    return url.protocol === 'http:' || url.protocol === 'https:' || url.protocol === 'mailto:' ? url.href : null;
  } catch {
    return null;
  }
}

function propertiesOf(element: Element, tag: string, base: string): Properties | null {
  if (tag === 'a') {
    const written = attributeOf(element, 'href');
    // Places of the page itself are not where the reader is.
    const href = written?.startsWith('#') ? null : safeAddress(written, base);
    return href ? { href, rel: ['noopener', 'noreferrer'] } : null;
  }
  const properties: Properties = {};
  if (tag === 'time') {
    const when = attributeOf(element, 'datetime');
    if (when && /^[\dTZ:.+\-\s]{4,40}$/.test(when)) properties.dateTime = when;
  }
  if (tag === 'abbr' || tag === 'dfn') {
    const title = attributeOf(element, 'title');
    if (title) properties.title = title.slice(0, 300);
  }
  const dir = attributeOf(element, 'dir');
  if (dir === 'rtl' || dir === 'ltr') properties.dir = dir;
  return properties;
}

/** A block's line as hast: its text in its own inline markup, white space collapsed, nothing of the page but text and addresses. */
export function inlineOf(block: Block, base: string): ElementContent[] {
  const line: ElementContent[] = [];
  const open: { element: Element; node: HastElement | null }[] = [];
  const top = block.box.element;
  const keepSpace = block.box.tag === 'pre';
  let spaced = true;
  let said = '';

  const into = (): ElementContent[] => {
    for (let i = open.length - 1; i >= 0; i--) if (open[i]!.node) return open[i]!.node!.children;
    return line;
  };

  for (const node of block.nodes) {
    const path: Element[] = [];
    let at = parentOf(node);
    for (; at && at !== top && path.length < DEEPEST; at = parentOf(at)) path.push(at as Element);
    // So deep a nest is no emphasis: its text alone is kept.
    if (at !== top) path.length = 0;
    path.reverse();
    let same = 0;
    while (same < open.length && same < path.length && open[same]!.element === path[same]) same++;
    const ended = same < open.length;
    open.length = same;
    for (const element of path.slice(same)) {
      const tag = KEPT[tagOf(element)];
      const properties = tag ? propertiesOf(element, tag, base) : null;
      const hast: HastElement | null = tag && properties ? { type: 'element', tagName: tag, properties, children: [] } : null;
      if (hast) into().push(hast);
      open.push({ element, node: hast });
      // A raised sign that leads to a place on the page, from within or as a whole.
      if (open.some((at) => tagOf(at.element) === 'a' && attributeOf(at.element, 'href')?.startsWith('#')))
        for (const { node: raised } of open) if (raised?.tagName === 'sup') raised.properties.dataNote = true;
    }
    if (nodeTypeOf(node) !== 3 && tagOf(node) === 'math') {
      const formula = formulaOf(node as Element);
      if (formula) into().push(formula);
      spaced = false;
      continue;
    }
    if (nodeTypeOf(node) !== 3) {
      into().push({ type: 'element', tagName: 'br', properties: {}, children: [] });
      spaced = true;
      continue;
    }
    let value = (node as Text).data;
    if (!keepSpace) {
      value = value.replace(/[\s\u200b\ufeff]+/g, ' ');
      if (spaced) value = value.replace(/^ /, '');
      if (!value) continue;
      // "(CNN)President": set apart by a margin alone
      if (ended && said.endsWith(')') && said.length <= LONGEST_SOURCE && /^\p{Upper}\p{Lower}/u.test(value)) value = ` ${value}`;
      spaced = value.endsWith(' ');
      if (said.length <= LONGEST_SOURCE) said += value;
    }
    const siblings = into();
    const last = siblings[siblings.length - 1];
    if (last?.type === 'text') last.value += value;
    else siblings.push({ type: 'text', value });
  }
  tellNoteMarks(line);
  return trimmed(line);
}

/** Without empty elements, and without a space or break at the end. */
function trimmed(nodes: ElementContent[]): ElementContent[] {
  const kept = withoutEmpty(nodes);
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    if (last.type === 'text') {
      last.value = last.value.trimEnd();
      if (last.value) break;
    } else if (last.type !== 'element' || last.tagName !== 'br') break;
    kept.pop();
  }
  return kept;
}

const withoutEmpty = (nodes: ElementContent[]): ElementContent[] =>
  nodes.filter((node) => {
    if (node.type === 'text') return node.value !== '';
    if (node.type !== 'element' || node.tagName === 'br' || node.tagName === 'math') return true;
    node.children = withoutEmpty(node.children);
    return node.children.length > 0;
  });
