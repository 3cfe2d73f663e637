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

/** Elements that HTML itself has for what stands beside a text. */
export const sideElements: Pass = {
  name: 'side-elements',
  run(story, remove) {
    const boxes = story.boxes();
    const nested = boxes.filter((box) => box.tag === 'article');
    for (const box of boxes) {
      const why = WHY[box.tag];
      if (why === undefined && !(box.tag === 'article' && nested.length >= 2)) continue;
      if (box.tag === 'figure' && box.element.querySelector('table')) continue;
      const words = story.keptWordsIn(box);
      if (!words || story.holdsStory(box)) continue;
      if (words <= story.words * (why ? SHARE : NESTED_SHARE)) remove(box, why ?? 'another article');
    }
  },
};
