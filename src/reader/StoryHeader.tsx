import type { Article } from '../extraction/article';
import type { Strings } from '../i18n/strings';
import { betweenWords } from './between-words';
import { bound } from './bound';
import { publishedOn, updatedOn } from './dates';

/** A letter of a script without spaces takes the room of about two. */
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g;

/** A longer standfirst is set like the text, in characters. */
const LONG_DEK = 180;

/** How large a headline is set, by its length: four lines must never fill the popup. */
export function headlineSize(title: string): 'short' | 'long' | 'longest' {
  const length = title.length + (title.match(WIDE)?.length ?? 0);
  if (length > 120) return 'longest';
  return length > 76 ? 'long' : 'short';
}

/** Kicker, headline, dek, byline and dates; under them what the editors note on the story. */
export function StoryHeader({ article, strings }: { article: Article; strings: Strings }) {
  const { kicker, title, dek, bylines } = article;
  const published = publishedOn(article.published, strings.language);
  const updated = updatedOn(article.published, article.modified, strings.language);
  const authors = new Intl.ListFormat(strings.language, { type: 'conjunction' }).format(bylines);
  return (
    <header class="head">
      {kicker && <p class="kicker">{kicker}</p>}
      <h1 class="headline" data-size={headlineSize(title)}>
        {betweenWords(bound(title))}
      </h1>
      {dek && (
        <p class="dek" data-size={dek.length > LONG_DEK ? 'long' : 'short'}>
          {bound(dek)}
        </p>
      )}
      {(authors || published || updated) && (
        <p class="byline">
          {/* Each in a part of its own: which way it is written says nothing about the side its dot stands on. */}
          {authors && (
            <span>
              <bdi class="authors">{authors}</bdi>
            </span>
          )}
          {published && (
            <span lang={strings.language}>
              <bdi>
                <time dateTime={published.iso}>{published.text}</time>
              </bdi>
            </span>
          )}
          {updated && (
            <span lang={strings.language}>
              <bdi>
                <time dateTime={updated.iso}>{strings.t('updated', updated.text)}</time>
              </bdi>
            </span>
          )}
        </p>
      )}
      {article.notes?.map((note) => (
        <p class="note" role="note" aria-label={strings.t('editorsNote')}>
          {note}
        </p>
      ))}
    </header>
  );
}
