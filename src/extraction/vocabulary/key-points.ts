import { wordKey } from '../../dom/words';
import { ofKnown, wordsOf } from '../../languages/known';

/** Class names of boxes with the publisher's own summary in points. */
export const KEY_POINT_NAMES =
  /key-?(?:points?|facts?|takeaways?)|takeaways?|at-?a-?glance|tl-?dr|summary-?(?:list|box|points)|article-?summary|story-?highlights|highlights-?(?:list|box)|bullet-?summary|quick-?read|in-?kuerze|auf-?einen-?blick|essentiel|en-?bref|claves|puntos-?clave|resumen|in-?breve|punti-?chiave|resumo|samenvatting|pikafakta|fact-?box-?summary/;

const HEADINGS = ofKnown(() => new Set(wordsOf('keyPointHeadings').map(wordKey)));

/** Does a text, as a word key, stand above a publisher's own summary? */
export const isKeyPointHeading = (key: string): boolean => HEADINGS().has(key);
