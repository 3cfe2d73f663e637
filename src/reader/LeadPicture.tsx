import type { Element, Root } from 'hast';
import type { Article } from '../extraction/article';
import type { Strings } from '../i18n/strings';
import { Picture } from './Picture';

/** The lead picture with its caption, unless the body begins with a picture of its own or holds this one. */
export function LeadPicture({ article, strings }: { article: Article; strings: Strings }) {
  const lead = article.leadImage;
  if (!lead || beginsWithPicture(article.body) || picturesOf(article.body).some((src) => fileOf(src) === fileOf(lead.src))) return null;
  return (
    <figure class="figure lead">
      <Picture {...lead} strings={strings} />
      {(lead.caption || lead.credit) && (
        <figcaption>
          {lead.caption}
          {lead.credit && <small> {lead.credit}</small>}
        </figcaption>
      )}
    </figure>
  );
}

const beginsWithPicture = ({ children: [first] }: Root): boolean => first?.type === 'element' && picturesOf(first).length > 0;

function picturesOf(node: Root | Element): string[] {
  if (node.type === 'element' && node.tagName === 'img') return [String(node.properties.src ?? '')];
  return node.children.flatMap((child) => (child.type === 'element' ? picturesOf(child) : []));
}

/** The file's own name: the same picture at another size differs in folders and query, and often in nothing else. */
const fileOf = (src: string): string => src.split(/[?#]/)[0]!.split('/').at(-1)!;
