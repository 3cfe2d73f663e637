/** What can be done by a key in the reader, and the key it comes with. Esc closes what lies on top and is nobody's to change. */
export const ACT_KEYS = {
  'next-fact': 'n',
  'previous-fact': 'p',
  'next-paragraph': 'j',
  'previous-paragraph': 'k',
  contents: 'o',
  find: '/',
  text: 't',
  'line-focus': 'f',
  ruler: 'r',
  'next-line': 'ArrowDown',
  'previous-line': 'ArrowUp',
  listen: 'l',
  'next-sentence': '.',
  'previous-sentence': ',',
  keys: '?',
} as const satisfies Record<string, string>;

/** Something a person changes the key of. */
export type KeyAct = keyof typeof ACT_KEYS;
/** What a key does in the reader. */
export type Act = KeyAct | 'close';

/** Which keys work, as the settings have it. */
export interface KeySettings {
  keysOn: boolean;
  /** By act, where it is not the key that it comes with; '' is none. */
  keys: Readonly<Record<string, string>>;
}

export const KEY_ACTS = Object.keys(ACT_KEYS) as KeyAct[];

/** The key of an act; '' where it has none. */
export const keyOf = (act: KeyAct, { keys }: Pick<KeySettings, 'keys'>): string => (Object.hasOwn(keys, act) ? keys[act]! : ACT_KEYS[act]);

/** Keys that stay what they are everywhere: going on, leaving, pressing and typing. */
const NEVER = /^(Tab|Escape|Enter|Shift|Control|Alt|AltGraph|Meta|CapsLock|Dead|Process|Unidentified|F\d+| )$/;

/** May a person give an act this key? */
export const canBeKey = (key: string): boolean => key.length > 0 && key.length <= 12 && !NEVER.test(key);

/** Keys that a person may have on a keyboard of capitals mean the same. */
const same = (a: string, b: string): boolean => a === b || (a.length === 1 && a.toLowerCase() === b.toLowerCase());

/** The act that has this key. */
export const actWithKey = (key: string, settings: Pick<KeySettings, 'keys'>): KeyAct | undefined =>
  KEY_ACTS.find((act) => same(keyOf(act, settings), key));

/** Letters of other scripts, and keys that an input method holds back. */
const NO_LATIN = /^(?:[^\p{ASCII}\p{Script=Latin}]|Process)$/u;

/** The sign that a key bears beside one of another script: keyboards of all scripts have the Latin ones in the same places. */
function besides({ key, code, shiftKey }: KeyboardEvent): string {
  if (!NO_LATIN.test(key)) return '';
  return code === 'Slash' ? (shiftKey ? '?' : '/') : (/^Key([A-Z])$/.exec(code)?.[1] ?? '').toLowerCase();
}

/** Elements that take letters for themselves. */
const FIELDS =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable]:not([contenteditable="false"])';
/** Elements that go by the arrow keys. */
const ARROWED = 'input, select, textarea, .table, summary';

/** What a key that was pressed in the reader is to do; null where it belongs to the browser or to the field it was typed in. */
export function actOf(event: KeyboardEvent, settings: KeySettings): Act | null {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === 'Escape') return 'close';
  if (!settings.keysOn) return null;
  const target = event.target as Partial<Element> | null;
  if (target?.matches?.(event.key.startsWith('Arrow') ? ARROWED : FIELDS)) return null;
  return actWithKey(event.key, settings) ?? actWithKey(besides(event) || event.key, settings) ?? null;
}
