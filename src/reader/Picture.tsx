import { useContext, useState } from 'preact/hooks';
import type { Strings } from '../i18n/strings';
import { safePicture } from './elements';
import { PicturesShown } from './pictures';

export interface PictureProps {
  src: unknown;
  alt: unknown;
  width?: unknown;
  height?: unknown;
  strings: Strings;
}

/** The place of a picture whose size the page does not tell. */
const UNKNOWN = { width: 3, height: 2 };
/** Narrower than this it is a sign within the line. */
const INLINE_WIDTH = 48;
/** Narrower than this it would blur when it is set as wide as the column. */
const SMALL_WIDTH = 400;

/**
 * A picture whose room is kept before it comes; a press enlarges it. One that does not come, or is not to come, leaves a quiet frame that
 * says what it would show.
 */
export function Picture({ src, alt, width, height, strings }: PictureProps) {
  const [failed, setFailed] = useState<'seen' | 'unseen'>();
  const [asked, setAsked] = useState(false);
  const shown = useContext(PicturesShown) || asked;
  const fail = ({ currentTarget }: Event) => setFailed(isInView(currentTarget as Element) ? 'seen' : 'unseen');
  const address = loadable(src);
  const description = typeof alt === 'string' ? alt.trim() : '';
  const size = sizeOf(width, height);
  if (size && size.width <= INLINE_WIDTH && address && shown && !failed) {
    return <img class="inline-picture" src={address} alt={description} {...size} {...POLITE} onError={fail} />;
  }
  const { width: w, height: h } = size ?? UNKNOWN;
  const style = { '--tall': String(h / w), '--limit': size && w < SMALL_WIDTH ? `${w}px` : '100vw' };
  if (failed || !address || !shown) {
    return (
      <span class={failed === 'seen' ? 'frame missing held' : 'frame missing'} style={style}>
        <span class="missing-note">
          {description || (failed || !address ? <bdi lang={strings.language}>{strings.t('pictureMissing')}</bdi> : null)}
          {address && !shown && (
            <button type="button" class="quiet-button" lang={strings.language} onClick={() => setAsked(true)}>
              {strings.t('loadPicture')}
            </button>
          )}
        </span>
      </span>
    );
  }
  return (
    <button type="button" class="frame enlarge" style={style} title={strings.t('enlarge')} aria-haspopup="dialog">
      <img src={address} alt={description || strings.t('enlarge')} {...size} {...POLITE} onError={fail} />
    </button>
  );
}

/** What is being looked at keeps its size, so that no line moves. */
function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** The picture's host learns nothing of the page, and the text comes first. */
const POLITE = { referrerpolicy: 'no-referrer', loading: 'lazy', decoding: 'async', draggable: false } as const;

/** A picture that can come at all: the extension's own pages load none without encryption. */
function loadable(src: unknown): string | undefined {
  const address = safePicture(src);
  return address?.startsWith('http:') && location.protocol.endsWith('-extension:') ? undefined : address;
}

function sizeOf(width: unknown, height: unknown): { width: number; height: number } | undefined {
  const [w, h] = [Number(width), Number(height)];
  return w > 0 && h > 0 && Number.isFinite(w / h) ? { width: w, height: h } : undefined;
}
