import type { Strings } from '../i18n/strings';
import type { SpanKind } from '../keyfacts/key-fact';
import { publishedOn, updatedOn } from '../reader/dates';
import { EMBED_NAMES } from '../reader/embed-names';
import { KIND_NAMES } from '../reader/facts/kind-names';
import type { Labels } from './story';

/** The words of an export, out of the strings of the interface. */
export const labelsOf = (strings: Strings): Labels => ({
  language: strings.language,
  dir: strings.dir,
  keyFacts: strings.t('keyFacts'),
  source: strings.t('exportSource'),
  keyFact: (number, all) => strings.t('keyFactPlace', number, all),
  embed: (kind) => (Object.hasOwn(EMBED_NAMES, kind) ? strings.t(EMBED_NAMES[kind]!) : kind),
  date: (published) => publishedOn(published, strings.language)?.text ?? '',
  updated: (published, modified) => {
    const updated = updatedOn(published, modified, strings.language);
    return updated ? strings.t('updated', updated.text) : '';
  },
  publisher: (site) => (site ? strings.t('fromSite', site) : strings.t('fromPublisher')),
  kinds: Object.fromEntries(Object.entries(KIND_NAMES).map(([kind, name]) => [kind, strings.t(name)])) as Record<SpanKind, string>,
});
