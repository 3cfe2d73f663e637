/** What a key does in the reader. */
export type Act = 'next-fact' | 'previous-fact' | 'next-paragraph' | 'previous-paragraph' | 'close';

const ACTS: Record<string, Act> = {
  n: 'next-fact',
  p: 'previous-fact',
  j: 'next-paragraph',
  k: 'previous-paragraph',
  Escape: 'close',
};

/** Elements that take letters for themselves. */
const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** What a key that was pressed in the reader is to do; null where it belongs to the browser or to the field it was typed in. */
export function actOf(event: KeyboardEvent): Act | null {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null;
  const act = Object.hasOwn(ACTS, event.key) ? ACTS[event.key]! : null;
  if (!act || act === 'close') return act;
  const target = event.target as Partial<Element> | null;
  return target?.matches?.(FIELDS) ? null : act;
}
