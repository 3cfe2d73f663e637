// A story as long as the longest there are: every sentence is its own, so that none is taken for a repeat.
const WHO = [
  'The harbour office',
  'Astrid Quist',
  'The fishermen of Sandholm',
  'A clerk of the council',
  'The keeper of the gauge',
  'Jonas Feld',
  'The town',
];
const DID = ['wrote down', 'counted', 'measured again', 'asked about', 'paid for', 'remembered', 'drew a map of'];
const WHAT = [
  'the boats at the mole',
  'the water under the bridge',
  'every lamp on Salt Street',
  'the nets on the quay',
  'the stones of the dike',
  'the winters since the flood',
];
const WHY = [
  'because the tables had been wrong',
  'as the law of 1911 asks',
  'although nobody had asked',
  'before the tide came back',
  'while the council was still talking',
];
const pick = (list, number) => list[number % list.length];

const sentence = (number) =>
  `${pick(WHO, number)} ${pick(DID, Math.floor(number / 7))} ${pick(WHAT, Math.floor(number / 3))} ${pick(WHY, Math.floor(number / 5))}, and found ${number + 12} where the book said ${number * 3 + 7}.`;

/** @param {number} words at least so many */
export function longStory(words) {
  const blocks = [];
  for (let number = 0, written = 0; written < words; ) {
    const text = Array.from({ length: 4 }, () => sentence(number++)).join(' ');
    written += text.split(' ').length;
    if (number % 120 === 0) blocks.push(`<h2>Chapter ${number / 120}: what the water left</h2>`);
    if (number % 400 === 0)
      blocks.push(
        `<figure><img src="/pictures/gate.jpg?${number}" alt="The gate" width="800" height="533"><figcaption>The gate in year ${number}.</figcaption></figure>`,
      );
    blocks.push(`<p>${text}</p>`);
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The long account of the tide tables</title><meta property="og:type" content="article"><meta property="og:site_name" content="The Halvern Courier"></head>
<body><main><article><h1>The long account of the tide tables</h1><p class="byline">By Marit Solberg</p>${blocks.join('\n')}</article></main></body></html>`;
}
