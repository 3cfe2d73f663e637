import { type Signal, yes } from './signal';

const says =
  (pattern: RegExp): Signal =>
  ({ types }) =>
    yes([...types].some((type) => pattern.test(type)));

/** The page calls itself a news article. */
export const saysNewsArticle = says(/NewsArticle$|^LiveBlogPosting$|^ClaimReview$/);
/** … a post of a blog. */
export const saysBlogPost = says(/^Blog/);
/** … a thing, a recipe, a list of questions. */
export const saysOtherThing = says(
  /^(?:Product|Recipe|FAQ|HowTo|QA|Course|Event|Job|Service|Software|Tech|Local|Store|Medical|Book|Place|Review)/,
);
