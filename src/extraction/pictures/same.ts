/** Is it the same picture, in another size, crop or format? By the stem of the address: what is left of it without sizes. */
export function samePicture(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [stemOf(a), stemOf(b)];
  return (left.length >= SHORTEST && left === right) || areVersions(partsOf(left), partsOf(right));
}

/** Shorter stems are not names. */
const SHORTEST = 6;
/** Of pictures whose names begin alike, so many are compared with a new one. */
const MOST_VERSIONS = 50;

/** Pictures met so far: each new one is looked up by its name, not compared with all others. */
export class PicturesMet {
  readonly #met = new Set<string>();
  readonly #versions = new Map<string, string[][]>();

  /** Was this picture, in whatever size, crop or format, added before? */
  has(address: string): boolean {
    const stem = stemOf(address);
    if (this.#met.has(address) || (stem.length >= SHORTEST && this.#met.has(stem))) return true;
    const parts = partsOf(stem);
    return (this.#versions.get(beginningOf(parts)) ?? []).some((other) => areVersions(parts, other));
  }

  add(address: string): void {
    const stem = stemOf(address);
    this.#met.add(address).add(stem);
    const parts = partsOf(stem);
    const beginning = beginningOf(parts);
    if (!beginning) return;
    const versions = this.#versions.get(beginning);
    if (!versions) this.#versions.set(beginning, [parts]);
    else if (versions.length < MOST_VERSIONS) versions.push(parts);
  }
}

const partsOf = (stem: string): string[] => stem.split(/[-_.]/);

/** A number that names a picture; a day is none. */
const isId = (part: string): boolean => /^\d{6,}$/.test(part) && !/^(?:19|20)\d{6}$/.test(part);

/** What versions of one picture begin with: all up to its number; '' where it has none. */
const beginningOf = (parts: string[]): string => parts.slice(0, parts.findIndex(isId) + 1).join('-');

/** A part of a name that a machine gave: pictures may share all others. */
const HEX = /^(?=[a-f]*\d)[\da-f]{4,}$/;

/** Do two names begin alike, with a number that names the picture, and differ only in words of its version? */
function areVersions(left: string[], right: string[]): boolean {
  let same = 0;
  while (same < left.length && same < right.length && left[same] === right[same]) same++;
  const rest = [...left.slice(same), ...right.slice(same)];
  return left.slice(0, same).some(isId) && !rest.some((part) => /^\d+$/.test(part) || HEX.test(part));
}

/** Parts of addresses that name a version or a place, not a picture. */
const GENERIC =
  /^(?:image|img|photo|picture|original|default|master|crop|file|media|index|large|medium|small|thumb(?:nail)?|header|hero|lead|main|teaser|standard|wide|square|portrait|landscape|free|alternates?|\d{1,3})$/;

const stems = new Map<string, string>();
const MOST_STEMS = 2000;

/** Every picture is compared with all before it: its stem is found once. */
function stemOf(address: string): string {
  let stem = stems.get(address);
  if (stem === undefined) {
    stem = stemIn(address);
    if (stems.size >= MOST_STEMS) stems.clear();
    stems.set(address, stem);
  }
  return stem;
}

function stemIn(address: string): string {
  if (/^data:/i.test(address)) return address;
  let path: string;
  try {
    const url = new URL(address, 'http://none.invalid/');
    // Picture services carry the real address in theirs.
    const carried = ['url', 'src', 'image'].map((name) => url.searchParams.get(name) ?? '').join(' ');
    const inner = /https?:\/\/[^&\s]+/i.exec(decoded(url.pathname) + decoded(carried));
    path = inner ? new URL(inner[0], 'http://none.invalid/').pathname : url.pathname;
  } catch {
    return '';
  }
  const parts = decoded(path).toLowerCase().split('/').filter(Boolean).map(withoutSize);
  return parts.filter((part) => part.length >= 4 && !GENERIC.test(part)).at(-1) ?? parts.join('/');
}

const withoutSize = (part: string): string =>
  part
    .replace(/\.(?:jpe?g|png|webp|avif|gif|jfif)(?:\..*)?$/, '')
    .split(/(?=[-_.@,])/)
    .filter(
      (token) =>
        !/\d{2,4}[x*]\d{2,4}/.test(token) &&
        !/^[-_.@,]?(?:[wh]_?\d{2,4}|\d{3,4}w|\d(?:\.\d)?x|scaled|e\d{8,}|crop[a-z]*|large|medium|small|thumb(?:nail)?|\d{1,2}[x:]\d{1,2})$/.test(
          token,
        ),
    )
    .join('')
    .replace(/(?:^|[-_,])(?:w|h|q|c|f|g|ar|x|y|width|height|quality)[_=:-][\w.:]+(?=,|$)/g, '')
    .replace(/^[-_.@,]+/, '');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
