import type { ComponentChildren } from 'preact';
import type { Article, Completeness } from '../extraction/article';
import type { MessageKey, Strings } from '../i18n/strings';
import { safeLink } from './elements';
import { Removed } from './Removed';
import { missing } from './removals';

/** Kinds of things that stay on a site. */
export interface Kept {
  /** Registrable domain. */
  site: string;
  kinds: readonly string[];
  set(kind: string, on: boolean): void;
}

export interface EndProps {
  article: Article;
  /** Indices of the removals that were put back. */
  back: ReadonlySet<number>;
  /** Put these back, or take them out. */
  onBack(indices: readonly number[], back: boolean): void;
  /** What is always put back on this site; none where the page has no site. */
  kept?: Kept;
  newTab: boolean;
  /** Goes to the page itself, where to load it anew would have auto-clean bring the story back. */
  onOriginal?: () => void;
  strings: Strings;
}

type Why = NonNullable<Completeness['why']>;

const PARTIAL: Record<Why, MessageKey> = {
  paywall: 'partialPaywall',
  pagination: 'partialPagination',
  'consent-wall': 'partialConsent',
  'too-short': 'partialShort',
};

/** What can be done about it, on the page itself. */
const REMEDIES: Record<Why, MessageKey> = {
  paywall: 'partialSignIn',
  pagination: 'partialNext',
  'consent-wall': 'partialAnswer',
  'too-short': 'openOriginal',
};

/** What stands under the story: that it may be incomplete, what was removed, and the way to the outlet. No suggestions. */
export function End({ article, back, onBack, kept, newTab, onOriginal, strings }: EndProps) {
  const { completeness, site } = article;
  const removals = missing(article);
  const original = safeLink(article.url);
  return (
    <footer class="end" lang={strings.language} dir={strings.dir}>
      {completeness.state === 'partial' && <Partial {...{ completeness, original, newTab, onOriginal, strings }} />}
      {removals.length > 0 && <Removed {...{ removals, back, onBack, kept, strings }} />}
      {original && (
        <p class="original">
          <Away href={original} newTab={newTab} instead={onOriginal}>
            {site ? strings.t('openOriginalAt', site) : strings.t('openOriginal')}
          </Away>
        </p>
      )}
    </footer>
  );
}

interface PartialProps extends Pick<EndProps, 'newTab' | 'onOriginal' | 'strings'> {
  completeness: Completeness;
  /** Address of the page. */
  original?: string;
}

/** That this may not be the whole story, why, and what to do. */
function Partial({ completeness: { why = 'too-short', next }, original, newTab, onOriginal, strings }: PartialProps) {
  const onward =
    why === 'pagination' && next && original && URL.canParse(next, original) ? safeLink(new URL(next, original).href) : undefined;
  const remedy = why === 'pagination' && !onward ? 'openOriginal' : REMEDIES[why];
  const href = onward ?? original;
  return (
    <p class="partial">
      {strings.t(PARTIAL[why])}{' '}
      {href && (
        <Away href={href} newTab={newTab} instead={onward ? undefined : onOriginal}>
          {strings.t(remedy)}
        </Away>
      )}
    </p>
  );
}

interface AwayProps {
  href: string;
  newTab: boolean;
  /** What a plain press does instead of going there. */
  instead?: () => void;
  children: ComponentChildren;
}

function Away({ href, newTab, instead, children }: AwayProps) {
  const pressed = (event: MouseEvent) => {
    if (!instead || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    instead();
  };
  return (
    <a href={href} rel="noopener noreferrer" {...(newTab && { target: '_blank' })} onClick={pressed}>
      {children}
    </a>
  );
}
