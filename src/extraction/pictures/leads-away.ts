import { ancestorsOf, attribute, childrenOf, tagOf } from '../metadata/untouched';
import { samePicture } from './same';

/** A file of a picture, or a folder or host of pictures; such a word inside a headline's address says nothing. */
const TO_A_PICTURE =
  /\.(?:jpe?g|png|webp|gif|avif)(?:$|[?#])|[/._](?:images?|imgs?|photos?|pictures?|gallery|galerie|media|uploads|resize)(?:-?\d+)?(?:[/._?]|$)/i;

/** A name that only this picture has, as "storks-in-orrin" or "4711"; a section's sign is called as the section is. */
const DISTINCT = /[-_\d.][^/]*\/?$/;

/** Is the picture (or line) a link to another page? A story's own picture at most opens itself. `src` is its own address, if it has one. */
export function leadsAway(element: Element, src: string, url: string): boolean {
  const around = [element, ...ancestorsOf(element, 5)];
  const link = around.find((up) => tagOf(up) === 'a') ?? overlayOf(around.slice(1, 5), url);
  const href = link ? attribute(link, 'href') : '';
  if (!href || href.startsWith('#') || TO_A_PICTURE.test(href)) return false;
  try {
    const [there, here] = [new URL(href, url), new URL(url)];
    if (
      src &&
      ((DISTINCT.test(there.pathname) && samePicture(there.href, src)) ||
        (there.host !== here.host && there.host === new URL(src, url).host))
    )
      return false;
    return /^https?:$/.test(there.protocol) && there.pathname.length > 1 && there.pathname !== here.pathname;
  } catch {
    return false;
  }
}

/** A box with more elements in it is no card. */
const MOST_IN_CARD = 30;

/** A link with nothing in it, laid over a box of this site: the whole box is the link. */
function overlayOf(boxes: Element[], url: string): Element | undefined {
  for (const box of boxes) {
    if (/^(?:body|main)$/.test(tagOf(box))) return undefined;
    for (const child of childrenOf(box, MOST_IN_CARD)) {
      if (tagOf(child) !== 'a' || child.firstElementChild || child.textContent?.trim()) continue;
      try {
        if (new URL(attribute(child, 'href'), url).host === new URL(url).host) return child;
      } catch {
        // No address, no link.
      }
    }
  }
  return undefined;
}
