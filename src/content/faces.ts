import type { Article } from '../extraction/article';
import { callBackground } from '../messaging/messenger';
import type { Settings } from '../settings/fields';
import { own } from './own';
import { world } from './world';

/** A font face as a script of the build brings it into the extension's own world in a page. */
export interface BroughtFace {
  family: string;
  style: string;
  weight: string;
  unicodeRange: string;
  /** woff2, base64. */
  data: string;
}

/** Which letters need which part of a reading face, beside the basic Latin one. */
const PARTS: Record<string, RegExp> = {
  'latin-ext': /[\u0100-\u02ba\u1e00-\u1e9f\u20a0-\u20c0\u2c60-\u2c7f]/,
  cyrillic: /[\u0400-\u045f\u0490\u0491]/,
  greek: /[\u0370-\u03ff]/,
  vietnamese: /[\u1ea0-\u1ef9]/,
};

interface Shipped {
  /** As in the names of its files: name, the axes it has beside its parts, and the parts it has beside the basic one. */
  file: string;
  axes: string;
  parts: readonly string[];
}

/** The faces that come with the extension; the others are the computer's own. */
const SHIPPED: Partial<Record<Settings['font'], Shipped>> = {
  literata: { file: 'literata', axes: 'opsz', parts: Object.keys(PARTS) },
  'source-serif': { file: 'source-serif-4', axes: 'opsz', parts: Object.keys(PARTS) },
  atkinson: { file: 'atkinson-hyperlegible-next', axes: 'wght', parts: ['latin-ext'] },
};

/** Names of the scripts that bring the faces a text needs: upright ones first; none for a face of the computer's own. */
export function facesFor(font: Settings['font'], text: string): string[] {
  const face = SHIPPED[font];
  if (!face) return [];
  const parts = ['latin', ...face.parts.filter((part) => PARTS[part]!.test(text))];
  return ['normal', 'italic'].flatMap((style) => parts.map((part) => `${face.file}-${part}-${face.axes}-${style}`));
}

/** A reading face on its way into the page. */
export interface Faces {
  /** It is there, or it cannot come. */
  ready: Promise<true>;
  /** Take it away again. */
  remove(): void;
}

/**
 * Add a reading face to the page's fonts, from bytes: no file of the extension can be asked for in a page. Until it is there, and
 * where it cannot come, the next face of the style sheet stands in.
 */
export function addFaces(font: Settings['font'], { title, text }: Pick<Article, 'title' | 'text'>): Faces {
  const added: FontFace[] = [];
  let wanted = true;
  const add = async (names: string[]) => {
    await callBackground('bringFacesHere', names);
    if (!wanted) return;
    for (const face of brought()) {
      fontsOf(document).add(face);
      added.push(face);
    }
    await Promise.all(added.map((face) => face.loaded));
  };
  const names = facesFor(font, `${title} ${text}`);
  return {
    ready: (names.length ? add(names).catch(() => {}) : Promise.resolve()).then(() => true),
    remove: () => {
      wanted = false;
      for (const face of added) fontsOf(document).delete(face);
    },
  };
}

const fontsOf = (page: Document): FontFaceSet => own<FontFaceSet>(Document.prototype, 'fonts')(page);

/** What the scripts left in the extension's own world. */
function brought(): FontFace[] {
  const { ledeFaces = [] } = world;
  const seen = new Set<string>();
  return ledeFaces.flatMap(({ family, style, weight, unicodeRange, data }) => {
    const face = [family, style, unicodeRange].join();
    if (seen.has(face)) return [];
    seen.add(face);
    return new FontFace(family, bytesOf(data), { style, weight, unicodeRange });
  });
}

const bytesOf = (base64: string): ArrayBuffer => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;
