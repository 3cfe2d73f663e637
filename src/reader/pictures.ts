import { createContext } from 'preact';

/** Whether pictures are loaded, for all pictures of a story at once; a change does not walk through the story again. */
export const PicturesShown = createContext(true);
