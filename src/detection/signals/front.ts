import { type Signal, yes } from './signal';

/** A rule for fronts and section pages: an address without a headline, many links like headlines, and no body that is worth them. */
export const looksLikeFront: Signal = ({ address, tree, types }) =>
  yes(
    tree.storyLinks > 9 &&
      tree.storyLinkText / (tree.storyLinkText + 2 * tree.bodyLength + 300) > 0.7 &&
      address.slug.filter((word) => /\D/.test(word)).length < 4 &&
      !types.has('NewsArticle'),
  );
