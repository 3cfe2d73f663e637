import { type Signal, yes } from './signal';

/** Links of a headline's length outweigh the longest piece of running prose, from 0 to 1. */
export const linksOverBody: Signal = ({ tree }) => tree.storyLinkText / (tree.storyLinkText + 2 * tree.bodyLength + 300);

/** A rule for fronts and section pages: an address without a headline, many links like headlines, and no body that is worth them. */
export const looksLikeFront: Signal = (page) =>
  yes(
    page.tree.storyLinks > 9 &&
      linksOverBody(page) > 0.7 &&
      page.address.slug.filter((word) => /\D/.test(word)).length < 4 &&
      !page.types.has('NewsArticle'),
  );
