import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../extraction/article';
import type { Strings } from '../i18n/strings';
import type { KeyFact } from '../keyfacts/key-fact';
import type { Settings } from '../settings/fields';
import type { HandMarks } from '../settings/hand-marks';
import { type AutoClean, StoryBar } from './Bar';
import { Body, markId } from './Body';
import { ContentsPanel } from './ContentsPanel';
import { End, type Kept } from './End';
import { Enlarged } from './Enlarged';
import { FindBar, type Found } from './FindBar';
import { MarkSelection } from './facts/MarkSelection';
import { shownFacts } from './facts/shown-facts';
import { useHandMarks } from './facts/use-hand-marks';
import { focusIn, goTo, stepParagraph } from './going';
import { hostOf } from './host';
import { KeyFactsCard } from './KeyFactsCard';
import { type Act, actOf } from './keys';
import { LeadPicture } from './LeadPicture';
import { Lights } from './Lights';
import { LineFocus, type LineFocusKeys } from './LineFocus';
import { Listen, type ListenKeys } from './Listen';
import { ListenButton } from './ListenButton';
import type { LoadSentences } from './listen/use-listening';
import { lookOf } from './look';
import { placeMarks } from './marks';
import { Outline } from './Outline';
import { panelId } from './Panel';
import { PicturesShown } from './pictures';
import { Rail } from './Rail';
import { inStory, returnedNodes } from './removals';
import { StoryHeader } from './StoryHeader';
import { scriptOf } from './script';
import { placeOf } from './story-place';
import { TakeAway } from './TakeAway';
import { TextPanel } from './TextPanel';
import type { Taker } from './taking';
import { usePlace } from './use-place';

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
  autoClean?: AutoClean | 'coming';
  /** What stays on this site though it is removed elsewhere. */
  kept?: Kept;
  /** How the story is copied, saved and printed from here. */
  taker?: Taker;
  onOpenOverPage?: () => void;
  onClose?: () => void;
  /** Goes to the page itself, where a link would have auto-clean bring the story back. */
  onOriginal?: () => void;
  /** Where to begin, as `onPlace` told it. */
  initialPlace?: number;
  onPlace?: (place: number) => void;
  /** What cuts the story into the sentences that are read out. */
  loadSentences: LoadSentences;
  /** The sentence that was being read out when the reader closed, as `onHeard` told it. */
  initialHeard?: number;
  /** What was changed by hand on this story's marks, as `onHandMarks` told it. */
  initialHandMarks?: HandMarks;
  onHandMarks?: (marks: HandMarks) => void;
  /** What was put back or taken out by hand, by number of the removal. */
  initialBack?: ReadonlyMap<number, boolean>;
  /** A sentence is being read out; undefined where the listening was ended. */
  onHeard?: (sentence: number | undefined) => void;
}

/** What opens under the bar; one at a time. */
type PanelName = 'contents' | 'text' | 'take-away';

/** A story with its key facts: props only, the same in the popup and over the page. */
export function Reader(props: ReaderProps) {
  const { article, facts, minutes, settings, strings, surface, onSettings, autoClean, kept, taker, onOpenOverPage, onClose, onPlace } =
    props;
  const scroller = useRef<HTMLDivElement>(null);
  const story = useRef<HTMLElement>(null);
  const [byHand, setByHand] = useState(props.initialBack ?? NOT_TOUCHED);
  const [said, setSaid] = useState('');
  const column = useRef<HTMLElement>(null);
  const [panel, setPanel] = useState<PanelName | null>(null);
  const [keysShown, setKeysShown] = useState(false);
  const [finding, setFinding] = useState(false);
  const [listening, setListening] = useState(props.initialHeard !== undefined);
  const [spoken, setSpoken] = useState<Range>();
  const [found, setFound] = useState<Found>({ ranges: [], now: -1 });
  const { hand, unmark, mark, restore } = useHandMarks(props.initialHandMarks, props.onHandMarks);
  const { keyFacts, factsShown, spans, spansOff } = settings;
  const shown = useMemo(
    () => shownFacts(article.text, facts, { keyFacts, factsShown, spans, spansOff }, hand),
    [article, facts, keyFacts, factsShown, spans, spansOff.join(), hand],
  );
  const marks = useMemo(() => placeMarks(article.body, article.text, shown), [article, shown]);
  const newTab = surface === 'popup';
  const outlet = article.site ?? hostOf(article.url);
  const keptKinds = kept?.kinds.join();
  const back = useMemo(() => inStory(article.removals, kept?.kinds ?? [], byHand), [article, keptKinds, byHand]);
  const returned = useMemo(() => returnedNodes(article.removals, back), [article, back]);
  const changes = () => ({ hand, back: [...byHand], place: placeOf(scroller.current, story.current) });
  const taken = { article, facts: shown, returned, changes };
  // The story is made once: scrolling and settings do not walk through it again.
  const body = useMemo(
    () => <Body body={article.body} marks={marks} returned={returned} newTab={newTab} strings={strings} />,
    [article, marks, returned, newTab, strings],
  );

  const tellPlace = usePlace({ scroller, story, url: article.url, initialPlace: props.initialPlace, onPlace });

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
  const buttonOf = (name: PanelName) => scroller.current?.querySelector<HTMLElement>(`[aria-controls="${panelId(name)}"]`);
  /** Open a panel by a key: the focus is on its button, and Tab goes in. */
  const toggle = (name: PanelName) => {
    buttonOf(name)?.focus();
    setPanel(panel === name ? null : name);
  };
  const closeFind = () => {
    setFinding(false);
    scroller.current?.focus({ preventScroll: true });
  };
  /** Esc closes what lies on top: the panel before the row for finding, and that before the reader. */
  const closeOne = () => {
    if (panel) {
      buttonOf(panel)?.focus();
      setPanel(null);
    } else if (finding) closeFind();
    else onClose?.();
  };
  const lineFocus = useRef<LineFocusKeys>(null);
  const spokenRanges = useMemo(() => (spoken ? [spoken] : []), [spoken]);
  const linesLit = settings.lineFocus !== 'off' || settings.ruler;
  const listen = useRef<ListenKeys>(null);
  const endListening = () => {
    setListening(false);
    // The row goes with what had the focus in it.
    scroller.current?.querySelector<HTMLElement>('.bar [aria-pressed]')?.focus({ preventScroll: true });
    props.onHeard?.(undefined);
  };
  const read = spoken ?? found.ranges[found.now];
  useEffect(() => {
    if (read) lineFocus.current?.follow(read);
  }, [read]);
  const stepLine = (by: 1 | -1) => lineFocus.current?.step(by);
  const acts: Partial<Record<Act, () => void>> = {
    close: closeOne,
    'next-fact': () => stepFact(1),
    'previous-fact': () => stepFact(-1),
    'next-paragraph': () => stepParagraph(scroller.current, story.current, 1),
    'previous-paragraph': () => stepParagraph(scroller.current, story.current, -1),
    contents: () => toggle('contents'),
    text: () => toggle('text'),
    find: () => find(),
    'line-focus': () => onSettings({ lineFocus: LINE_FOCUS[(LINE_FOCUS.indexOf(settings.lineFocus) + 1) % LINE_FOCUS.length] }),
    ruler: () => onSettings({ ruler: !settings.ruler }),
    // Without lines to step through, the arrows are the browser's.
    ...(linesLit && { 'next-line': () => stepLine(1), 'previous-line': () => stepLine(-1) }),
    listen: () => (listening ? listen.current?.toggle() : setListening(true)),
    ...(listening && { 'next-sentence': () => listen.current?.step(1), 'previous-sentence': () => listen.current?.step(-1) }),
    keys: () => {
      setKeysShown(true);
      if (panel !== 'contents') toggle('contents');
    },
  };
  const find = () => {
    setPanel(null);
    setFinding(true);
    scroller.current?.querySelector<HTMLElement>('.find input')?.focus();
  };
  const keyed = (event: KeyboardEvent) => {
    const act = actOf(event, settings);
    const does = act && acts[act];
    if (!does || (act === 'close' && !onClose && !panel && !finding)) return;
    event.preventDefault();
    // Over a page the key is the reader's: the page does not hear it too.
    event.stopPropagation();
    does();
  };
  const goToHeading = (heading: HTMLElement) => {
    setPanel(null);
    goTo(scroller.current, heading);
  };
  const outline = { scroller, story, shown: body, onGo: goToHeading };
  const panelProps = (name: PanelName) => ({ open: panel === name, setOpen: (open: boolean) => setPanel(open ? name : null) });
  // What comes back or goes moves the button that was pressed: it stays in view.
  useEffect(() => {
    const pressed = byHand === NOT_TOUCHED ? null : focusIn(scroller.current);
    const frame = requestAnimationFrame(() => pressed?.scrollIntoView({ block: 'nearest' }));
    return () => cancelAnimationFrame(frame);
  }, [byHand]);
  const putBack = (indices: readonly number[], isBack: boolean) => {
    const next = new Map(byHand);
    for (const index of indices) next.set(index, isBack);
    setByHand(next);
    setSaid(strings.n('nowPutBack', inStory(article.removals, kept?.kinds ?? [], next).size));
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the reader's keys, wherever in it the focus is
    <div class="lede reader" {...lookOf(settings)} data-surface={surface} lang={strings.language} dir={strings.dir} onKeyDown={keyed}>
      <div class="scroller" ref={scroller} tabIndex={-1} onScroll={tellPlace}>
        <StoryBar
          scroller={scroller}
          minutes={minutes}
          goesAway={surface === 'page'}
          site={outlet}
          strings={strings}
          autoClean={autoClean}
          onOpenOverPage={onOpenOverPage}
          onClose={onClose}
          panel={
            <>
              <ContentsPanel
                {...{ settings, strings, ...outline }}
                {...panelProps('contents')}
                keys={keysShown}
                setKeys={setKeysShown}
                onFind={find}
              />
              <TextPanel {...{ story, settings, strings, onSettings }} {...panelProps('text')} />
              <ListenButton on={listening} strings={strings} onPress={() => (listening ? endListening() : setListening(true))} />
              {taker && <TakeAway story={taken} {...{ taker, settings, strings, onSettings }} {...panelProps('take-away')} />}
            </>
          }
          under={finding && <FindBar {...{ scroller, story, strings }} shown={body} onFound={setFound} onClose={closeFind} />}
        />
        {surface === 'page' && (
          <nav class="outline" aria-label={strings.t('contents')}>
            <Outline {...outline} aside />
          </nav>
        )}
        <main class="column" ref={column}>
          <p class="outlet" lang={article.lang} dir={article.dir}>
            <bdi>{outlet}</bdi>
          </p>
          <article class="story" ref={story} lang={article.lang} dir={article.dir} data-script={scriptOf(article.text)}>
            <StoryHeader article={article} strings={strings} />
            <KeyFactsCard
              {...{ article, settings, strings, onSettings }}
              facts={shown}
              all={facts}
              placed={marks.placed}
              onJump={jump}
              onUnmark={unmark}
              onRestore={keyFacts && hand.off.length ? restore : undefined}
            />
            <PicturesShown.Provider value={settings.pictures}>
              <LeadPicture article={article} strings={strings} />
              {body}
            </PicturesShown.Provider>
          </article>
          {keyFacts && <MarkSelection {...{ story, column, strings }} text={article.text} onMark={mark} />}
          {linesLit && <LineFocus {...{ scroller, story, column, settings }} shown={body} keys={lineFocus} />}
          {spoken && <Lights kind="spoken" ranges={spokenRanges} now={0} column={column} look={settings} />}
          {finding && <Lights kind="found" ranges={found.ranges} now={found.now} column={column} look={settings} />}
          <End
            article={article}
            back={back}
            onBack={putBack}
            kept={kept}
            newTab={newTab}
            onOriginal={props.onOriginal ?? onClose}
            strings={strings}
          />
        </main>
        <p class="said" role="status">
          {said}
        </p>
      </div>
      <Rail scroller={scroller} />
      <Enlarged story={story} strings={strings} />
      {listening && (
        <Listen
          {...{ scroller, story, settings, strings, onSettings }}
          shown={body}
          language={article.lang ?? 'en'}
          keys={listen}
          endsWithWindow={surface === 'popup'}
          stoppedAt={props.initialHeard}
          onSentence={(sentence) => props.onHeard?.(sentence)}
          loadSentences={props.loadSentences}
          onSpoken={setSpoken}
          onClose={endListening}
        />
      )}
    </div>
  );
}

const NOT_TOUCHED: ReadonlyMap<number, boolean> = new Map();
/** What its key goes through. */
const LINE_FOCUS: Settings['lineFocus'][] = ['off', '1', '3', '5', 'paragraph'];
