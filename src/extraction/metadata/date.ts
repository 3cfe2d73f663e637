import { CATALOG } from '../../languages/catalog';
import type { Witnesses } from '../witnesses';
import type { Header } from './header';
import { type DateStyle, dateInAddress, isoDate } from './iso-date';
import { textOf } from './plain-text';
import { attribute, namesOf, parentOf, select, selectFirst, tagOf } from './untouched';

const PUBLISHED_NAMES = /publish|posted|pub-?date|date|time|datum|fecha|data|dato/;
const MODIFIED_NAMES = /updat|modif|aktualisiert|edited|actualiz|aggiornat|mise-a-jour|oppdatert|uppdaterad/;
const MODIFIED_WORDS =
  /updat|modifi|aktualisier|geändert|mis à jour|mise à jour|actualiz|aggiornat|atualizad|bijgewerkt|uppdatera|oppdater|opdater|päivitetty|zaktualiz|aktualiz|frissít|actualiz|ενημέρωσ|güncelle|обновлен|изменен|оновлен|更新|업데이트|수정|diperbarui|cập nhật/i;

/** When the story was published and last changed, as ISO 8601: structured data, other metadata, its header's times, the address. */
export function datesOf(w: Witnesses, header: Header, url: string): { published?: string; modified?: string } {
  const style: DateStyle = {
    monthFirst: w.languages.some((language) => /^en[-_]US/i.test(language)),
    // Norwegian has three tags and one pack.
    languages: [
      ...w.languages.map((language) =>
        language
          .split(/[-_]/)[0]!
          .toLowerCase()
          .replace(/^n[bn]$/, 'no'),
      ),
      'en',
    ].filter((language, index, all) => CATALOG.includes(language) && all.indexOf(language) === index),
  };
  const firstOf = (list: string[]): string | undefined => {
    for (const written of list) {
      const date = isoDate(written, style);
      if (date) return date;
    }
    return undefined;
  };
  let published = firstOf(w.publishedBy);
  let modified = firstOf(w.modifiedBy);
  if (!published || !modified) {
    const shown = datesShown(header, style, !published);
    published ??= shown.published ?? dateInAddress(url) ?? shown.modified;
    modified ??= shown.modified;
  }
  const later = published && modified && Date.parse(modified) > Date.parse(published) + 60_000;
  return { ...(published ? { published } : {}), ...(later ? { modified } : {}) };
}

/** Dates that the header shows: `time` elements; with `all`, also short texts in elements named like a date, and any short text. */
function datesShown(header: Header, style: DateStyle, all: boolean): { published?: string; modified?: string } {
  const out: { published?: string; modified?: string } = {};
  const near = [...header.below, ...header.above.slice(-25)];
  const take = (element: Element, written: string[]): void => {
    for (const text of written) {
      const date = text && isoDate(text, style);
      if (!date) continue;
      const said = `${textOf(element, 80)} ${wordsBefore(element)}`;
      const kind = MODIFIED_NAMES.test(namesOf(element)) || MODIFIED_WORDS.test(said) ? 'modified' : 'published';
      out[kind] ??= date;
      return;
    }
  };
  for (const element of near) if (tagOf(element) === 'time') take(element, [attribute(element, 'datetime'), textOf(element, 80)]);
  if (out.published || !all) return out;
  for (const element of near) {
    if (!PUBLISHED_NAMES.test(namesOf(element))) continue;
    const text = textOf(element, 160);
    if (text.length < 140 && /\d/.test(text)) take(element, [attribute(element, 'datetime') || attribute(element, 'data-date'), text]);
  }
  if (out.published) return out;
  for (const element of near) {
    const text = textOf(element, 90);
    if (text.length >= 8 && text.length < 80 && /\d/.test(text) && !selectFirst(element, 'p, div, li')) take(element, [text]);
  }
  return out;
}

/** What stands right before an element in its line: "Updated" before a time says what time it is. */
function wordsBefore(element: Element): string {
  const before = element.previousSibling;
  if (before?.nodeType === 3 && (before as Text).data.trim()) return (before as Text).data.slice(-60);
  if (before?.nodeType === 1 && !selectFirst(before as Element, 'time')) return textOf(before as Element, 100).slice(-60);
  const outer = parentOf(element);
  return outer && select(outer, 'time').length <= 1 ? textOf(outer, 60) : '';
}
