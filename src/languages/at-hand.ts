/** The packs that are there from the start: all of them. The build of the reader script puts `at-hand-in-pages` in this one's place. */
export { ALL as AT_HAND } from './all';
