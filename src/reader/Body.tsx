import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { type ComponentChildren, Fragment, h } from 'preact';
import { inlineText } from '../extraction/text';
import type { Strings } from '../i18n/strings';
import { bound } from './bound';
import { Embed } from './Embed';
import { isShown, keptProperties, safeLink } from './elements';
import { headingLevels } from './headings';
import type { Marks, Piece } from './marks';
import { Picture } from './Picture';

export interface BodyProps {
  body: Root;
  marks: Marks;
  /** What was removed and put back, by the body child it follows; -1 is before the first. */
  returned: ReadonlyMap<number, readonly ElementContent[]>;
  /** Do links leave for a tab of their own? */
  newTab: boolean;
  strings: Strings;
}

/** id of the mark of a key fact. */
export const markId = (fact: number): string => `lede-fact-${fact + 1}`;

interface Context extends Pick<BodyProps, 'marks' | 'newTab' | 'strings'> {
  levels: Map<Element, number>;
  /** Its blanks are as they are: code. */
  verbatim?: boolean;
}

/** The story: the body's tree as nodes, never as markup, with the key facts marked. */
export function Body({ body, marks, returned, newTab, strings }: BodyProps) {
  const context: Context = { marks, newTab, strings, levels: headingLevels(body) };
  return (
    <div class="body">
      {[-1, ...body.children.keys()].map((index) => (
        <Fragment key={index}>
          {index >= 0 && nodeOf(body.children[index]!, context)}
          {returned.get(index)?.map((node) => putBack(node, context))}
        </Fragment>
      ))}
    </div>
  );
}

/** A removed node in its old place, told apart by a rule at its side. */
function putBack(node: ElementContent, context: Context) {
  const inside = nodeOf(node, context);
  const tagName = node.type === 'element' ? node.tagName : '';
  if (tagName === 'li') return <ul class="returned">{inside}</ul>;
  if (tagName === 'dt' || tagName === 'dd') return <dl class="returned">{inside}</dl>;
  return <div class="returned">{inside}</div>;
}

function nodesOf(parent: Element, context: Context): ComponentChildren[] {
  return parent.children.map((child) => nodeOf(child, context));
}

function nodeOf(node: RootContent, context: Context): ComponentChildren {
  if (node.type === 'text') return textOf(node, context);
  return node.type === 'element' ? elementOf(node, context) : null;
}

function elementOf(node: Element, context: Context): ComponentChildren {
  const { tagName, properties } = node;
  if (tagName === 'img') return <Picture {...pictureOf(properties)} strings={context.strings} />;
  if (tagName === 'math') return formulaOf(node, context);
  const children = nodesOf(node, VERBATIM.has(tagName) ? { ...context, verbatim: true } : context);
  if (tagName === 'a') {
    const href = safeLink(properties.href);
    return href ? <Link href={href} newTab={context.newTab} children={children} /> : children;
  }
  const level = context.levels.get(node);
  if (level) return h(`h${level}`, keptProperties(tagName, properties), ...children);
  if (tagName === 'figure' && properties.dataEmbed) return <Embed properties={properties} strings={context.strings} children={children} />;
  if (tagName === 'figure') return <figure class="figure">{children}</figure>;
  if (tagName === 'table') {
    // A table scrolls within itself, so the keyboard must reach it.
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolls sideways by the arrow keys
      <section class="table" tabIndex={0} aria-label={context.strings.t('table')}>
        <table>{children}</table>
      </section>
    );
  }
  if (tagName === 'pre') {
    return (
      // biome-ignore lint/a11y: scrolls sideways by the arrow keys, as a table does
      <pre {...keptProperties(tagName, properties)} tabIndex={0} role="region" aria-label={context.strings.t('codeLines')}>
        {children}
      </pre>
    );
  }
  if (tagName === 'br' || tagName === 'hr' || tagName === 'wbr') return h(tagName, null);
  if (tagName === 'sup' && properties.dataNote) return <sup class="note-mark">{children}</sup>;
  if (tagName === 'td' || tagName === 'th') {
    return h(tagName, { ...keptProperties(tagName, properties), style: { '--room': roomOf(tagName, inlineText(node)) } }, ...children);
  }
  if (isShown(tagName) || (tagName === 'span' && (properties.dir || properties.lang))) {
    return h(shownAs(tagName), keptProperties(tagName, properties), ...children);
  }
  return <>{children}</>;
}

/** So many letters have room on a line of a table's cell at least: a number is not torn apart, a sentence is no column of single words. */
const roomOf = (tagName: string, { length }: string): number => Math.min(length, tagName === 'th' ? 6 : length > 40 ? 20 : 12);

/** A formula is marked as a whole: its letters have no room for marks. */
function formulaOf(math: Element, { marks, strings }: Context): ComponentChildren {
  const letters: Text[] = [];
  const copy = (node: Element): ComponentChildren => {
    if (!isShown(node.tagName)) return null;
    const children = node.children.map((child): ComponentChildren => {
      if (child.type === 'text') letters.push(child);
      return child.type === 'text' ? child.value : child.type === 'element' ? copy(child) : null;
    });
    return h(node.tagName, keptProperties(node.tagName, node.properties), ...children);
  };
  const formula = copy(math);
  const [piece] = letters.flatMap((text) => marks.pieces.get(text) ?? []);
  return piece ? <Mark piece={piece} text={formula} strings={strings} /> : formula;
}

/** Landmarks are the reader's own, and a first-level heading is the headline's. */
const SHOWN_AS: Record<string, string> = {
  main: 'div',
  header: 'div',
  footer: 'div',
  aside: 'div',
  section: 'div',
  article: 'div',
  h1: 'h2',
};
const shownAs = (tagName: string): string => SHOWN_AS[tagName] ?? tagName;

const pictureOf = ({ src, alt, width, height }: Element['properties']) => ({ src, alt, width, height });

function Link({ href, newTab, children }: { href: string; newTab: boolean; children: ComponentChildren }) {
  return (
    <a href={href} rel="noopener noreferrer" {...(newTab && { target: '_blank' })}>
      {children}
    </a>
  );
}

const VERBATIM = new Set(['pre', 'code', 'kbd', 'samp']);

function textOf(node: Text, { marks, strings, verbatim }: Context): ComponentChildren {
  const pieces = marks.pieces.get(node);
  const value = verbatim ? node.value : bound(node.value);
  if (!pieces) return value;
  const parts: ComponentChildren[] = [];
  let done = 0;
  for (const piece of pieces) {
    if (piece.from > done) parts.push(value.slice(done, piece.from));
    parts.push(<Mark piece={piece} text={value.slice(piece.from, piece.to)} strings={strings} />);
    done = piece.to;
  }
  if (done < value.length) parts.push(value.slice(done));
  return parts;
}

function Mark({ piece, text, strings }: { piece: Piece; text: ComponentChildren; strings: Strings }) {
  if (!piece.first) return <mark data-fact={piece.range}>{text}</mark>;
  return (
    <mark id={markId(piece.range)} data-fact={piece.range} data-label={strings.t('keyFactLabel')} tabIndex={-1}>
      {text}
    </mark>
  );
}
