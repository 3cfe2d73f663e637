import { rising, type Signal } from './signal';

/** Headings between the paragraphs, as guides have them. */
export const manySubheads: Signal = ({ tree }) => rising(tree.bodyHeadings, 6);
/** News sections in the navigation. */
export const newsSectionsLinked: Signal = ({ tree }) => rising(tree.sections, 3);
/** Subscription, editorial office, obituaries among the links. */
export const outletFurniture: Signal = ({ tree }) => rising(tree.furniture, 1);
