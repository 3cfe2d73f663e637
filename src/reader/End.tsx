import { useId, useState } from 'preact/hooks';
import type { Article, Completeness } from '../extraction/article';
import type { MessageKey, Strings } from '../i18n/strings';
import { safeLink } from './elements';
import { groupRemovals, type Listed, missing } from './removals';

export interface EndProps {
  article: Article;
  /** Indices of the removals that were put back. */
  back: ReadonlySet<number>;
  onBack(back: ReadonlySet<number>): void;
  newTab: boolean;
  strings: Strings;
}

const PARTIAL: Record<NonNullable<Completeness['why']>, MessageKey> = {
  paywall: 'partialPaywall',
  pagination: 'partialPagination',
  'consent-wall': 'partialConsent',
  'too-short': 'partialShort',
};

/** What stands under the story: that it may be incomplete, what was removed, and the way to the outlet. No suggestions. */
export function End({ article, back, onBack, newTab, strings }: EndProps) {
  const { completeness, site } = article;
  const removals = missing(article);
  const original = safeLink(article.url);
  return (
    <footer class="end" lang={strings.language} dir={strings.dir}>
      {completeness.state === 'partial' && <p class="partial">{strings.t(PARTIAL[completeness.why ?? 'too-short'])}</p>}
      {removals.length > 0 && <Removed removals={removals} back={back} onBack={onBack} strings={strings} />}
      {original && (
        <p class="original">
          <a href={original} rel="noopener noreferrer" {...(newTab && { target: '_blank' })}>
            {site ? strings.t('openOriginalAt', site) : strings.t('openOriginal')}
          </a>
        </p>
      )}
    </footer>
  );
}

interface RemovedProps extends Pick<EndProps, 'back' | 'onBack' | 'strings'> {
  removals: readonly Listed[];
}

/** How many things were removed and of what kinds; the drawer lists each with its reason and puts it back. */
function Removed({ removals, back, onBack, strings }: RemovedProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const groups = groupRemovals(removals);
  const kinds = groups.map(({ name, removals: { length } }) => strings.n(name, length));
  const list = new Intl.ListFormat(strings.language, { type: 'unit', style: 'long' }).format(kinds);
  const toggle = (index: number) => {
    const next = new Set(back);
    if (!next.delete(index)) next.add(index);
    onBack(next);
  };
  // Reasons are written in English; elsewhere the kind, which is translated, has to do.
  const inEnglish = strings.language.startsWith('en');
  const all = back.size === removals.length;
  return (
    <section class="removed" aria-labelledby={id}>
      <h2 id={id}>
        <button type="button" class="removed-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
          {strings.n('removedCount', removals.length)}
        </button>
      </h2>
      <p class="removed-kinds">{list}</p>
      {open && (
        <div class="drawer">
          <button type="button" class="quiet-button" onClick={() => onBack(all ? new Set() : new Set(removals.map(({ index }) => index)))}>
            {strings.t(all ? 'takeAllOut' : 'putAllBack')}
          </button>
          {groups.map((group) => (
            <section key={group.name} class="group">
              <h3>{strings.n(group.name, group.removals.length)}</h3>
              <ul>
                {group.removals.map(({ index, removal }) => (
                  <li key={index}>
                    <p class="removal-text">
                      <bdi>{removal.text || strings.t('noText')}</bdi>
                    </p>
                    {inEnglish && <p class="removal-why">{removal.why}</p>}
                    <button type="button" class="quiet-button" aria-pressed={back.has(index)} onClick={() => toggle(index)}>
                      {strings.t(back.has(index) ? 'takeOut' : 'putBack')}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </section>
  );
}
