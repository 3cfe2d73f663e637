import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../extraction/article';
import type { Strings } from '../i18n/strings';
import type { KeyFact } from '../keyfacts/key-fact';
import type { Settings } from '../settings/fields';
import { type AutoClean, StoryBar } from './Bar';
import { Body, markId } from './Body';
import { End } from './End';
import { KeyFactsCard } from './KeyFactsCard';
import { actOf } from './keys';
import { LeadPicture } from './LeadPicture';
import { lookOf } from './look';
import { placeMarks } from './marks';
import { type Box, placeAt, topOf } from './place';
import { Rail } from './Rail';
import { returnedNodes } from './removals';
import { StoryHeader } from './StoryHeader';
import { scriptOf } from './script';
import { TextPanel } from './TextPanel';

export interface ReaderProps {
  article: Article;
  facts: KeyFact[];
  /** Reading time, whole minutes. */
  minutes: number;
  settings: Settings;
  strings: Strings;
  /** In the toolbar popup, or over the page. */
  surface: 'popup' | 'page';
  onSettings(change: Partial<Settings>): void;
  /** None where the page has no site. */
  autoClean?: AutoClean;
  onOpenOverPage?: () => void;
  onClose?: () => void;
  /** Where to begin, as `onPlace` told it. */
  initialPlace?: number;
  onPlace?: (place: number) => void;
}

/** Room left above a sentence that was jumped to, as a share of the window. */
const ABOVE = 0.28;
/** The place is told when the scrolling rests for so long, in milliseconds. */
const REST = 120;

/** A story with its key facts: props only, the same in the popup and over the page. */
export function Reader(props: ReaderProps) {
  const { article, facts, minutes, settings, strings, surface, onSettings, autoClean, onOpenOverPage, onClose, onPlace } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const story = useRef<HTMLElement>(null);
  const [back, setBack] = useState<ReadonlySet<number>>(new Set());
  const [said, setSaid] = useState('');
  const [panelOpen, setPanelOpen] = useState(false);
  const panelButton = useRef<HTMLButtonElement>(null);
  const shown = settings.keyFacts ? facts : NO_FACTS;
  const marks = useMemo(() => placeMarks(article.body, article.text, shown), [article, shown]);
  const newTab = surface === 'popup';
  // The story is made once: scrolling and settings do not walk through it again.
  const body = useMemo(
    () => <Body body={article.body} marks={marks} returned={returnedNodes(article.removals, back)} newTab={newTab} strings={strings} />,
    [article, marks, back, newTab, strings],
  );

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    element.scrollTop = topOf(props.initialPlace ?? 0, boxesOf(element, story.current));
    element.focus({ preventScroll: true });
    // Only when another story opens: afterwards the place is the reader's own.
  }, [article.url]);

  const resting = useRef(0);
  const tellPlace = () => {
    clearTimeout(resting.current);
    resting.current = window.setTimeout(() => onPlace?.(placeOf(scroller.current, story.current)), REST);
  };
  useEffect(() => () => clearTimeout(resting.current), []);

  const jump = (fact: number) => {
    const mark = story.current?.querySelector<HTMLElement>(`#${markId(fact)}`);
    if (!mark) return;
    for (const other of story.current?.querySelectorAll('mark.now') ?? []) other.classList.remove('now');
    for (const part of story.current?.querySelectorAll(`mark[data-fact="${fact}"]`) ?? []) part.classList.add('now');
    goTo(scroller.current, mark);
    setSaid(strings.t('keyFactPlace', marks.placed.indexOf(fact) + 1, marks.placed.length));
  };
  const stepFact = (by: 1 | -1) => {
    const focused = focusIn(story.current)?.closest<HTMLElement>('mark[data-fact]');
    const at = focused ? marks.placed.indexOf(Number(focused.dataset.fact)) : by > 0 ? -1 : marks.placed.length;
    const fact = marks.placed[at + by];
    if (fact !== undefined) jump(fact);
  };
  /** Esc closes what lies on top: the panel before the reader. */
  const closeOne = () => {
    if (!panelOpen) return onClose?.();
    setPanelOpen(false);
    panelButton.current?.focus();
  };
  const keyed = (event: KeyboardEvent) => {
    const act = actOf(event);
    if (!act || (act === 'close' && !onClose && !panelOpen)) return;
    event.preventDefault();
    // Over a page the key is the reader's: the page does not hear it too.
    event.stopPropagation();
    if (act === 'close') closeOne();
    else if (act === 'next-fact' || act === 'previous-fact') stepFact(act === 'next-fact' ? 1 : -1);
    else stepParagraph(scroller.current, story.current, act === 'next-paragraph' ? 1 : -1);
  };
  const putBack = (next: ReadonlySet<number>) => {
    setBack(next);
    setSaid(strings.n('nowPutBack', next.size));
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the reader's keys, wherever in it the focus is
    <div class="lede reader" {...lookOf(settings)} data-surface={surface} lang={strings.language} dir={strings.dir} onKeyDown={keyed}>
      <div class="scroller" ref={scroller} tabIndex={-1} onScroll={tellPlace}>
        <StoryBar
          scroller={scroller}
          minutes={minutes}
          goesAway={surface === 'page'}
          site={article.site ?? hostOf(article.url)}
          strings={strings}
          autoClean={autoClean}
          onOpenOverPage={onOpenOverPage}
          onClose={onClose}
          panel={<TextPanel {...{ settings, strings, onSettings }} open={panelOpen} setOpen={setPanelOpen} button={panelButton} />}
        />
        <main class="column">
          <article class="story" ref={story} lang={article.lang} dir={article.dir} data-script={scriptOf(article.text)}>
            <StoryHeader article={article} strings={strings} />
            <KeyFactsCard article={article} facts={shown} placed={marks.placed} spans={settings.spans} strings={strings} onJump={jump} />
            <LeadPicture article={article} strings={strings} />
            {body}
          </article>
          <End article={article} back={back} onBack={putBack} newTab={newTab} strings={strings} />
        </main>
        <p class="said" role="status">
          {said}
        </p>
      </div>
      <Rail scroller={scroller} />
    </div>
  );
}

const NO_FACTS: KeyFact[] = [];

/** The host of an address, without "www.". */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '');

/** The blocks of the story that a place is told by. */
const blocksOf = (story: HTMLElement | null): HTMLElement[] => [...(story?.querySelector('.body')?.children ?? [])] as HTMLElement[];

/** Their boxes in the scrolled content, below the bar. */
function boxesOf(scroller: HTMLElement, story: HTMLElement | null): Box[] {
  const zero = scroller.getBoundingClientRect().top - scroller.scrollTop + barHeight(scroller);
  return blocksOf(story).map((block) => {
    const { top, height } = block.getBoundingClientRect();
    return { top: top - zero, height };
  });
}

const barHeight = (scroller: HTMLElement): number => scroller.querySelector('.bar')?.getBoundingClientRect().height ?? 0;

const placeOf = (scroller: HTMLElement | null, story: HTMLElement | null): number =>
  scroller ? placeAt(scroller.scrollTop, boxesOf(scroller, story)) : 0;

/** What has the focus inside an element, in a document or in a shadow root. */
function focusIn(element: HTMLElement | null): Element | null {
  const root = element?.getRootNode() as Document | ShadowRoot | undefined;
  const focused = root?.activeElement ?? null;
  return focused && element?.contains(focused) ? focused : null;
}

/** Bring an element into view and give it the focus. */
function goTo(scroller: HTMLElement | null, element: HTMLElement): void {
  if (!scroller) return;
  const by = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top - scroller.clientHeight * ABOVE;
  element.focus({ preventScroll: true });
  scroller.scrollTop += by;
}

/** Go to the next or previous block, counted from the one with the focus, else from the top of the window. */
function stepParagraph(scroller: HTMLElement | null, story: HTMLElement | null, by: 1 | -1): void {
  if (!scroller) return;
  const blocks = blocksOf(story);
  const focused = focusIn(story);
  const from = focused ? blocks.findIndex((block) => block.contains(focused)) : -1;
  const line = scroller.getBoundingClientRect().top + scroller.clientHeight * ABOVE;
  const below = blocks.findIndex((block) => block.getBoundingClientRect().top > line - 1);
  const at = from >= 0 ? from + by : by > 0 ? below : (below < 0 ? blocks.length : below) - 1;
  const block = blocks[at];
  if (!block) return;
  block.tabIndex = -1;
  goTo(scroller, block);
}
