/** Taken from the page before it hears them: what was meant for the reader is not to move, copy or steer the page. */
const TAKEN = ['wheel', 'touchstart', 'touchmove', 'touchend', 'copy', 'cut', 'contextmenu', 'selectstart', 'dragstart', 'keypress'];
/** Taken as well, and given to the reader as copies that cannot leave its shadow root. */
const KEYS = ['keydown', 'keyup'] as const;
/** Let in, because the reader's own parts hear them, but not out again. */
const KEPT_IN = [
  ...['click', 'auxclick', 'dblclick', 'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'pointerdown', 'pointerup'],
  ...['pointermove', 'pointerover', 'pointerout', 'pointercancel', 'focusin', 'focusout', 'input', 'beforeinput', 'change', 'scroll'],
];

/**
 * Keep events that are meant for the reader from the page, and the page's keys from the reader's back.
 * @param host the reader's element in the page
 * @param root its closed shadow root
 * @param leave Esc was pressed, and nothing in the reader had a use for it
 * @returns take the shield away
 */
export function shield(host: HTMLElement, root: ShadowRoot, leave: () => void): () => void {
  const take = (event: Event) => {
    if (event.target === host) event.stopImmediatePropagation();
  };
  const takeKey = (event: KeyboardEvent) => {
    // Keys a script makes up are none of ours; with nothing focused a key still belongs to the reader, which covers the page.
    if (!event.isTrusted) return;
    event.stopImmediatePropagation();
    const inside = root.activeElement ?? root.querySelector('.reader') ?? root.firstElementChild;
    const used = inside ? !inside.dispatchEvent(copyOf(event)) : false;
    if (used) event.preventDefault();
    else if (event.type === 'keydown' && event.key === 'Escape') {
      event.preventDefault();
      leave();
    }
  };
  const keepIn = (event: Event) => event.stopPropagation();

  for (const type of TAKEN) addEventListener(type, take, { capture: true, passive: true });
  for (const type of KEYS) addEventListener(type, takeKey, true);
  for (const type of KEPT_IN) host.addEventListener(type, keepIn, { passive: true });
  return () => {
    for (const type of TAKEN) removeEventListener(type, take, true);
    for (const type of KEYS) removeEventListener(type, takeKey, true);
    for (const type of KEPT_IN) host.removeEventListener(type, keepIn);
  };
}

/** A plain event, since Firefox lets a script's keyboard events out of a shadow root even where they say they stay in. */
function copyOf(event: KeyboardEvent): Event {
  const { type, key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey } = event;
  const copy = new Event(type, { bubbles: true, cancelable: true, composed: false });
  return Object.assign(copy, { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey });
}
