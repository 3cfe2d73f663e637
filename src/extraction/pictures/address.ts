const MAX_DATA = 60_000;
/** Names of files that stand in for a picture until the real one is loaded, or that count visits. */
const PLACEHOLDER =
  /(?:^|[/_.-])(?:blank|spacer|pixel|transparent|placeholder|lazy(?:load|_?image)?|loading|loader|1x1|empty|dummy|grey|gray|trans|clear|no-?image|image-?default|default-?image|fallback|leer|vacio|vide|empty)(?:[/_.-][^/]{0,20})?\.(?:gif|png|jpe?g|webp|svg|avif)(?:$|[?#])/i;

/** An absolute http(s) address, or a small raster data: address; '' for all else (scripts, vector graphics, placeholders). */
export function pictureAddress(written: string, base: string): string {
  const text = written.trim().replace(/[\n\r\t]/g, '');
  if (!text) return '';
  if (/^data:/i.test(text)) return isLoadedData(text) ? text : '';
  let address: URL;
  try {
    address = new URL(text, base);
  } catch {
    return '';
  }
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return '';
  // A template that the page's script never filled in.
  if (/[{}]|%7B/i.test(address.pathname)) return '';
  if (address.username || address.password || address.href.length > 4000) return '';
  if (PLACEHOLDER.test(address.pathname) || /\.svgz?$/i.test(address.pathname)) return '';
  return address.href;
}

function isLoadedData(text: string): boolean {
  // Under about 800 bytes a data: picture is a placeholder of one colour, or a blurred thumb.
  return text.length <= MAX_DATA && text.length >= 800 && /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[a-z\d+/=\s]+$/i.test(text);
}

/** One candidate of a srcset. */
export interface Candidate {
  src: string;
  /** Width in pixels, 0 where the page does not say. */
  width: number;
}

/** The candidates of a srcset; commas within addresses (picture services have them) do not end a candidate. */
export function srcsetOf(srcset: string, base: string): Candidate[] {
  const out: Candidate[] = [];
  for (const [, written, number, unit] of srcset
    .slice(0, 20_000)
    .matchAll(/\s*([^\s,]\S*[^\s,]|[^\s,])(?:\s+([\d.]+)([wxh])(?:\s+\d+h)?)?\s*(?:,|$)/g)) {
    const src = pictureAddress(written!, base);
    if (src) out.push({ src, width: unit === 'w' ? Number(number) : unit === 'x' ? Number(number) * 600 : widthIn(src) });
    if (out.length >= 40) break;
  }
  return out;
}

/** The width that an address itself asks for: `?w=1200`, `/1200x675/`, `width=1200`, `w_1200`, `-1200x675.jpg`; 0 where it says none. */
export function widthIn(address: string): number {
  const found =
    /[?&;,/_](?:w|width|imwidth|maxwidth|wid|tw|rw|resize|size|sw)[=_:/-](\d{2,4})(?!\d)/i.exec(address) ??
    /(?:^|[/_,.=-])(\d{2,4})[x*×](\d{2,4})(?=[/_,.?&-]|$)/.exec(address) ??
    /[/_-]w(\d{2,4})(?=[/_,.?&-]|$)/.exec(address);
  return found ? Number(found[1]) : 0;
}

/** The candidate to show: the smallest of those that are wide enough for a sharp column, else the widest known, else the first. */
export function bestCandidate(candidates: Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  for (const candidate of candidates) if (!best || worth(candidate.width) > worth(best.width)) best = candidate;
  return best;
}

function worth(width: number): number {
  if (width === 0) return 250;
  if (width <= 1000) return width;
  if (width < 1200) return 1000 + width / 10;
  if (width <= 1600) return 3000 - width;
  return Math.max(500, 1400 - (width - 1600) / 4);
}
