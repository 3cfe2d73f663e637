// `npm start`: build the extension and show it on the sample newsroom, or on a page of one's own.
//   npm start                          the newsroom, in any browser that is installed
//   npm start -- https://example.org/  that page
//   npm start -- page.html             that file, served from this machine
//   --browser firefox                  chromium, chrome, edge or firefox
//   --headless                         without a window: press the button, print and photograph what the popup shows
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { sleep, until } from './browser/common.mjs';
import { BROWSER_NAMES, findBrowser } from './browser/find.mjs';
import { OVERLAY, SEE_OVERLAY, SEE_POPUP } from './browser/seen.mjs';
import { serve } from './newsroom/serve.mjs';
import { STORIES } from './newsroom/stories/index.mjs';
import { addressOf } from './newsroom/template.mjs';

const TOP = path.resolve(import.meta.dirname, '..');
/** Faces and pictures have come by then, in milliseconds. */
const SETTLED = 800;
const PICTURES = path.join('dist', 'pictures');

try {
  await start();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function start() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'string' }, headless: { type: 'boolean' } },
  });
  const { browser: wanted } = values;
  if (wanted && !BROWSER_NAMES.includes(wanted)) throw new Error(`--browser is one of: ${BROWSER_NAMES.join(', ')}`);
  build();
  const found = await findBrowser(wanted ? [wanted] : BROWSER_NAMES);
  const { launch } = await import(`./browser/${found.driver}.mjs`);
  const { address, server } = await pageToShow(positionals[0]);
  const headless = values.headless || !hasDisplay();
  const folder = { chromium: 'chrome', firefox: 'firefox' }[found.driver];
  const dist = path.join(TOP, 'dist', found.name === 'edge' ? 'edge' : folder);
  const browser = await launch({ path: found.path, dist, headless, ownCertificates: Boolean(server) });
  try {
    console.log(`${browser.name} with Lede, at ${address}`);
    if (headless) await showWithoutWindow(browser, positionals.length ? address : address + addressOf(STORIES[0]));
    else await showInWindow(browser, address);
  } finally {
    await browser.close();
    server?.close();
  }
}

function build() {
  const vite = path.join(TOP, 'node_modules/vite/bin/vite.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: TOP, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}

/** The page's address, and the server that stands behind it if it is one of ours. */
async function pageToShow(given) {
  if (!given) {
    const server = await serve();
    return { address: server.origin, server };
  }
  if (/^https?:/.test(given)) return { address: given };
  const file = path.resolve(given);
  if (!existsSync(file)) throw new Error(`There is no file ${given}, and it is no address that begins with https://.`);
  const server = await serve(path.dirname(file));
  return { address: `${server.origin}/${encodeURIComponent(path.basename(file))}`, server };
}

function hasDisplay() {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function showInWindow(browser, address) {
  await browser.goto(address);
  console.log(
    'Open a story: the button of Lede lights up in the toolbar (behind the puzzle piece, unless it is pinned). Press it and read.',
  );
  console.log('Close the window, or press Ctrl+C here, to end.');
  await browser.closed();
}

/** No window to look at: press the button, and tell and photograph what came. */
async function showWithoutWindow(browser, address) {
  const folder = path.join(TOP, PICTURES);
  mkdirSync(folder, { recursive: true });
  await browser.goto(address);
  await browser.shot(path.join(folder, 'page.png'));
  const popup = await browser.popup();
  await until(() => popup.call("document.querySelector('.story, .told:not(.patient)') !== null"), { what: 'the popup to show something' });
  await sleep(SETTLED);
  const { told, story } = await popup.call(SEE_POPUP);
  await popup.shot(path.join(folder, 'popup.png'));
  if (told) console.log(`\n${told.title}\n${told.text}`);
  if (story) {
    tell(story);
    await popup.call("document.querySelector('.bar-acts > .act:last-child').click()");
    await until(async () => (await browser.inShadow(OVERLAY, SEE_OVERLAY))?.story, { what: 'the reader over the page' });
    await sleep(SETTLED);
    await browser.shot(path.join(folder, 'overlay.png'));
  }
  console.log(`\nPictures of the page, the popup${story ? ' and the reader over the page' : ''}: ${PICTURES}`);
}

function tell({ title, byline, published, site, minutes, text, blocks, pictures, removed, facts, partial }) {
  const words = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(blocks.join(' '))].filter(
    (part) => part.isWordLike,
  ).length;
  console.log(`
${title}
${[byline, published?.slice(0, 10), site, minutes].filter(Boolean).join(' · ')}
${words} words, ${blocks.length} paragraphs, ${pictures.length} pictures, ${removed ?? 'nothing removed'}${partial ? `\n${partial}` : ''}

Key facts:`);
  for (const fact of facts) console.log(`  - ${fact}`);
  if (!text) throw new Error('The popup showed no text.');
}
