import type { Article } from '../extraction/article';
import type { MessageKey, Strings } from '../i18n/strings';
import type { KeyFact } from '../keyfacts/key-fact';
import type { Settings } from '../settings/fields';
import { FactRow } from './facts/FactRow';
import { Glance } from './facts/Glance';
import { canShow } from './facts/shown-facts';

export interface KeyFactsCardProps {
  article: Article;
  /** Those that are shown. */
  facts: readonly KeyFact[];
  /** All there are. */
  all: readonly KeyFact[];
  /** Indices of the facts that have a mark to go to. */
  placed: readonly number[];
  settings: Settings;
  strings: Strings;
  onSettings(change: Partial<Settings>): void;
  onJump(fact: number): void;
  onUnmark(fact: KeyFact): void;
  /** Brings back what was taken away by hand; none where nothing was. */
  onRestore?: () => void;
}

const AMOUNTS: readonly Settings['factsShown'][] = ['fewer', 'usual', 'more'];

/** The key facts on top of the story: each row goes to its sentence and tells why it was chosen; below, who, when and where at a glance. */
export function KeyFactsCard(props: KeyFactsCardProps) {
  const { article, facts, all, placed, settings, strings, onSettings, onJump, onUnmark, onRestore } = props;
  const points = article.publisherKeyPoints ?? [];
  // Where nothing was sure enough to be marked, a reader may still ask for more.
  const askable = settings.keyFacts && canShow(all, settings.factsShown, 1);
  if (!facts.length && !points.length && !onRestore && !askable) return null;
  // In the order of the story: a sentence that leans on another follows it.
  const inOrder = facts.map((fact, index) => ({ fact, index })).sort((a, b) => a.fact.start - b.fact.start);
  const step = (by: 1 | -1, name: MessageKey, sign: string) => (
    <button
      type="button"
      class="amount"
      aria-label={strings.t(name)}
      title={strings.t(name)}
      disabled={!canShow(all, settings.factsShown, by)}
      onClick={() => onSettings({ factsShown: AMOUNTS[AMOUNTS.indexOf(settings.factsShown) + by] })}
    >
      {sign}
    </button>
  );
  return (
    <section class="card" aria-labelledby="lede-key-facts">
      <div class="card-head">
        <h2 id="lede-key-facts">
          <bdi lang={strings.language}>{strings.t('keyFacts')}</bdi>
        </h2>
        {settings.keyFacts && all.length > 0 && (
          <div class="card-count" lang={strings.language} dir={strings.dir}>
            {step(-1, 'factsFewer', '−')}
            <span>{facts.length ? strings.n('keyFactsCount', facts.length) : strings.t('keyFactsNone')}</span>
            {step(1, 'factsMore', '+')}
          </div>
        )}
      </div>
      {points.length > 0 && (
        <div class="points">
          <h3>
            <bdi lang={strings.language}>{article.site ? strings.t('fromSite', article.site) : strings.t('fromPublisher')}</bdi>
          </h3>
          <ul>
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </div>
      )}
      {facts.length > 0 && (
        <ol class="facts">
          {inOrder.map(({ fact, index }, place) => (
            <FactRow
              key={fact.start}
              {...{ fact, strings }}
              number={place + 1}
              onJump={placed.includes(index) ? () => onJump(index) : undefined}
              onUnmark={() => onUnmark(fact)}
            />
          ))}
        </ol>
      )}
      <Glance {...{ facts, strings, onJump }} />
      {onRestore && (
        <p class="restore">
          <button type="button" class="quiet-button" lang={strings.language} dir={strings.dir} onClick={onRestore}>
            {strings.t('restoreMarks')}
          </button>
        </p>
      )}
    </section>
  );
}
