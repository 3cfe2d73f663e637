// A small server for the sample newsroom, or for a folder of somebody's own. `node test/newsroom/serve.mjs` prints its address.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import https from 'node:https';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { longStory } from '../gallery/long-story.mjs';
import { certificate } from './certificate.mjs';
import { EXTRAS, extrasPage } from './extras.mjs';
import { FURNITURE } from './furniture.mjs';
import { lateScript, singlePageScript } from './scripts.mjs';
import { RECIPES, STORIES } from './stories/index.mjs';
import { addressOf, frontPage, sectionPage, storyMain, storyPage } from './template.mjs';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** As strict as a page can be: pictures load, nothing else does. */
const STRICT =
  "default-src 'none'; img-src 'self'; style-src 'none'; frame-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts";

const FAVICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#9c2b1d"/><path d="M4 3h2v4h4V3h2v10h-2V9H6v4H4z" fill="#fff"/></svg>';

/** So late a late picture comes, in milliseconds. */
const LATE = 1200;

/** A PDF of one line, to see what is said of it. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
4 0 obj<</Length 43>>stream
BT /F 18 Tf 40 100 Td (A page of print) Tj ET
endstream endobj
trailer<</Root 1 0 R>>
%%EOF`;

const TALK = Array.from({ length: 90 }, (_, line) => `“And then,” she said, “came number ${line + 2}.”`);

/** Pages by address: a function of the server's origin to [content type, text, extra headers]. */
function pages() {
  const html = (make, headers) => (origin) => [TYPES['.html'], make(origin), headers];
  const at = new Map([
    ['/', html(() => frontPage(STORIES))],
    // The same newsroom as one page: its links change the address and the content, and load nothing.
    ['/app/', html(() => frontPage(STORIES, '<script src="/single-page.js"></script>'))],
    ['/single-page.js', () => [TYPES['.js'], singlePageScript(STORIES)]],
    // The story comes 700 ms after the page.
    ['/late.html', html((origin) => storyPage({ ...RECIPES, lead: undefined, body: [] }, origin, '<script src="/late.js"></script>'))],
    ['/late.js', () => [TYPES['.js'], lateScript(storyMain(RECIPES))]],
    [
      '/strict.html',
      html((origin) => storyPage(RECIPES, origin).replace(/<link rel="(icon|stylesheet)".*\n/g, ''), { 'content-security-policy': STRICT }),
    ],
    // As long as the longest there are.
    ['/long.html', html(() => longStory(23_500))],
    // Much of it in lines so short that a quick look does not count them.
    ['/talk.html', html((origin) => storyPage({ ...RECIPES, body: [...RECIPES.body, ...TALK] }, origin))],
    ['/empty.html', html(() => '<!doctype html><title>Empty</title><link rel="icon" href="/favicon.svg"><body></body>')],
    [
      '/frames.html',
      html(
        () =>
          `<!doctype html><html><head><title>Frames</title><link rel="icon" href="/favicon.svg"></head><frameset cols="30%,70%"><frame src="/"><frame src="${addressOf(RECIPES)}"></frameset></html>`,
      ),
    ],
    // More than text, and pictures that come late.
    [EXTRAS.address, html(extrasPage)],
    ['/leaflet.pdf', () => [TYPES['.pdf'], PDF]],
    ['/favicon.svg', () => [TYPES['.svg'], FAVICON]],
    ['/favicon.ico', () => [TYPES['.svg'], FAVICON]],
  ]);
  for (const story of STORIES)
    at.set(
      addressOf(story),
      html((origin) => storyPage(story, origin)),
    );
  for (const [lang, { sections }] of Object.entries(FURNITURE)) {
    for (const section of Object.keys(sections))
      at.set(
        `/${lang}/${section}/`,
        html(() => sectionPage(STORIES, lang, section)),
      );
  }
  return at;
}

/** A story whose first half comes at once, and whose second half waits until it is told to. */
function slowPage() {
  const text = storyPage(RECIPES);
  const half = text.indexOf('<main');
  let asked;
  const isAsked = new Promise((done) => {
    asked = done;
  });
  let finish = () => {};
  return {
    isAsked: () => isAsked,
    finish: () => finish(),
    answer(response) {
      response.writeHead(200, { 'content-type': TYPES['.html'] });
      response.write(text.slice(0, half));
      finish = () => response.end(text.slice(half));
      asked();
    },
  };
}

/**
 * Serve on a free port of this machine.
 * @param {string} [folder] serve its files instead of the newsroom
 */
export function serve(folder, port = 0) {
  const root = path.resolve(folder ?? import.meta.dirname);
  const known = folder ? new Map() : pages();
  const slow = slowPage();
  const server = https.createServer(certificate(), (request, response) => {
    const { pathname } = new URL(request.url, 'https://localhost');
    if (!folder && pathname === '/slow.html') return slow.answer(response);
    if (!folder && pathname.startsWith('/late-pictures/')) {
      const picture = path.join(root, 'pictures', path.basename(pathname));
      return setTimeout(() => response.writeHead(200, { 'content-type': TYPES['.jpg'] }).end(readFileSync(picture)), LATE);
    }
    const page = known.get(pathname);
    if (page) {
      const [type, text, headers = {}] = page(`https://${request.headers.host}`);
      return response.writeHead(200, { 'content-type': type, ...headers }).end(text);
    }
    const file = path.join(root, decodeURIComponent(pathname));
    const type = TYPES[path.extname(file)];
    if (!file.startsWith(root + path.sep) || !type || !existsSync(file) || !statSync(file).isFile()) {
      return response
        .writeHead(404, { 'content-type': TYPES['.html'] })
        .end('<!doctype html><title>Not found</title><p>There is nothing at this address.</p>');
    }
    response.writeHead(200, { 'content-type': type });
    return createReadStream(file).pipe(response);
  });
  return new Promise((done) => {
    server.listen(port, '127.0.0.1', () => {
      done({
        origin: `https://localhost:${server.address().port}`,
        slowIsAsked: slow.isAsked,
        finishSlow: slow.finish,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) console.log((await serve(undefined, Number(process.env.PORT ?? 0))).origin);
