import type { MessageKey } from '../i18n/strings';

/** What stands in a story from elsewhere, by kind. */
export const EMBED_NAMES: Record<string, MessageKey> = {
  post: 'embedPost',
  video: 'embedVideo',
  audio: 'embedAudio',
  chart: 'embedChart',
  map: 'embedMap',
  document: 'embedDocument',
};
