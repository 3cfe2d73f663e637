import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Strings } from '../i18n/strings';
import { fold, matchesIn } from './find';
import { bringIntoView } from './going';
import { CloseIcon, DownIcon, UpIcon } from './icons';
import { rangeOf, textBlocksOf } from './text-blocks';

/** What is found. */
export interface Found {
  ranges: readonly Range[];
  now: number;
}

export interface FindBarProps {
  scroller: RefObject<HTMLElement | null>;
  story: RefObject<HTMLElement | null>;
  /** What the story shows: with another, its text is another. */
  shown: unknown;
  strings: Strings;
  onFound(found: Found): void;
  onClose(): void;
}

/** The key facts stand in the story; the readings beside characters are no part of its words. */
const NOT_SEARCHED = '.card, rt, rp, .note-mark';
/** The bar and this row hide so much of the text, in CSS pixels. */
const BARS = 96;
/** So many are lit at most. */
const MOST_LIT = 400;
const NOTHING: Found = { ranges: [], now: -1 };
const NOT_SOUGHT: { words: string; matches: readonly Range[]; at: number } = { words: '', matches: [], at: 0 };

/** The first one from where the reading is, not from the beginning. */
function firstFrom(scroller: HTMLElement | null, matches: readonly Range[]): number {
  const top = (scroller?.getBoundingClientRect().top ?? 0) + BARS;
  return Math.max(
    0,
    matches.findIndex((range) => (range.getBoundingClientRect?.().top ?? 0) >= top),
  );
}

/** The row under the bar for finding words in the story. */
export function FindBar({ scroller, story, shown, strings, onFound, onClose }: FindBarProps) {
  const field = useRef<HTMLInputElement>(null);
  const [{ words, matches, at }, setSearch] = useState(NOT_SOUGHT);
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);
  // Another body, other texts.
  const blocks = useMemo(() => {
    const found = story.current ? textBlocksOf(story.current, NOT_SEARCHED) : [];
    return { found, folded: found.map(({ text }) => fold(text)) };
  }, [story, shown]);
  /** Found at once, not with the next picture: Enter, however soon, counts on from these. */
  const look = (wanted: string) => {
    const ranges = matchesIn(blocks.folded, wanted).map(({ in: index, start, end }) => rangeOf(blocks.found[index]!, start, end));
    setSearch({ words: wanted, matches: ranges, at: firstFrom(scroller.current, ranges) });
  };
  useLayoutEffect(() => {
    if (words) look(words);
  }, [blocks]);
  useLayoutEffect(() => {
    const now = matches[at];
    if (!now) return onFound(NOTHING);
    const first = Math.max(0, Math.min(at - MOST_LIT / 2, matches.length - MOST_LIT));
    onFound({ ranges: matches.slice(first, first + MOST_LIT), now: at - first });
    const place = now.getBoundingClientRect?.();
    if (place && scroller.current) bringIntoView(scroller.current, place);
    return undefined;
  }, [matches, at, onFound, scroller]);
  useEffect(() => () => onFound(NOTHING), [onFound]);

  const step = (by: 1 | -1) =>
    setSearch((now) => ({ ...now, at: now.matches.length ? (now.at + by + now.matches.length) % now.matches.length : 0 }));
  const entered = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  };
  const told = matches.length ? strings.t('findCount', at + 1, matches.length) : words.trim() ? strings.t('findNone') : '';
  const act = (name: 'findPrevious' | 'findNext' | 'closeThis', icon: preact.ComponentChild, does: () => void) => (
    <button type="button" class="act" aria-label={strings.t(name)} title={strings.t(name)} onClick={does}>
      {icon}
    </button>
  );
  return (
    <search class="find">
      <input
        ref={field}
        class="field"
        type="text"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck={false}
        aria-label={strings.t('find')}
        placeholder={strings.t('find')}
        value={words}
        onInput={(event) => look(event.currentTarget.value)}
        onKeyDown={entered}
      />
      <span class="find-count" role="status">
        {told}
      </span>
      {act('findPrevious', <UpIcon />, () => step(-1))}
      {act('findNext', <DownIcon />, () => step(1))}
      {act('closeThis', <CloseIcon />, onClose)}
    </search>
  );
}
