import type { Element, Root, RootContent } from 'hast';
import { isBlock } from '../reader/elements';
import { elementsIn, isElement, isEmbed, isNoteMark, noteSign, textOf } from './nodes';

/** The story as plain text: a blank line between blocks, numbered key facts, addresses written out. */
export function plainText(root: Root): string {
  return `${linesOf(root.children, '').join('\n\n')}\n`;
}

/** Blocks, each of which may have lines of its own. */
function linesOf(nodes: readonly RootContent[], indent: string): string[] {
  const blocks: string[] = [];
  let inline: RootContent[] = [];
  const flush = () => {
    const line = inlineText(inline);
    if (line) blocks.push(indent + line);
    inline = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || !isBlock(node.tagName)) {
      inline.push(node);
      continue;
    }
    flush();
    blocks.push(...blockOf(node, indent));
  }
  flush();
  return blocks;
}

function blockOf(node: Element, indent: string): string[] {
  const { tagName } = node;
  if (tagName === 'ul' || tagName === 'ol') return [listOf(node, indent)].filter(Boolean);
  if (tagName === 'table') return [tableOf(node, indent)].filter(Boolean);
  if (tagName === 'hr') return [`${indent}* * *`];
  if (tagName === 'pre') return [textOf(node).replace(/\n+$/, '').replace(/^/gm, `${indent}    `)];
  if (tagName === 'figure') return [...linesOf(node.children, indent), ...addressesIn(node).map((address) => indent + address)];
  if (tagName === 'blockquote') return linesOf(node.children, `${indent}> `);
  return linesOf(node.children, indent);
}

/** What stands elsewhere is no use without its address. */
const addressesIn = (figure: Element): string[] =>
  isEmbed(figure)
    ? [...elementsIn(figure)]
        .filter(({ tagName }) => tagName === 'a')
        .map(({ properties }) => String(properties.href))
        .slice(-1)
    : [];

function listOf(list: Element, indent: string): string {
  let number = Number(list.properties.start ?? 1);
  return list.children
    .filter(isElement)
    .map((item) => {
      const sign = list.tagName === 'ol' ? `${number++}. ` : '- ';
      const [first = '', ...others] = linesOf(item.children, '');
      const rest = others.flatMap((block) => block.split('\n')).map((line) => `\n${indent}${' '.repeat(sign.length)}${line}`);
      return `${indent}${sign}${first.replaceAll('\n', `\n${indent}${' '.repeat(sign.length)}`)}${rest.join('')}`;
    })
    .join('\n');
}

/** Rows as lines, cells with tabs between: what spreadsheets take. */
function tableOf(table: Element, indent: string): string {
  const rows: string[] = [];
  const walk = (parent: Element) => {
    for (const child of parent.children.filter(isElement)) {
      if (child.tagName !== 'tr') walk(child);
      else
        rows.push(
          indent +
            child.children
              .filter(isElement)
              .map((cell) => inlineText(cell.children))
              .join('\t'),
        );
    }
  };
  walk(table);
  return rows.join('\n');
}

/** A line of text; a picture is its description in brackets, a reading stands behind its characters. */
const inlineText = (nodes: readonly RootContent[]): string =>
  rawText(nodes)
    .replace(/ *\n */g, '\n')
    .trim();

const rawText = (nodes: readonly RootContent[]): string =>
  nodes
    .map((node): string => {
      if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
      if (!isElement(node) || node.tagName === 'rp') return '';
      if (node.tagName === 'br') return '\n';
      if (isNoteMark(node)) return noteSign(node);
      if (node.tagName === 'rt') return `(${textOf(node)})`;
      if (node.tagName === 'img') return node.properties.alt ? `[${node.properties.alt}]` : '';
      return rawText(node.children);
    })
    .join('');
