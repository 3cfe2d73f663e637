// What readers think of the sentences of labelled pages, one by one: judged-sentences.txt, a line a story.
//   id of the page, kind of story | hash and judgement of each sentence | hashes of sentences that tell the same, group by group
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Should be marked (A), could be (B); or why a reader would object: the news is elsewhere because this is background (b) or a minor
 * detail (m), or says what stands above the story (r); or it does harm: teases (t), holds opinion (g), quotes colour (q), needs the sentence
 * before (p), is no part of the story (f).
 */
export const WANTED = 'AB';
/** These harm a reader, and so does saying one thing twice (d). */
export const HARMFUL = 'tgqpfd';

/** Of a sentence, whatever its blanks and marks: four characters. */
export const hashOf = (text) => (fnv(text.replace(/[^\p{L}\p{N}]/gu, '')) >>> 0).toString(36).slice(-4).padStart(4, '0');

/** A quarter of the outlets are kept back: nothing is learnt from them. */
export function keptBack(url, id) {
  const host = URL.canParse(url)
    ? new URL(url).hostname
        .replace(/^www\./, '')
        .split('.')
        .slice(-2)
        .join('.')
    : `${id}.json`;
  return (fnv(`held${host}`) >>> 0) / 2 ** 32 < 0.25;
}

function fnv(text) {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  return hash;
}

/** Stories by id of the page: { kind, judgements: hash → letter, same: hash → number of the group }. */
export function judgedStories() {
  const lines = readFileSync(join(import.meta.dirname, 'judged-sentences.txt'), 'utf8')
    .trim()
    .split('\n');
  return new Map(
    lines.map((line) => {
      const [head, judged, same] = line.split('|');
      const [id, kind] = head.trim().split(' ');
      const judgements = new Map(
        judged
          .trim()
          .split(' ')
          .map((one) => [one.slice(0, 4), one.slice(4)]),
      );
      const groups = same.trim()
        ? same
            .trim()
            .split(';')
            .map((group) => group.trim().split(' '))
        : [];
      return [id, { kind, judgements, same: new Map(groups.flatMap((group, i) => group.map((hash) => [hash, i]))) }];
    }),
  );
}

/** What readers think of marks, in their order: a letter each, d for what says again what one before says, undefined where nobody judged. */
export function thoughtOf({ judgements, same }, marks) {
  const said = new Set();
  return marks.map((text) => {
    const hash = hashOf(text);
    const group = same.get(hash);
    const letter = WANTED.includes(judgements.get(hash)) && said.has(group) ? 'd' : judgements.get(hash);
    if (group !== undefined) said.add(group);
    return letter;
  });
}
