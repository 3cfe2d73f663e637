import type { ElementContent } from 'hast';
import type { Exporter, Format } from '../export/take-away';
import type { Article } from '../extraction/article';
import type { Strings } from '../i18n/strings';
import type { KeyFact } from '../keyfacts/key-fact';
import type { Changes } from '../settings/changes';
import type { Settings } from '../settings/fields';
import { publishedOn } from './dates';
import { copy, save } from './hand-over';
import { pictureData } from './picture-data';

/** What can be done with a story beside reading it. */
export type TakeAct = 'copy' | 'copy-text' | 'copy-markdown' | Format | 'print' | 'share' | 'tab';

/** Acts that a page of the extension does by itself, as soon as it has opened. */
export type TabAct = 'print' | 'page';

/** How a surface takes a story away. */
export interface Taker {
  /** Acts that cannot be done here. */
  without: readonly TakeAct[];
  /** The code that makes files; loaded on demand. */
  exporter(): Promise<Exporter>;
  /** Open the story in a tab of its own, there to do this. */
  openTab(act?: TabAct, changes?: Changes): Promise<void>;
  /** In a private window nothing of a story is kept, so it has no tab of its own. */
  isPrivate?: boolean;
  /** Is this a page of the extension? Only there pictures can be read, and only a tab can be printed. */
  own: 'popup' | 'tab' | undefined;
}

export interface Taken {
  article: Article;
  facts: readonly KeyFact[];
  returned: ReadonlyMap<number, readonly ElementContent[]>;
  /** What was changed on it, for a tab of its own. */
  changes?(): Changes;
}

/**
 * Do it.
 * @returns what to tell; '' where it speaks for itself
 * @throws where the browser did not allow it
 */
export async function take(act: TakeAct, story: Taken, taker: Taker, settings: Settings, strings: Strings): Promise<string> {
  const openTab = (does?: TabAct) => told(taker.openTab(does, story.changes?.()));
  if (act === 'tab') return openTab();
  if (act === 'print') return taker.own === 'tab' || taker.isPrivate ? told(Promise.resolve(print())) : openTab('print');
  if (act === 'share') return told(share(story, strings));
  // A page's own world may not read pictures from elsewhere: the extension's tab may.
  const withPictures = act === 'page' && settings.embedPictures;
  if (withPictures && !taker.own && !taker.isPrivate) return openTab('page');
  const exporter = await taker.exporter();
  const labels = exporter.labelsOf(strings);
  const marks = settings.markdownMarks;
  if (act === 'copy') {
    const { html, text } = exporter.clipOf(story, labels);
    await copy(text, html);
    return strings.t('copied');
  }
  if (act === 'copy-text' || act === 'copy-markdown') {
    await copy(exporter.fileOf(act === 'copy-text' ? 'text' : 'markdown', story, { marks }, labels).text);
    return strings.t('copied');
  }
  if (!withPictures) return saved(exporter.fileOf(act, story, { marks }, labels));
  const addresses = exporter.picturesOf(story, labels);
  const pictures = taker.own ? await pictureData(addresses) : new Map<string, string>();
  const name = saved(exporter.fileOf(act, story, { marks, pictures }, labels));
  return pictures.size < addresses.length ? `${name} ${strings.t('picturesLeft')}` : name;

  function saved({ name, type, text }: ReturnType<Exporter['fileOf']>): string {
    save(name, type, text);
    return strings.t('savedAs', name);
  }
}

const told = async (done: Promise<unknown>): Promise<string> => {
  await done;
  return '';
};

/** Headline and key facts, and as in every other form where and when they are from. */
function share({ article: { title, url, site, published }, facts }: Taken, { language }: Strings): Promise<void> {
  const from = [site, publishedOn(published, language)?.text].filter(Boolean).join(' · ');
  const text = [title, ...facts.map(({ sentence }) => sentence), from].filter(Boolean).join('\n\n');
  return navigator.share({ title, text, url }).catch((error) => {
    // The person thought better of it.
    if ((error as Error).name !== 'AbortError') throw error;
  });
}
