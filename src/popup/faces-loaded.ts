import type { Settings } from '../settings/fields';

/** The families that come with the extension; the others are the computer's own. */
const FAMILIES: Partial<Record<Settings['font'], string>> = {
  literata: 'Literata',
  'source-serif': 'Source Serif 4',
  atkinson: 'Atkinson Hyperlegible Next',
};
/** The story does not wait longer for its face, in milliseconds: it comes from the disk, and lines that move are worse than a moment. */
const PATIENCE = 1000;
/** So much of a text tells which parts of a face it needs. */
const SAMPLE = 4000;

/**
 * Wait until a story can be set in its face, so that no line moves afterwards.
 * @param text the story's own: its letters decide which parts of the face are needed
 */
export async function facesLoaded(font: Settings['font'], text: string): Promise<void> {
  const family = FAMILIES[font];
  if (!family || !document.fonts) return;
  const parts = ['400 18px', '650 34px'].map((style) => document.fonts.load(`${style} '${family}'`, text.slice(0, SAMPLE)));
  await Promise.race([Promise.allSettled(parts), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
