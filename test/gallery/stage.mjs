// A stage for the real popup, options, welcome page and reader over the page: built once, shown in an ordinary Chromium page with a
// stand-in for the extension API, so that a state is there within a blink and tools can look into it.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { CHROMIUM_KIN, findBrowser } from '../browser/find.mjs';
import { STORIES } from '../newsroom/stories/index.mjs';
import { addressOf, frontPage, storyPage } from '../newsroom/template.mjs';
import { pseudo } from './pseudo.mjs';

const TOP = path.resolve(import.meta.dirname, '../..');
const at = (file) => path.join(TOP, file);
const LOCALES = at('src/i18n/_locales');
export const ORIGIN = 'http://halvern.example';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Every language of the interface, and one that is half as long again and tells which words come from no message. */
export const LANGUAGES = [...readdirSync(LOCALES), 'pseudo'];

export function messagesOf(locale) {
  const of = (name) => JSON.parse(readFileSync(path.join(LOCALES, name, 'messages.json'), 'utf8'));
  return locale === 'pseudo' ? pseudo(of('en')) : of(locale);
}

/** Stories by their short name: those of the newsroom, and those of this folder. */
const OWN = path.join(import.meta.dirname, 'stories');
const PAGES = new Map([
  ['front', { address: '/', text: () => frontPage(STORIES) }],
  ...STORIES.map((story) => [story.slug, { address: addressOf(story), text: () => storyPage(story, ORIGIN) }]),
  ...readdirSync(OWN).map((file) => [
    path.parse(file).name,
    { address: `/own/${file}`, text: () => readFileSync(path.join(OWN, file), 'utf8') },
  ]),
]);

/** Another page for the stage. */
export const addPage = (name, text) => PAGES.set(name, { address: `/own/${name}.html`, text: () => text });

const pageAt = (pathname) => [...PAGES.values()].find(({ address }) => address === pathname);

async function buildPages(folder) {
  await build({
    configFile: false,
    root: TOP,
    base: '/',
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: { 'webextension-polyfill': path.join(import.meta.dirname, 'fake-browser.ts') } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'chrome123',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        optimization: { inlineConst: false },
        input: {
          ...Object.fromEntries(pagesOf().map((name) => [name, at(`src/${name}/index.html`)])),
          overlay: path.join(import.meta.dirname, 'overlay.ts'),
        },
        output: { entryFileNames: 'assets/[name].js', chunkFileNames: 'assets/[name].js', assetFileNames: 'assets/[name][extname]' },
      },
    },
  });
}

/** The extension's pages: every folder of the sources with an index.html. */
const pagesOf = () => readdirSync(at('src')).filter((name) => existsSync(at(`src/${name}/index.html`)));

/** A closed shadow root hides from tools what it holds; here it stays open. */
const STAY_OPEN = `<script>{ const { attachShadow } = Element.prototype; Element.prototype.attachShadow = function (init) { return attachShadow.call(this, { ...init, mode: 'open' }); }; }</script>`;
const OVERLAY = '<script type="module" src="/assets/overlay.js"></script>';

/** A script that must not end its element early. */
const asScript = (data) => JSON.stringify(data).replaceAll('<', '\\u003c');

/**
 * @param {{ page?: import('playwright-core').Page }} [options]
 * @returns a stage with one page, on which states are shown one after the other
 */
export async function openStage({ headless = true } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'lede-stage-'));
  await buildPages(folder);
  const faces = readdirSync(path.join(folder, 'assets'))
    .filter((file) => file.endsWith('.css') && readFileSync(path.join(folder, 'assets', file), 'utf8').includes('@font-face'))
    .map((file) => `<link rel="stylesheet" href="/assets/${file}">`)
    .join('');
  const { path: executablePath } = await findBrowser(CHROMIUM_KIN);
  let scene;
  const server = http.createServer((request, response) => answer(request, response));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const browser = await chromium.launch({
    executablePath,
    headless,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--host-resolver-rules=MAP halvern.example 127.0.0.1:${server.address().port}, MAP * ~NOTFOUND`,
      `--unsafely-treat-insecure-origin-as-secure=${ORIGIN}`,
    ],
  });
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error.stack ?? error)));
  page.on('console', (message) => {
    // A picture that is missing is one of the states.
    if (message.type() === 'error' && !message.text().includes('Failed to load resource')) faults.push(message.text());
  });
  function answer(request, response) {
    const send = (type, body) => response.writeHead(200, { 'content-type': type }).end(body);
    const { pathname } = new URL(request.url, ORIGIN);
    const head = `<script>globalThis.scene = ${asScript(scene)};</script>`;
    const own = pageAt(pathname);
    if (own) {
      // The reader stands over the page itself only: the popup asks for the bare story.
      const isPage = request.headers['sec-fetch-dest'] !== 'empty';
      return send(
        TYPES['.html'],
        isPage ? own.text().replace('</head>', () => `${head}${STAY_OPEN}${faces}${OVERLAY}</head>`) : own.text(),
      );
    }
    for (const file of [path.join(folder, pathname), at(pathname), at(`test/newsroom${pathname}`)]) {
      const type = TYPES[path.extname(file)];
      if (!type || !existsSync(file)) continue;
      const late = { [TYPES['.jpg']]: scene?.late, [TYPES['.woff2']]: scene?.lateFaces }[type];
      if (late) return setTimeout(() => send(type, readFileSync(file)), late);
      const isPage = type === TYPES['.html'];
      return send(type, isPage ? readFileSync(file, 'utf8').replace('<head>', () => `<head>${head}`) : readFileSync(file));
    }
    return response.writeHead(404).end();
  }

  const stage = {
    page,
    faults,
    browser,
    /**
     * Show a state.
     * @param {object} state see states.mjs
     */
    async show(state) {
      const { surface, story = 'tidal-gate', language = 'en', settings = {}, size, tab, media = {}, ready, acts = [] } = state;
      const { address } = PAGES.get(story);
      scene = { messages: messagesOf(language), settings, tab: tab ?? ORIGIN + address, ...state.scene };
      await page.setViewportSize(size ?? SIZES[surface]);
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce', media: 'screen', ...media });
      await page.goto(ORIGIN + (surface === 'page' ? address : `/src/${surface}/index.html`));
      await page
        .locator(ready ?? READY[surface])
        .first()
        .waitFor();
      await page.evaluate(() => document.fonts.ready);
      for (const act of acts) await act(page);
      await stage.settle();
    },
    /** Two frames, and every picture that is in view. */
    settle: () =>
      page.evaluate(async () => {
        const frame = () => new Promise((done) => requestAnimationFrame(done));
        await frame();
        await frame();
        const root = document.querySelector('lede-reader')?.shadowRoot ?? document;
        const seen = [...root.querySelectorAll('img')].filter((image) => image.getBoundingClientRect().top < innerHeight);
        await Promise.race([
          Promise.all(seen.map((image) => image.decode().catch(() => {}))),
          new Promise((done) => setTimeout(done, 1500)),
        ]);
        await frame();
      }),
    /** Change settings while the state stands, as another page of the extension would. */
    async change(settings) {
      await page.evaluate((some) => globalThis.galleryStorage.set({ settings: { ...globalThis.scene.settings, ...some } }), settings);
      await stage.settle();
    },
    async close() {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return stage;
}

export const SIZES = {
  popup: { width: 780, height: 600 },
  page: { width: 1280, height: 800 },
  options: { width: 900, height: 900 },
  welcome: { width: 900, height: 900 },
};
const READY = { popup: '.story, .told', page: 'lede-reader .story', options: 'main h1', welcome: 'main h1' };
