import type { Settings } from '../settings/fields';

/** How a story is set, as attributes of the element its style sheet begins at: theme, face and measures. */
export function lookOf(settings: Settings) {
  const { theme, font, fontName, textSize, measure, leading, letterSpacing, wordSpacing, align, hyphens, dimPictures } = settings;
  return {
    'data-theme': theme,
    'data-font': font,
    'data-align': align,
    'data-hyphens': hyphens ? '' : undefined,
    'data-dim': dimPictures ? '' : undefined,
    style: {
      '--size': `${textSize}px`,
      '--measure': `${measure}em`,
      '--leading': String(leading),
      '--letters': `${letterSpacing}em`,
      '--words': `${wordSpacing}em`,
      // The settings let no quotation mark or backslash into a name.
      '--named': font === 'named' && fontName ? `"${fontName}"` : 'serif',
    },
  };
}
