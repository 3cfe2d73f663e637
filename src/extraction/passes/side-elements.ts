import type { Box } from '../page';
import type { Pass } from '../pass';

const WHY: Record<string, string> = {
  aside: 'beside the story',
  nav: 'navigation',
  footer: 'below the story',
  form: 'a form',
  dialog: 'a dialogue over the page',
  figure: 'text of a picture or chart',
  figcaption: 'caption of a picture',
  menu: 'a menu',
  address: 'an address',
};
const SHARE = 0.3;
/** Another article inside the story's: a teaser, unless it is long. */
const NESTED_SHARE = 0.15;
/** A teaser links its headline at least. */
const TEASER_LINKS = 0.2;

/** Elements that HTML itself has for what stands beside a text. */
export const sideElements: Pass = {
  name: 'side-elements',
  run(story, remove) {
    const boxes = story.boxes();
    const nested = boxes.filter((box) => box.tag === 'article');
    for (const box of boxes) {
      const why = WHY[box.tag];
      if (why === undefined && !(box.tag === 'article' && nested.length >= 2 && isAnother(box))) continue;
      if (box.tag === 'figure' && box.element.querySelector('table')) continue;
      const words = story.keptWordsIn(box);
      if (!words || story.holdsStory(box) || story.factBoxes.includes(box)) continue;
      if (words <= story.words * (why ? SHARE : NESTED_SHARE)) remove(box, why ?? 'another article');
    }
  },
};

/** A teaser, or an article made like the one it stands in. Content systems make articles of a story's own parts as well. */
function isAnother(box: Box): boolean {
  if (box.linkWords >= box.words * TEASER_LINKS) return true;
  for (let outer = box.parent; outer; outer = outer.parent) if (outer.tag === box.tag && isMadeLike(box.sign, outer.sign)) return true;
  return false;
}

/** Most of its classes are the other's too. */
function isMadeLike(sign: string, other: string): boolean {
  const classes = sign.split('.').slice(1);
  const others = new Set(other.split('.').slice(1));
  return classes.length > 0 && classes.filter((name) => others.has(name)).length > classes.length / 2;
}
