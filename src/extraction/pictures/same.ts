/** Is it the same picture, in another size, crop or format? By the stem of the address: what is left of it without sizes. */
export function samePicture(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [stemOf(a), stemOf(b)];
  if (left.length >= 6 && left === right) return true;
  return sharesId(left, right);
}

/** A part of a name that a machine gave: pictures may share all others. */
const HEX = /^(?=[a-f]*\d)[\da-f]{4,}$/;

/** Do two stems begin alike, with a number that names the picture, and differ only in words of its version? */
function sharesId(a: string, b: string): boolean {
  const [left, right] = [a.split(/[-_.]/), b.split(/[-_.]/)];
  let same = 0;
  while (same < left.length && same < right.length && left[same] === right[same]) same++;
  const isId = (token: string): boolean => /^\d{6,}$/.test(token) && !/^(?:19|20)\d{6}$/.test(token);
  const rest = [...left.slice(same), ...right.slice(same)];
  return left.slice(0, same).some(isId) && !rest.some((token) => /^\d+$/.test(token) || HEX.test(token));
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
