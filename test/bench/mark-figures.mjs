import { HARMFUL, thoughtOf, WANTED } from './judged-stories.mjs';

/** What readers think of the marks of stories: counts of marks, of objections, of harm, of stories without a mark, and of each letter. */
export function markFigures(stories, marksOf) {
  const letters = {};
  let [marks, none, unjudged] = [0, 0, 0];
  for (const story of stories) {
    const thoughts = thoughtOf(story.judged, marksOf(story));
    if (!thoughts.length) none++;
    for (const letter of thoughts) {
      if (!letter) unjudged++;
      else letters[letter] = (letters[letter] ?? 0) + 1;
      marks++;
    }
  }
  const sum = (of) => Object.entries(letters).reduce((total, [letter, count]) => total + (of(letter) ? count : 0), 0);
  return {
    stories: stories.length,
    marks,
    none,
    unjudged,
    objections: sum((letter) => !WANTED.includes(letter)),
    harm: sum((letter) => HARMFUL.includes(letter)),
    best: letters.A ?? 0,
    letters,
  };
}

export function printMarkFigures(name, { stories, marks, none, unjudged, objections, harm, best, letters }) {
  const share = (count) => `${count} (1 in ${(marks / count).toFixed(1)})`;
  console.log(
    `${name}: ${stories} stories, ${marks} marks (${(marks / stories).toFixed(2)} a story, none in ${none}), objections ${share(objections)}, of them harmful ${share(harm)}, best ${best}, not judged ${unjudged}`,
  );
  console.log(
    `   ${Object.entries(letters)
      .sort((a, b) => b[1] - a[1])
      .map(([letter, count]) => `${letter} ${count}`)
      .join('  ')}`,
  );
}
