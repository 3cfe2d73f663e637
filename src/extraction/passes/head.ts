import { HEADINGS } from '../../dom/tags';
import { wordKey } from '../../dom/words';
import type { Pass } from '../pass';
import type { Story } from '../story';

/** Lines before the first paragraph shorter than this, without an end, are not the story: kickers, bylines, dates. */
const SHORT = 12;
/** With links and a number in it, such a line may be longer. */
const LONG_LINE = 22;
/** A line with the author's name and no sentence. */
const BYLINE = 30;

/** Lines between the headline and the first paragraph: the headline again, kicker, byline, date. */
export const head: Pass = {
  name: 'head',
  run(story, remove, known) {
    const title = wordKey(known.title);
    const withTopic = wordKey(`${known.kicker} ${known.title}`);
    const names = known.bylines.map(wordKey).filter((name) => name.length > 3);
    const dek = wordKey(known.dek ?? '');
    const firstStory = beginningOf(story);
    const secondStory = story.paragraphs()[1]?.index ?? firstStory;
    // A heading like those further down heads the first part of the story: a live blog's newest post.
    const crossHeadings = new Set(
      story
        .kept()
        .filter((block) => block.index > firstStory && /^h[2-6]$/.test(block.box.tag))
        .map((block) => block.make),
    );
    const kept = story.kept();
    for (const [i, block] of kept.entries()) {
      if (block.box.tag === 'h1' || block.key === withTopic || isSameLine(block.key, title)) {
        if (block.index < firstStory || block.box.tag === 'h1') remove(block, 'the headline again');
        continue;
      }
      if (
        dek.length > 20 &&
        block.index < secondStory &&
        (block.key === dek || (block.key.length < dek.length * 1.3 && block.key.includes(dek)))
      ) {
        remove(block, 'stands under the headline');
        continue;
      }
      if (block.index >= firstStory) continue;
      // A heading right above another has nothing below it.
      const heads = crossHeadings.has(block.make) && kept[i + 1]?.make !== block.make;
      if (OWN_FORM.has(block.box.tag) || heads) continue;
      if (block.words < SHORT && !block.ends)
        remove(block, HEADINGS.has(block.box.tag) ? 'a line above the story' : 'kicker, byline or date');
      else if (block.words < LONG_LINE && !block.ends && block.linkWords > 0 && /\d/.test(block.text))
        remove(block, 'kicker, byline or date');
      else if (block.words < BYLINE && !block.prose && names.some((name) => block.key.includes(name))) remove(block, 'byline');
    }
  },
};

/** Lists, quotations and tables are no lines of a header. */
const OWN_FORM = new Set(['li', 'dt', 'dd', 'td', 'th', 'pre', 'blockquote']);
/** So many paragraphs of whatever make are no longer a header: a story has begun. */
const BEGUN = 3;

/** Where the story begins: at its first paragraph, or after some flowing text of other makes. */
function beginningOf(story: Story): number {
  const first = story.paragraphs()[0]?.index ?? Number.POSITIVE_INFINITY;
  const flowing = story.kept().filter((block) => block.prose && block.ends)[BEGUN - 1]?.index ?? first;
  return Math.min(first, flowing);
}

/** The same words, give or take a site's name at either end. */
function isSameLine(key: string, title: string): boolean {
  if (!key || !title) return false;
  if (key === title) return true;
  return key.length > 15 && (title.startsWith(key) || title.endsWith(key)) && key.length > title.length * 0.6;
}
