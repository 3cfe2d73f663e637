import type { Element, ElementContent, Root, Text } from 'hast';
import { isShown, keptProperties, safeLink, safePicture } from '../reader/elements';
import { glanceOf } from '../reader/facts/glance';
import { headingLevels } from '../reader/headings';
import { type Marks, type Piece, placeMarks } from '../reader/marks';
import { element, elementsIn, isElement } from './nodes';
import type { Labels, TakenStory } from './story';

/**
 * The story as one tree: headline, standfirst, who and when and where it is from, key facts, lead picture, the text with its marks. Every
 * kind of export is made of it, so all of them say the same. Only elements and addresses that the reader itself shows are in it.
 */
export function documentOf({ article, facts: chosen, returned }: TakenStory, labels: Labels): Root {
  const { body, text, title, dek, kicker, url, published, modified, notes = [] } = article;
  // As in the reader's card.
  const facts = [...chosen].sort((a, b) => a.start - b.start);
  const marks = placeMarks(body, text, facts);
  const context: Context = { marks, labels, levels: headingLevels(body) };
  const shown = [-1, ...body.children.keys()].flatMap((index) => [
    ...(index >= 0 ? nodeOf(body.children[index] as ElementContent, context) : []),
    ...(returned.get(index) ?? []).flatMap((node) => nodeOf(node, context)),
  ]);
  const address = safeLink(url);
  const about = [nameList(article.bylines, labels), article.site, labels.date(published), labels.updated(published, modified)];
  const aboutLine = about.filter(Boolean).join(' · ');
  return {
    type: 'root',
    children: [
      element(
        'header',
        {},
        kicker && element('p', { className: ['kicker'] }, kicker),
        element('h1', {}, title),
        dek && element('p', { className: ['dek'] }, dek),
        aboutLine && element('p', { className: ['about'] }, aboutLine),
        address && element('p', { className: ['source'] }, `${labels.source}: `, element('a', { href: address }, address)),
        ...notes.map((note) => element('p', { className: ['note'] }, note)),
      ),
      ...factsOf(article, facts, labels),
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

/** What the reader's card says: the publisher's key points, the key facts, and who, when, where and how much at a glance. */
function factsOf({ publisherKeyPoints: points = [], site }: TakenStory['article'], facts: TakenStory['facts'], labels: Labels): Element[] {
  const { language, dir } = labels;
  if (!points.length && !facts.length) return [];
  const list = (tagName: string, texts: readonly string[]) => element(tagName, {}, ...texts.map((text) => element('li', {}, text)));
  const rows = glanceOf(facts).map(({ kind, answers }) =>
    element(
      'li',
      {},
      element('b', {}, element('bdi', { lang: language }, labels.kinds[kind]), ':'),
      ...answers.flatMap(({ text, value }, index) => [
        index ? ' · ' : ' ',
        element('bdi', {}, value ? element('time', { dateTime: value }, text) : text),
      ]),
    ),
  );
  const children = [
    element('h2', { lang: language, dir }, labels.keyFacts),
    ...(points.length ? [element('h3', {}, element('bdi', { lang: language }, labels.publisher(site))), list('ul', points)] : []),
    ...(facts.length
      ? [
          list(
            'ol',
            facts.map(({ sentence }) => sentence),
          ),
        ]
      : []),
    ...(rows.length ? [element('ul', { className: ['glance'] }, ...rows)] : []),
  ];
  return [element('section', { className: ['key-facts'] }, ...children)];
}

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
  if (tagName === 'sup' && properties.dataNote) return [element('sup', { dataNote: true }, ...children)];
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
