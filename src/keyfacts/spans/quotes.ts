import { alternatives } from '../../languages/alternatives';
import { ofKnown, wordsOf } from '../../languages/known';
import type { Span } from '../key-fact';

const PAIRS =
  /“([^“”]{3,600})”|„([^„“”]{3,600})[“”]|«\s?([^«»]{3,600}?)\s?»|»([^«»]{3,600})«|"([^"]{3,600})"|「([^「」]{3,300})」|『([^『』]{3,300})』|‘([^‘’]{12,400})’(?!\p{Alpha})/gu;
const LEAST_WORDS = 3;
const LEAST_LETTERS = 8;

const NAME = "(?:\\p{Upper}[\\p{IDC}'’.-]+(?:\\s(?:de|del|van|von|der|da|bin|al|el)(?=\\s\\p{Upper}))?\\s?){1,4}";
/** A name and a verb of saying, behind a quotation and before one. */
const beside = ofKnown(() => {
  const say = `(?:${alternatives(wordsOf('sayingWords'))})`;
  return {
    after: new RegExp(`^[\\s,.]*(?:${say}\\s(?<after>${NAME})|(?<before>${NAME})\\s?${say}(?!\\p{Alpha}))`, 'u'),
    before: new RegExp(`(?:^|[\\s,])(?<name>${NAME})\\s?${say}[^.!?“”"«»]{0,25}[:,]?\\s*$`, 'u'),
  };
});

/** Words somebody said or wrote; value is the name of the speaker where it stands beside the quotation. */
export function quotes(text: string): Span[] {
  const out: Span[] = [];
  for (const match of text.matchAll(PAIRS)) {
    const inside = match.slice(1).find((part) => part !== undefined) ?? '';
    const words = inside.trim().split(/\s+/).length;
    const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(inside);
    if (unspaced ? inside.length < LEAST_LETTERS : words < LEAST_WORDS) continue;
    const end = match.index + match[0].length;
    const span: Span = { kind: 'quote', start: match.index, end };
    const speaker = speakerOf(text, match.index, end);
    if (speaker) span.value = speaker;
    out.push(span);
  }
  return out;
}

function speakerOf(text: string, start: number, end: number): string | undefined {
  const after = beside().after.exec(text.slice(end, end + 80))?.groups;
  const name = after?.after ?? after?.before ?? beside().before.exec(text.slice(Math.max(0, start - 90), start))?.groups?.name;
  const plain = name?.trim().replace(/[.,]$/, '');
  return plain && !/^(?:The|He|She|It|They|We|I|Der|Die|Das|Er|Sie|Il|Elle|El|La)$/.test(plain) ? plain : undefined;
}
