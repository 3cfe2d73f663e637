import type { Schema } from '../measures/schema';
import { type Signal, yes } from './signal';

const has = (types: Set<string>, pattern: RegExp) => yes([...types].some((type) => pattern.test(type)));
const own =
  (pattern: RegExp): Signal =>
  ({ schema }: { schema: Schema }) =>
    has(schema.own, pattern);

/** The page calls itself a news article. */
export const saysNewsArticle = own(/NewsArticle$|^LiveBlogPosting$|^ClaimReview$/);
export const saysArticle = own(/^(?:Article|ScholarlyArticle|Report)$/);
export const saysBlogPost = own(/^(?:Blog|BlogPosting|SocialMediaPosting)$/);
export const saysOtherThing = own(
  /^(?:Product|ProductGroup|Recipe|FAQPage|HowTo|QAPage|DiscussionForumPosting|Course|Event|JobPosting|Service|SoftwareApplication|TechArticle|LocalBusiness|Store|MedicalWebPage|Book|Place|Hotel|Restaurant|Review|Question|Dataset|APIReference)$/,
);
export const saysList = own(/^(?:CollectionPage|ItemList|SearchResultsPage|OfferCatalog|Blog)$/);
export const publisherIsOutlet = ({ schema }: { schema: Schema }) =>
  yes(schema.own.has('NewsMediaOrganization') || schema.inner.has('NewsMediaOrganization'));
export const saysGoods = ({ schema }: { schema: Schema }) =>
  yes(schema.inner.has('Offer') || schema.inner.has('AggregateOffer') || schema.inner.has('AggregateRating'));
/** NewsArticle stands anywhere. */
export const namesNewsArticle: Signal = ({ schema }) => yes([...schema.own, ...schema.inner].some((type) => /NewsArticle$/.test(type)));
/** A date of publication is declared, in data or text. */
export const datedSchema: Signal = ({ schema }) => yes(schema.dated);
