import type { Article } from '../extraction/article';
import type { Strings } from '../i18n/strings';
import type { KeyFact } from '../keyfacts/key-fact';
import { DownIcon } from './icons';
import { Sentence } from './Sentence';

export interface KeyFactsCardProps {
  article: Article;
  facts: readonly KeyFact[];
  /** Indices of the facts that have a mark to go to. */
  placed: readonly number[];
  /** Set the who, when and how much apart? */
  spans: boolean;
  strings: Strings;
  onJump(fact: number): void;
}

/** The key facts on top of the story: each row is one button that goes to its sentence. */
export function KeyFactsCard({ article, facts, placed, spans, strings, onJump }: KeyFactsCardProps) {
  const points = article.publisherKeyPoints ?? [];
  if (!facts.length && !points.length) return null;
  return (
    <section class="card" aria-labelledby="lede-key-facts">
      <div class="card-head">
        <h2 id="lede-key-facts">
          <bdi lang={strings.language}>{strings.t('keyFacts')}</bdi>
        </h2>
        {facts.length > 0 && (
          <p class="card-count">
            <bdi lang={strings.language}>{strings.n('keyFactsCount', facts.length)}</bdi>
          </p>
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
          {facts.map((fact, index) => {
            const inside = (
              <>
                <span class="fact-number" aria-hidden="true">
                  {index + 1}
                </span>
                <span class="fact-sentence">
                  <Sentence fact={fact} spans={spans} />
                </span>
              </>
            );
            return (
              <li key={fact.start}>
                {placed.includes(index) ? (
                  <button type="button" class="fact" title={strings.t('goToSentence')} onClick={() => onJump(index)}>
                    {inside}
                    <DownIcon />
                  </button>
                ) : (
                  <div class="fact">{inside}</div>
                )}
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
