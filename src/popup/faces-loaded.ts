import type { Settings } from '../settings/fields';

/** The families that come with the extension; the others are the computer's own. */
const FAMILIES: Partial<Record<Settings['font'], string>> = {
  literata: 'Literata',
  'source-serif': 'Source Serif 4',
  atkinson: 'Atkinson Hyperlegible Next',
};
/** The story does not wait longer for its face, in milliseconds: it comes from the disk. */
const PATIENCE = 1000;
/** The upright serves text and headline, whatever their weight; quotations lean. */
const STYLES = ['400 18px', 'italic 400 18px'];

/**
 * Wait until a story can be set in its face, so that no line moves afterwards.
 * @param text the story's own: its letters decide which parts of the face are needed
 * @returns whether it can; one that comes later would move what stands there by then
 */
export async function facesLoaded(font: Settings['font'], text: string): Promise<boolean> {
  const family = FAMILIES[font];
  if (!family || !document.fonts) return true;
  const letters = [...new Set(text)].join('');
  const parts = STYLES.map((style) => document.fonts.load(`${style} '${family}'`, letters));
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE, false));
  // A part that cannot be loaded at all moves nothing either.
  return Promise.race([Promise.allSettled(parts).then(() => true), late]);
}

/** The next face of the style sheet stands in while this popup is open, or until a face is chosen in it. */
export const showFaceLate = (late: boolean): void => {
  document.documentElement.toggleAttribute('data-face-late', late);
};
