import browser from 'webextension-polyfill';
import { strings } from '../i18n/t';
import { callBackground } from '../messaging/messenger';
import type { OpenedBy } from '../messaging/protocol';
import type { Reading } from '../read';
import { Reader } from '../reader/Reader';
import css from '../reader/reader.css?inline';
import type { Taker } from '../reader/taking';
import { type Choices, choices } from '../settings/choices';
import type { Settings } from '../settings/fields';
import { type Place, placeIn, rememberPlace } from '../settings/places';
import { loadSettings, onSettingsChange, saveSettings, setKept } from '../settings/storage';
import { onAddressChange } from './address';
import { exporterHere } from './exporter-here';
import { addFaces, type Faces } from './faces';
import { type Overlay, openOverlay } from './overlay';
import { pageAddress } from './page-address';
import type { PageReading } from './read-page';
import { isSurelyStory } from './sure-story';
import { world } from './world';

type Story = Extract<Reading, { state: 'article' | 'unlikely' }>;

interface Open {
  overlay: Overlay;
  story: Story;
  settings: Settings;
  site: string | null;
  /** Where it was left before. */
  left: Place;
  /** Where it has come to. */
  reached: Place;
  choices: Choices;
  /** The faces that were asked for. */
  faces: Set<Settings['font']>;
  /** The one that came too late: it is brought when a face is chosen here. */
  late: Settings['font'] | undefined;
  /** Undone when it closes. */
  undo: (() => void)[];
}

/** A story that has grown by so much since it was read is read again. */
const GROWN = 1.1;
/** The story is set in its face where that comes in time, in milliseconds: one that comes later would move its lines. */
const FACES_PATIENCE = 400;

let open: Open | undefined;
/** Counts closings: what was asked for before the last one no longer opens. */
let closings = 0;
/** Addresses in this document where the person closed the reader: auto-clean does not come back to them. */
const closedByPerson = new Set<string>();

/**
 * Show the story over the page.
 * @param by see OpenedBy
 * @param site the page's site
 * @returns whether it stands there now
 */
export async function openReader(by: OpenedBy, site: string | null): Promise<{ open: boolean }> {
  if (by === 'auto' && closedByPerson.has(pageAddress(location.href))) return { open: false };
  const before = closings;
  const [settings, left] = await Promise.all([loadSettings(), placeIn(location.href)]);
  // Auto-clean may have been switched off while this call was on its way.
  if (closings !== before || (by !== 'reader' && !isOn(site, settings))) return { open: open !== undefined };
  const reading = world.ledeReader?.readPage();
  if (!reading || !isStory(reading, by)) return { open: open !== undefined };
  callBackground('storyRead', reading.minutes).catch(() => {});
  if (by === 'switch') closedByPerson.delete(pageAddress(location.href));
  if (!open) {
    const faces = addFaces(settings.font, reading.article);
    const late = new Promise<false>((resolve) => setTimeout(resolve, FACES_PATIENCE, false));
    const inTime = await Promise.race([faces.ready, late]);
    // The next face of the style sheet stands in, until the story is opened again.
    if (!inTime) faces.remove();
    const lateFace = inTime ? undefined : settings.font;
    // It may have been closed, or opened by another call, in the meantime.
    if (open || closings !== before) faces.remove();
    else stand(reading, settings, site, settings.places ? left : { place: 0 }, faces, lateFace);
    return { open: open !== undefined };
  }
  if (reading.article.wordCount > open.story.article.wordCount * GROWN) {
    open.story = reading;
    draw();
  }
  return { open: true };
}

/** Take the story off the page; where none stands, there is nothing to do. */
export function closeReader(): void {
  closings++;
  const closing = open;
  open = undefined;
  if (!closing) return;
  // The place is told as it closes: its lines still stand as they were read.
  closing.overlay.close();
  for (const undo of closing.undo.reverse()) withoutExtension(undo);
}

/** What may be shown: to a person who asks, anything with text; unasked, only what is surely a whole story. */
function isStory(reading: PageReading, by: OpenedBy): reading is Story {
  if (reading.state !== 'article' && reading.state !== 'unlikely') return false;
  return by === 'reader' || isSurelyStory(reading);
}

const isOn = (site: string | null, { autoClean }: Settings): boolean => site !== null && autoClean.includes(site);

function stand(story: Story, settings: Settings, site: string | null, left: Place, faces: Faces, late?: Settings['font']): void {
  const overlay = openOverlay(strings.t('overlayTitle'), css, { leave: closedByHand, lost: closeReader });
  const mine: Open = {
    overlay,
    story,
    settings,
    site,
    left,
    reached: left,
    choices: choices((next) => {
      const wasOn = isOn(site, mine.settings);
      mine.settings = next;
      if (open !== mine) return;
      if (wasOn && !isOn(site, next)) closeReader();
      else draw();
    }),
    faces: new Set([settings.font]),
    late,
    undo: [faces.remove],
  };
  open = mine;
  mine.undo.push(
    onAddressChange(closeReader),
    onSettingsChange((next) => mine.choices.heard(next)),
    onShownAgain(() => loadSettings().then(mine.choices.heard, () => {})),
  );
  draw();
}

function closedByHand(): void {
  closedByPerson.add(pageAddress(location.href));
  closeReader();
}

function draw(): void {
  if (!open) return;
  const mine = open;
  const { overlay, story, settings, site } = mine;
  if (!open.faces.has(settings.font)) {
    open.faces.add(settings.font);
    open.undo.push(addFaces(settings.font, story.article).remove);
  }
  overlay.show(
    <Reader
      {...{ article: story.article, facts: story.facts, minutes: story.minutes, settings, strings }}
      surface="page"
      onSettings={change}
      autoClean={site === null ? undefined : { site, on: settings.autoClean.includes(site), set: switchSite }}
      kept={
        site === null
          ? undefined
          : { site, kinds: settings.kept[site] ?? [], set: (kind, on) => void setKept(site, kind, on).catch(() => {}) }
      }
      taker={taker}
      onClose={closedByHand}
      loadSentences={loadSentences}
      initialPlace={open.left.place}
      initialHeard={open.left.heard}
      onPlace={(place) => remember({ place }, mine)}
      onHeard={(heard) => remember({ heard })}
      initialHandMarks={open.left.hand}
      onHandMarks={(hand) => remember({ hand })}
    />,
  );
}

const taker: Taker = {
  own: undefined,
  without: browser.extension.inIncognitoContext ? ['tab'] : [],
  isPrivate: browser.extension.inIncognitoContext,
  exporter: exporterHere,
  openTab: async (act, changes) => {
    if (open) await callBackground('openInTab', open.story, act, changes);
  },
};

/** @param mine what is open, or was until this moment: the place is told on leaving as well */
function remember(now: Partial<Place>, mine = open): void {
  if (!mine) return;
  mine.reached = { ...mine.reached, ...now };
  // A private window leaves no trace of what was read.
  if (mine.settings.places && !browser.extension.inIncognitoContext) rememberPlace(mine.story.article.url, mine.reached).catch(() => {});
}

/** The reader script has it already, for the key facts. */
const loadSentences = async () => ({ sentences: world.ledeReader!.sentences });

/** Shown at once, and kept where it can be: without the extension the reader still does what it is told, until it closes. */
function change(settings: Partial<Settings>): void {
  if (!open) return;
  if (settings.font && open.late) {
    open.faces.delete(open.late);
    open.late = undefined;
  }
  open.settings = { ...open.settings, ...settings };
  open.choices.made(settings, saveSettings(settings));
  draw();
}

function switchSite(on: boolean): void {
  callBackground('switchAutoCleanHere', on).catch(() => draw());
}

/** Back from the back-forward cache, where nothing is heard of changes. */
function onShownAgain(then: () => void): () => void {
  const shown = ({ persisted }: PageTransitionEvent) => {
    if (persisted) then();
  };
  addEventListener('pageshow', shown);
  return () => removeEventListener('pageshow', shown);
}

/** After the extension was updated or taken away its own calls throw; the page is to be freed all the same. */
function withoutExtension(undo: () => void): void {
  try {
    undo();
  } catch {
    // There is no listener left to remove.
  }
}
