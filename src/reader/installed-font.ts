/** Letters of unlike widths. */
const SAMPLE = 'mmmmmmmmmmlliWQ@&0123456789';
/** A font that is there is unlike at least one of these. */
const GENERIC = ['monospace', 'serif', 'sans-serif'];

/**
 * Is a font of that name installed? Browsers do not say, so a text is measured in it: where it is missing, each generic face stands in
 * at its own width. True where nothing can be measured.
 */
export function isInstalled(name: string): boolean {
  const context = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return true;
  const width = (face: string) => {
    context.font = `40px ${face}`;
    return context.measureText(SAMPLE).width;
  };
  return GENERIC.some((face) => width(`"${name}", ${face}`) !== width(face));
}
