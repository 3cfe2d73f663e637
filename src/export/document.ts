import type { Element, ElementContent, Root, Text } from 'hast';
import { isShown, keptProperties, safeLink, safePicture } from '../reader/elements';
import { headingLevels } from '../reader/headings';
import { type Marks, type Piece, placeMarks } from '../reader/marks';
import { element, elementsIn, isElement } from './nodes';
import type { Labels, TakenStory } from './story';

/**
 * The story as one tree: headline, standfirst, who and when and where it is from, key facts, lead picture, the text with its marks. Every
 * kind of export is made of it, so all of them say the same. Only elements and addresses that the reader itself shows are in it.
 */
export function documentOf({ article, facts, returned }: TakenStory, labels: Labels): Root {
  const { body, text, title, dek, kicker, url } = article;
  const marks = placeMarks(body, text, facts);
  const context: Context = { marks, labels, levels: headingLevels(body) };
  const shown = [-1, ...body.children.keys()].flatMap((index) => [
    ...(index >= 0 ? nodeOf(body.children[index] as ElementContent, context) : []),
    ...(returned.get(index) ?? []).flatMap((node) => nodeOf(node, context)),
  ]);
  const address = safeLink(url);
  const about = [nameList(article.bylines, labels), article.site, labels.date(article.published)].filter(Boolean).join(' · ');
  return {
    type: 'root',
    children: [
      element(
        'header',
        {},
        kicker && element('p', { className: ['kicker'] }, kicker),
        element('h1', {}, title),
        dek && element('p', { className: ['dek'] }, dek),
        about && element('p', { className: ['about'] }, about),
        address && element('p', { className: ['source'] }, `${labels.source}: `, element('a', { href: address }, address)),
      ),
      ...(facts.length > 0 ? [factsOf(facts, labels)] : []),
      ...leadOf(article),
      ...shown,
    ],
  };
}

/** The mark of a key fact: its number in the list on top is its property. */
export const factOf = (mark: Element): number => Number(mark.properties.dataFact);

interface Context {
  marks: Marks;
  labels: Labels;
  levels: Map<Element, number>;
}

const factsOf = (facts: TakenStory['facts'], labels: Labels): Element =>
  element(
    'section',
    { className: ['key-facts'] },
    element('h2', { lang: labels.language, dir: labels.dir }, labels.keyFacts),
    element('ol', {}, ...facts.map(({ sentence }) => element('li', {}, sentence))),
  );

const nameList = (names: readonly string[], { language }: Labels): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names);

function leadOf({ leadImage: lead, body }: TakenStory['article']): Element[] {
  const address = safePicture(lead?.src);
  const [first] = body.children;
  if (!lead || !address || (first && isElement(first) && first.tagName === 'figure' && !first.properties.dataEmbed)) return [];
  const image = element('img', { src: address, alt: lead.alt, ...sizeOf(lead) });
  return [element('figure', {}, image, captionOf(lead))];
}

const captionOf = ({ caption, credit }: { caption?: string; credit?: string }): Element | undefined => {
  const parts = [caption, credit && element('small', {}, credit)].filter((part) => part !== undefined && part !== '');
  return parts.length ? element('figcaption', {}, ...parts.flatMap((part, i) => (i ? [' ', part] : [part]))) : undefined;
};

const sizeOf = ({ width, height }: { width?: unknown; height?: unknown }) =>
  Number(width) > 0 && Number(height) > 0 ? { width: Number(width), height: Number(height) } : {};

function nodeOf(node: ElementContent, context: Context): ElementContent[] {
  if (node.type === 'text') return markedText(node, context.marks);
  return isElement(node) ? elementOf(node, context) : [];
}

function elementOf(node: Element, context: Context): ElementContent[] {
  const { tagName, properties } = node;
  if (tagName === 'img') {
    const src = safePicture(properties.src);
    return src ? [element('img', { src, alt: String(properties.alt ?? ''), ...sizeOf(properties) })] : [];
  }
  if (tagName === 'math') return [formulaOf(node, context.marks)];
  const children = node.children.flatMap((child) => nodeOf(child, context));
  if (tagName === 'a') {
    const href = safeLink(properties.href);
    return href ? [element('a', { href }, ...children)] : children;
  }
  if (properties.dataEmbed) return [embedOf(node, children, context.labels)];
  const level = context.levels.get(node);
  if (level) return [element(`h${level}`, keptProperties(tagName, properties), ...children)];
  return isShown(tagName) ? [element(tagName, keptProperties(tagName, properties), ...children)] : children;
}

/** A formula is marked as a whole. */
function formulaOf(math: Element, { pieces }: Marks): Element {
  const copy = (node: Element): Element => ({
    ...node,
    properties: keptProperties(node.tagName, node.properties),
    children: node.children.flatMap((child) =>
      child.type === 'text' ? child : isElement(child) && isShown(child.tagName) ? copy(child) : [],
    ),
  });
  const [piece] = [...elementsIn(math)].flatMap(({ children }) =>
    children.flatMap((child) => (child.type === 'text' && pieces.get(child)) || []),
  );
  return piece ? element('mark', { dataFact: piece.range + 1, dataFirst: piece.first }, copy(math)) : copy(math);
}

/** What stands there and from where, over what it says. */
function embedOf({ properties }: Element, children: ElementContent[], labels: Labels): Element {
  const name = `${labels.embed(String(properties.dataEmbed))} · ${String(properties.dataFrom)}`;
  return element('figure', { className: ['embed'] }, element('p', { className: ['embed-name'] }, name), ...children);
}

function markedText(node: Text, { pieces }: Marks): ElementContent[] {
  const own = pieces.get(node);
  if (!own) return [{ type: 'text', value: node.value }];
  const parts: ElementContent[] = [];
  const plain = (from: number, to: number) => {
    if (to > from) parts.push({ type: 'text', value: node.value.slice(from, to) });
  };
  let done = 0;
  for (const piece of own) {
    plain(done, piece.from);
    parts.push(markOf(piece, node.value.slice(piece.from, piece.to)));
    done = piece.to;
  }
  plain(done, node.value.length);
  return parts;
}

const markOf = ({ range, first }: Piece, value: string): Element => element('mark', { dataFact: range + 1, dataFirst: first }, value);
