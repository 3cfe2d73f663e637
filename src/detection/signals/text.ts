import { rising, type Signal, yes } from './signal';

/** How much prose there is. */
export const prose: Signal = ({ tree }) => rising(tree.proseLength, 2000);
export const littleProse: Signal = ({ tree }) => yes(tree.proseLength < 500);
export const veryLongProse: Signal = ({ tree }) => rising(Math.max(0, tree.proseLength - 6000), 6000);
/** The prose stands under one parent. */
export const oneBody: Signal = ({ tree }) => tree.oneBody;
/** Headings between the paragraphs, as guides have them. */
export const subheads: Signal = ({ tree }) => rising(tree.bodyHeadings / Math.max(3, tree.bodyParagraphs), 0.25);
export const manySubheads: Signal = ({ tree }) => rising(tree.bodyHeadings, 6);
/** List items in the body. */
export const listItems: Signal = ({ tree }) => rising(tree.bodyItems, 12);
/** Tables and code in the body. */
export const tablesAndCode: Signal = ({ tree }) => rising(tree.bodyTables, 3);
/** Links of a headline's length. */
export const storyLinks: Signal = ({ tree }) => rising(tree.storyLinks, 25);
/** News sections in the navigation. */
export const newsSectionsLinked: Signal = ({ tree }) => rising(tree.sections, 3);
export const someSectionsLinked: Signal = ({ tree }) => yes(tree.sections > 1);
export const namedSections: Signal = ({ tree }) => rising(tree.namedSections, 3);
/** Subscription, editorial office, obituaries among the links. */
export const outletFurniture: Signal = ({ tree }) => rising(tree.furniture, 1);
