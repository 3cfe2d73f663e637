import { FIELDS, type Settings } from './fields';

/** The extension's pages keep a copy of the theme where it can be read before the first paint: storage answers too late. */
const KEY = 'theme';
const FACE = 'font';

/** The theme for the first paint of an extension's page: the one in its address, where the background put it, else that of last time. */
export function earlyTheme(): Settings['theme'] {
  try {
    const theme = new URLSearchParams(location.search).get(KEY) ?? localStorage.getItem(KEY);
    return FIELDS.theme.valid(theme) ? theme : 'auto';
  } catch {
    return 'auto';
  }
}

/** A page of the extension with the theme in its address: what was chosen over a page is in no copy that it could read in time. */
export const withTheme = (page: string, theme: Settings['theme']): string => `${page}?${KEY}=${theme}`;

/** Keep the theme for next time and put it on the page's ground. */
export function showTheme(theme: Settings['theme']): void {
  document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Without it the first paint follows the system.
  }
}

/** The face of last time: it is loaded before the settings tell. */
export function earlyFace(): Settings['font'] {
  try {
    const face = localStorage.getItem(FACE);
    return FIELDS.font.valid(face) ? face : FIELDS.font.fallback;
  } catch {
    return FIELDS.font.fallback;
  }
}

/** Keep the face for next time. */
export function keepFace(face: Settings['font']): void {
  try {
    localStorage.setItem(FACE, face);
  } catch {
    // Without it the usual face is loaded first.
  }
}
