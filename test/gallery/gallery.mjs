// `npm run gallery [-- part …]`: pictures of every state, theme, direction and width, for people to look at. They come to artifacts/gallery:
// index.html with all of them, and a sheet for each part.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES, openStage } from './stage.mjs';
import { READING, SURFACES, scene, space, THEMES, TOLD } from './states.mjs';

const OUT = path.resolve(import.meta.dirname, '../../artifacts/gallery');
const NARROW = { width: 320, height: 640 };

const settings = (some) => ({ settings: some });
const both = (make) => SURFACES.flatMap(make);
const shot = (surface, name, more = {}, caption = '') => ({
  ...scene(surface, name, more),
  caption: `${name}${caption && `, ${caption}`}`,
});
const SHOWN = ['story', 'everything', 'in the middle', 'text and theme'];
const NIGHT = [...SHOWN, 'contents', 'find', 'take away', 'line focus', 'enlarged', 'what was removed', 'a part only', 'without pictures'];

/** The languages' own stories, and what mixes directions. */
const WRITINGS = [
  ['ar', 'aqueduct'],
  ['he', 'hebrew'],
  ['ja', 'lighthouse'],
  ['zh_CN', 'chinese'],
  ['de', 'deich'],
  ['en', 'aqueduct'],
  ['ar', 'tidal-gate'],
  ['he', 'lighthouse'],
];

const PARTS = {
  popup: () => Object.keys(READING).map((name) => shot('popup', name)),
  page: () => Object.keys(READING).map((name) => shot('page', name)),
  told: () =>
    Object.keys(TOLD).flatMap((name) => [
      shot('popup', name),
      shot('popup', name, { ...settings({ theme: 'dark' }), language: 'ar' }, 'ar'),
    ]),
  ...Object.fromEntries(
    THEMES.filter((theme) => theme !== 'light').map((theme) => [
      theme,
      () => both((surface) => (surface === 'popup' ? NIGHT : SHOWN).map((name) => shot(surface, name, settings({ theme })))),
    ]),
  ),
  writings: () =>
    both((surface) =>
      WRITINGS.flatMap(([language, story]) => [
        shot(surface, 'story', { story, language }, `${story} in ${language}`),
        shot(surface, 'in the middle', { story, language, ...settings({ theme: 'dark' }) }, `${story} in ${language}`),
      ]),
    ),
  languages: () => LANGUAGES.map((language) => shot('popup', 'text and theme', { language }, language)),
  facts: () =>
    both((surface) =>
      ['why a fact', 'end of the card'].flatMap((name) => [
        shot(surface, name),
        shot(surface, name, { ...settings({ theme: 'dark' }), language: 'ar', story: 'aqueduct' }, 'ar'),
        shot(surface, name, { language: 'pseudo', size: NARROW }, 'narrow'),
      ]),
    ),
  removed: () => ['pseudo', 'ar', 'ja', 'fr'].map((language) => shot('popup', 'what was removed', { language }, language)),
  widths: () =>
    both((surface) =>
      [NARROW, { width: 480, height: 600 }, { width: 640, height: 600 }, { width: 1600, height: 900 }].flatMap((size) =>
        SHOWN.map((name) => shot(surface, name, { size }, `${size.width} px`)),
      ),
    ),
  pseudo: () => [
    ...both((surface) => Object.keys(READING).map((name) => shot(surface, name, { language: 'pseudo' }))),
    ...Object.keys(TOLD).map((name) => shot('popup', name, { language: 'pseudo' })),
    ...SHOWN.map((name) => shot('popup', name, { language: 'pseudo', size: NARROW }, 'narrow')),
  ],
  forced: () =>
    both((surface) => Object.keys(READING).map((name) => shot(surface, name, { media: { forcedColors: 'active', colorScheme: 'dark' } }))),
  // As at four times the size, in a window of 1280 by 1024.
  zoom: () => Object.keys(READING).map((name) => shot('page', name, { size: { width: 320, height: 256 } })),
  spaced: () =>
    both((surface) =>
      ['story', 'everything', 'in the middle', 'text and theme', 'take away', 'what was removed'].map((name) => {
        const state = shot(surface, name);
        return { ...state, acts: [...(state.acts ?? []), space] };
      }),
    ),
  print: () =>
    ['tidal-gate', 'everything', 'aqueduct', 'marche'].map((story) =>
      shot('popup', 'story', { story, media: { media: 'print' }, size: { width: 700, height: 900 }, whole: true }, story),
    ),
  pages: () =>
    ['options', 'welcome'].flatMap((surface) =>
      ['en', 'pseudo', 'ar', 'ja'].flatMap((language) => [
        shot(surface, surface, { language, whole: true }, language),
        shot(surface, surface, { language, whole: true, size: NARROW, ...settings({ theme: 'dark' }) }, `${language}, narrow`),
      ]),
    ),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !PARTS[part]);
if (unknown.length) throw new Error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`);
const stage = await openStage();
const sections = [];
for (const part of asked.length ? asked : Object.keys(PARTS)) {
  rmSync(path.join(OUT, part), { recursive: true, force: true });
  mkdirSync(path.join(OUT, part), { recursive: true });
  const shots = [];
  for (const [index, state] of PARTS[part]().entries()) {
    const file = `${part}/${String(index + 1).padStart(2, '0')} ${state.surface} ${state.caption}.png`.replaceAll(',', '');
    await stage.show(state);
    await stage.page.screenshot({ path: path.join(OUT, file), fullPage: Boolean(state.whole) });
    shots.push({ file, caption: `${state.surface}: ${state.caption}` });
  }
  sections.push({ part, shots });
  await sheets(part, shots);
  console.log(`${part}: ${shots.length} pictures`);
}
writeFileSync(path.join(OUT, 'index.html'), pageOf(sections, ''));
if (stage.faults.length) console.log(stage.faults.join('\n'));
await stage.close();
console.log('artifacts/gallery/index.html');

/** Pictures for looking at many at once: six on a sheet. */
async function sheets(part, shots) {
  const width = 1600;
  for (let from = 0; from < shots.length; from += 6) {
    const file = path.join(OUT, part, 'sheet.html');
    writeFileSync(file, pageOf([{ part, shots: shots.slice(from, from + 6) }], '../'));
    const page = await stage.browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(`file://${file}`);
    await page.waitForLoadState('load');
    await page.screenshot({ path: path.join(OUT, part, `sheet ${String(from / 6 + 1).padStart(2, '0')}.png`), fullPage: true });
    await page.close();
    rmSync(file);
  }
}

function pageOf(parts, base) {
  const figures = ({ file, caption }) =>
    `<figure><a href="${base}${encodeURI(file)}"><img loading="${base ? 'eager' : 'lazy'}" src="${base}${encodeURI(file)}" alt=""></a><figcaption>${caption}</figcaption></figure>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>
body{margin:16px;background:#777;color:#fff;font:13px system-ui}h2{font-size:15px;margin:8px 0}.row{display:grid;grid-template-columns:repeat(auto-fill,minmax(500px,1fr));gap:12px;align-items:start}
figure{margin:0}img{display:block;max-width:100%}</style>${parts.map(({ part, shots }) => `<h2 id="${part}">${part}</h2><div class="row">${shots.map(figures).join('')}</div>`).join('')}</html>`;
}
