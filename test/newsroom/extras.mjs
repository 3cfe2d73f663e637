// A story with everything that is more than text: pictures that come late or not at all, a table, code, a formula, posts and films from
// elsewhere, a second page, and a box of the site's own that some readers want to keep.
import { FURNITURE } from './furniture.mjs';

export const EXTRAS = {
  address: '/en/science/tide-tables.html',
  headline: 'How Halvern Learned to Read Its Own Tides',
  kept: 'Tide at Kettle Point today: high water at 6.12 and 18.40, low water at 12.25.',
  post: 'Second high water of the day, and the steps are dry. First time this winter.',
  author: 'Ada Winter (@adawinter)',
  film: 'https://www.youtube.com/watch?v=aB3dE5gH7jK',
  code: 'for (const tide of tides) {\n  if (tide.height > 2.4) close(gate);\n}',
};

const PARAGRAPHS = [
  'For almost a century Halvern bought its tide tables from the capital, and for almost a century they were wrong by eleven minutes. In January the harbour office began to print its own.',
  'The new tables rest on 4,012 readings that a schoolteacher, Ada Winter, took from the steps at Kettle Point between 1998 and 2024, most of them before breakfast and all of them by hand.',
  '“I never meant to correct anybody,” said Winter, who is 71. “I wanted to know when I could walk the dog along the wall without getting wet, and the printed table would not tell me.”',
  'The harbour office compared her notebooks with the gauge that was installed in 2011 and found that they agreed to within four centimetres, which is less than the height of a small wave.',
  'Engineers will use the readings to decide when the tidal gate has to close. Every closure costs the port about 9,000 crowns, so that a forecast which is right by ten minutes pays for itself in a week.',
  'The capital’s institute has asked for a copy of the notebooks. Its director, Jonas Ekberg, said on Thursday that eleven minutes were “a long time to be wrong”, and that the tables of two other ports would be looked at.',
  'The first printed edition of 1,200 copies was sold out by noon on Friday. A second one is to follow in March, with a picture of the dog on its cover.',
];

const figure = (address, alt, caption, size = ' width="800" height="533"') =>
  `<figure class="story__figure"><img src="${address}" alt="${alt}"${size}><figcaption>${caption}</figcaption></figure>`;

const ROWS = Array.from({ length: 40 }, (_, i) => [1984 + i, (2.1 + (i % 9) / 10).toFixed(1), 3 + (i % 7), (i * 37) % 60, 12 + (i % 5)]);

const TABLE = `<table><thead><tr>${[
  'Year',
  'Highest tide (m)',
  'Closures that would have been needed',
  'Minutes of error in the old table',
  'Readings a month',
]
  .map((name) => `<th scope="col">${name}</th>`)
  .join(
    '',
  )}</tr></thead><tbody>${ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;

const FORMULA =
  '<math><mrow><mi>h</mi><mo>=</mo><mi>a</mi><mo>⁢</mo><mi>cos</mi><mo>(</mo><mfrac><mrow><mn>2</mn><mi>π</mi><mi>t</mi></mrow><mi>T</mi></mfrac><mo>)</mo></mrow></math>';

const POST = `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">${EXTRAS.post}</p>&mdash; ${EXTRAS.author} <a href="https://twitter.com/adawinter/status/1761234567890">February 3, 2026</a></blockquote>`;

/** @param {string} origin of the newsroom */
export function extrasPage(origin) {
  const f = FURNITURE.en;
  const [a, b, c, d, e, g, h] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${EXTRAS.headline} | The Halvern Courier</title>
<meta property="og:type" content="article"><meta property="og:title" content="${EXTRAS.headline}"><meta property="og:site_name" content="The Halvern Courier">
<meta property="article:published_time" content="2026-02-06T08:00:00+01:00"><meta name="author" content="Ines Calloway">
<link rel="canonical" href="${origin}${EXTRAS.address}"><link rel="next" href="${origin}${EXTRAS.address}?page=2">
<link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/newsroom.css"></head><body>
<main class="page page--story"><article class="story"><header class="story__header"><h1 class="story__headline">${EXTRAS.headline}</h1>
<p class="story__dek">A schoolteacher’s notebooks replace the tables that were wrong for a century.</p>
<div class="byline"><span class="byline__by">${f.by}</span> <a class="byline__name" rel="author" href="/en/authors/">Ines Calloway</a></div></header>
<div class="story__body">
${figure('/late-pictures/gate.jpg', 'The harbour mouth at low water', 'The harbour mouth at low water.')}
${a}${b}
<aside class="tide-widget"><p>${EXTRAS.kept}</p></aside>
${figure('/late-pictures/terminal.jpg', 'The steps at Kettle Point', 'The steps at Kettle Point, where the readings were taken.', '')}
${c}${POST}${d}
<h2>What the formula says</h2>
<p>The height of the water is told by one cosine, ${FORMULA}, which every pupil of hers had to learn, and by thirty-six smaller ones that nobody learns.</p>
<pre><code>${EXTRAS.code.replace(/>/g, '&gt;')}</code></pre>
${TABLE}
${e}<div class="video"><iframe src="https://www.youtube-nocookie.com/embed/aB3dE5gH7jK" title="The tide comes in at Kettle Point" width="560" height="315"></iframe></div>
${g}
${figure('http://pictures.example/dog.jpg', 'A wet dog on a wall', 'The dog.').replace(' src=', ' data-src=')}
${h}
</div></article></main></body></html>`;
}
