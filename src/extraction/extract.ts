import { countWords, wordKey } from '../dom/words';
import { aroundStory } from './around';
import type { Article, ExtractOptions } from './article';
import { buildBody } from './body';
import { completeness } from './completeness';
import { findStory } from './find-story';
import { readMetadata, type StoryPlace } from './metadata/metadata';
import type { Block, Box } from './page';
import { isBlock, type Known } from './pass';
import { PASSES } from './passes';
import { splitCredit, tidyCredit } from './pictures/credit';
import { baseOf, type LeadPicture, leadPicture } from './pictures/lead';
import { captionOrText } from './pictures/lead-caption';
import { readabilityWitness } from './readability';
import type { Cut } from './removal';
import { openingLine, standfirstOf } from './standfirst';
import type { Story } from './story';
import { bodyText } from './text';
import { walkPage } from './walk-page';
import { readWitnesses } from './witnesses';

/** A longer standfirst is the lede itself, set in a face of its own. */
const LONGEST_DEK = 24;

/**
 * Extract the story of a page: the whole story once, in order, and nothing else.
 * @param doc a detached document; it is never changed
 * @param url the page's address; addresses in the story are made absolute by the document's base
 * @returns the story, or null where the page holds no text that stands together
 */
export function extract(doc: Document, url: string, options: ExtractOptions = {}): Article | null {
  const page = walkPage(doc);
  if (!page?.blocks.length) return null;
  const witnesses = readWitnesses(doc, url);
  const story = findStory(page, readabilityWitness(page), url);
  if (!story) return null;
  const place = placeOf(story);
  const metadata = readMetadata(doc, url, witnesses, place);
  if (metadata.dek && countWords(metadata.dek) > LONGEST_DEK) metadata.dek = undefined;
  const dek = wordKey(metadata.dek ?? '');
  story.addLead(standfirstOf(page, story, witnesses.descriptions, metadata.title, metadata.lang).filter((block) => block.key !== dek));
  const opening = openingLine(page, story, dek);
  if (opening) {
    story.drop(opening);
    metadata.dek = undefined;
  }
  const cuts = runPasses(story, { ...metadata, url, descriptions: witnesses.descriptions, bios: witnesses.bios }, new Set(options.skip));
  if (opening) story.addOpening(opening);
  const base = baseOf(doc, url);
  // A description that repeats the lede is no standfirst.
  const ledeIsDek =
    dek !== '' &&
    story
      .paragraphs()
      .slice(0, 2)
      .some((block) => block.key.startsWith(dek));
  const lead = leadPicture(doc, url, witnesses, place);
  cuts.push(...captionOrText(story, lead));
  const body = buildBody(story, [...cuts, ...aroundStory(page, story, cuts)], base, { ...metadata, url }, lead?.src);
  const text = bodyText(body.root);
  if (!text) return null;
  const wordCount = countWords(text);
  return {
    url,
    ...metadata,
    dek: ledeIsDek ? undefined : metadata.dek,
    leadImage: lead && leadImageOf(lead, body.leadCaption),
    publisherKeyPoints: story.keyPoints,
    ...(story.notes.length ? { notes: story.notes } : {}),
    body: body.root,
    text,
    wordCount,
    completeness: completeness(doc, witnesses, text, wordCount, place.root, story.captions.size >= GALLERY),
    removals: body.removals,
  };
}

/** What stands under the picture in the body says more of it than what stood near it above. */
function leadImageOf({ src, alt, width, height, ...own }: LeadPicture, inBody: string | undefined): Article['leadImage'] {
  // An element of its own tells a credit better than its words do.
  const [said, credit] = inBody === `${own.caption} ${own.credit}` ? [own.caption, own.credit] : splitCredit(inBody ?? '');
  const text = said || own.caption;
  return {
    src,
    alt,
    ...(text ? { caption: text } : {}),
    ...(credit ? { credit: tidyCredit(credit) } : own.credit ? { credit: own.credit } : {}),
    ...(width && height ? { width, height } : {}),
  };
}

/** So many pictures with captions are a story by themselves, however few words stand beside them. */
const GALLERY = 3;

/** Where the story stands, as elements of the page. */
function placeOf(story: Story): StoryPlace {
  const paragraphs = story.paragraphs();
  return { root: story.root.element, first: paragraphs[0]?.box.element ?? null, last: paragraphs.at(-1)?.box.element ?? null };
}

/** Run the passes over the story; each removal is kept with the pass and its reason. */
function runPasses(story: Story, known: Known, skip: Set<string>): Cut[] {
  const cuts: Cut[] = [];
  for (const pass of PASSES) {
    if (skip.has(pass.name)) continue;
    pass.run(
      story,
      (what: Block | Box, why) => {
        const blocks = isBlock(what) ? [what] : story.keptIn(what);
        if (!blocks.length) return;
        for (const block of blocks) story.drop(block);
        cuts.push({ pass: pass.name, why, blocks });
      },
      known,
    );
  }
  return cuts;
}
