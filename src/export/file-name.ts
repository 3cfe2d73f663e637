/** Names that Windows keeps for devices, with any ending. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;
/** What no file system may be asked for, what only looks like nothing, and what turns the direction of a name around. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cn}\p{Co}\p{Cs}]+/gu;
/** In bytes: the shortest limit that is met (encrypted folders) less room for an ending and for " (12)". */
const MOST_BYTES = 120;

/**
 * A name for a file that every system takes: no sign that means something to one of them, no device's name, no dot or space at its ends,
 * and not too long in bytes.
 * @param published ISO 8601; its day comes first, so that stories stand in order
 */
export function fileName(title: string, published: string | undefined, ending: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0];
  const clean = `${day ? `${day} ` : ''}${title}`
    .normalize('NFC')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.~-]+/, '');
  const short = cut(clean, MOST_BYTES).replace(/[\s.]+$/, '');
  const name = !short || DEVICES.test(short.split('.')[0]!.trim()) ? `story ${short}`.trim() : short;
  return `${name}.${ending}`;
}

/** As many whole letters as fit into so many bytes of UTF-8. */
function cut(text: string, most: number): string {
  const encoder = new TextEncoder();
  if (encoder.encode(text).length <= most) return text;
  let kept = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    bytes += encoder.encode(segment).length;
    if (bytes > most - 3) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
