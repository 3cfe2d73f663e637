import type { Element, Root } from 'hast';
import type { Article } from '../extraction/article';
import type { Strings } from '../i18n/strings';
import { Picture } from './Picture';

/** The lead picture with its caption, unless the body already begins with it. */
export function LeadPicture({ article, strings }: { article: Article; strings: Strings }) {
  const lead = article.leadImage;
  if (!lead || picturesOf(article.body).some((src) => sameFile(src, lead.src))) return null;
  return (
    <figure class="figure lead">
      <Picture {...lead} strings={strings} />
      {lead.caption && <figcaption>{lead.caption}</figcaption>}
    </figure>
  );
}

function picturesOf(node: Root | Element): string[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'img' ? [String(child.properties.src ?? '')] : picturesOf(child);
  });
}

/** The same picture at another size differs in query and often in nothing else. */
const sameFile = (a: string, b: string): boolean => a.split(/[?#]/)[0] === b.split(/[?#]/)[0];
