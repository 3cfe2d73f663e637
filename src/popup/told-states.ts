import type { MessageKey } from '../i18n/strings';
import type { Unreadable } from './unreadable';

/** What can be done about a state. */
export type Remedy = 'again' | 'reload' | 'allow' | 'extensions' | 'about' | 'anyway';

export interface ToldState {
  title: MessageKey;
  text: MessageKey;
  remedy?: Remedy;
}

/** The words of every state the popup can be in without a story. */
export const TOLD_STATES: Record<Unreadable | 'reading' | 'loading' | 'unlikely', ToldState> = {
  reading: { title: 'toldReadingTitle', text: 'toldReadingText' },
  loading: { title: 'toldLoadingTitle', text: 'toldLoadingText', remedy: 'again' },
  unlikely: { title: 'toldUnlikelyTitle', text: 'toldUnlikelyText', remedy: 'anyway' },
  browser: { title: 'toldBrowserTitle', text: 'toldBrowserText', remedy: 'about' },
  store: { title: 'toldStoreTitle', text: 'toldStoreText', remedy: 'about' },
  pdf: { title: 'toldPdfTitle', text: 'toldPdfText', remedy: 'about' },
  file: { title: 'toldFileTitle', text: 'toldFileText', remedy: 'about' },
  local: { title: 'toldLocalTitle', text: 'toldLocalText', remedy: 'extensions' },
  source: { title: 'toldSourceTitle', text: 'toldSourceText', remedy: 'about' },
  empty: { title: 'toldEmptyTitle', text: 'toldEmptyText', remedy: 'again' },
  frames: { title: 'toldFramesTitle', text: 'toldFramesText', remedy: 'again' },
  'no-text': { title: 'toldNoTextTitle', text: 'toldNoTextText', remedy: 'again' },
  'error-page': { title: 'toldErrorPageTitle', text: 'toldErrorPageText', remedy: 'reload' },
  limited: { title: 'toldLimitedTitle', text: 'toldLimitedText', remedy: 'allow' },
  failed: { title: 'toldFailedTitle', text: 'toldFailedText', remedy: 'reload' },
};

/** The words on a remedy's button. */
export const REMEDY_LABELS: Record<Remedy, MessageKey> = {
  again: 'tryAgain',
  reload: 'reloadPage',
  allow: 'allowSite',
  extensions: 'openSettings',
  about: 'whatLedeReads',
  anyway: 'readAnyway',
};
