import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Strings } from '../i18n/strings';
import { CloseIcon } from './icons';

export interface EnlargedProps {
  /** The story whose pictures can be enlarged. */
  story: RefObject<HTMLElement | null>;
  strings: Strings;
}

/** A picture of the story as it stands there now. */
interface Shown {
  button: HTMLElement;
  src: string;
  alt: string;
  caption: string;
}

/** A press on a picture of the story shows it as large as the window, with its caption; arrows go to the others, Esc back to its place. */
export function Enlarged({ story, strings }: EnlargedProps) {
  const [pictures, setPictures] = useState<Shown[]>([]);
  const [at, setAt] = useState(-1);
  const dialog = useRef<HTMLDivElement>(null);
  const picture = pictures[at];

  useEffect(() => {
    const element = story.current;
    const pressed = (event: Event) => {
      const button = (event.target as Element).closest<HTMLElement>('.enlarge');
      if (!button) return;
      const all = picturesIn(element!);
      setPictures(all);
      setAt(all.findIndex((other) => other.button === button));
    };
    element?.addEventListener('click', pressed);
    return () => element?.removeEventListener('click', pressed);
  }, [story]);

  const isOpen = picture !== undefined;
  useLayoutEffect(() => {
    if (isOpen) dialog.current?.focus();
  }, [isOpen]);

  if (!picture) return null;
  const close = () => {
    setAt(-1);
    picture.button.focus();
  };
  const go = (by: number) => setAt((now) => (now + by + pictures.length) % pictures.length);
  const keyed = (event: KeyboardEvent) => {
    // The keys of the story are not at work under the picture, but Tab and the browser's own keys are.
    event.stopPropagation();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const forward = strings.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') go(event.key === forward ? 1 : -1);
    else if (event.key === 'Home' || event.key === 'End') setAt(event.key === 'Home' ? 0 : pictures.length - 1);
    else if (event.key === 'Tab') return keepInside(event, dialog.current!);
    else return;
    event.preventDefault();
  };
  const several = pictures.length > 1;
  return (
    <div
      class="enlarged"
      ref={dialog}
      role="dialog"
      aria-modal="true"
      aria-label={picture.alt || strings.t('enlarge')}
      tabIndex={-1}
      onKeyDown={keyed}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Esc and the button do the same by keys */}
      <img class="enlarged-picture" src={picture.src} alt={picture.alt} referrerpolicy="no-referrer" onClick={close} />
      <div class="enlarged-foot">
        <div class="enlarged-caption" lang={story.current?.lang || undefined} dir={story.current?.dir === 'rtl' ? 'rtl' : 'ltr'}>
          {picture.caption || picture.alt}
        </div>
        <div class="enlarged-acts">
          {several && (
            <>
              <button
                type="button"
                class="act turn back"
                aria-label={strings.t('previousPicture')}
                title={strings.t('previousPicture')}
                onClick={() => go(-1)}
              />
              <span class="enlarged-place" role="status" aria-label={strings.t('picturePlace', at + 1, pictures.length)}>
                {at + 1}/{pictures.length}
              </span>
              <button
                type="button"
                class="act turn"
                aria-label={strings.t('nextPicture')}
                title={strings.t('nextPicture')}
                onClick={() => go(1)}
              />
            </>
          )}
          <button type="button" class="act" aria-label={strings.t('closePicture')} title={strings.t('closePicture')} onClick={close}>
            <CloseIcon />
          </button>
        </div>
      </div>
    </div>
  );
}

function picturesIn(story: HTMLElement): Shown[] {
  return [...story.querySelectorAll<HTMLElement>('.enlarge')].map((button) => {
    const image = button.querySelector('img')!;
    const caption = button.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
    return { button, src: image.currentSrc || image.src, alt: image.alt, caption: caption.replace(/[ \t\n\r]+/g, ' ').trim() };
  });
}

/** Tab goes round within the dialog. */
function keepInside(event: KeyboardEvent, dialog: HTMLElement): void {
  const buttons = [...dialog.querySelectorAll('button')];
  const focused = (dialog.getRootNode() as Document | ShadowRoot).activeElement;
  const [first, last] = [buttons[0], buttons.at(-1)];
  const edge = event.shiftKey ? first : last;
  if (focused !== edge && focused !== dialog) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
