// The labelled pages of the shared corpus, and a headless Chromium that measures them.
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build } from 'vite';

/** Labelled pages without the ambiguous ones: { id, url, label, set, file, … }. */
export function labelledPages(corpus) {
  const { pages } = JSON.parse(readFileSync(join(corpus, 'detection-labels.json'), 'utf8'));
  return Object.entries(pages)
    .filter(([, page]) => page.label !== 'ambiguous')
    .map(([id, page]) => {
      const set = id.slice(0, id.indexOf('/'));
      const name = id.slice(set.length + 1);
      return { id, set, ...page, file: join(corpus, set, set === 'wcxb' ? 'dev/html' : 'html', `${name}.html.gz`) };
    });
}

/** Text of a saved page: UTF-8 where it is valid, else the charset the page declares. */
export function readPageText(file) {
  const bytes = gunzipSync(readFileSync(file));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(bytes.subarray(0, 4096).toString('latin1'))?.[1];
    return new TextDecoder(declared ?? 'windows-1252').decode(bytes);
  }
}

function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  for (const dir of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
      if (existsSync(join(dir, name))) return join(dir, name);
    }
  }
  throw new Error('no Chromium on PATH; set CHROMIUM_PATH');
}

/** Bundles a module to a script that leaves its exports in globalThis[name]. */
export async function bundle(entry, name, plugins = []) {
  const [result] = [
    await build({
      configFile: false,
      plugins,
      logLevel: 'silent',
      build: { write: false, minify: true, target: 'es2023', lib: { entry, formats: ['iife'], name, fileName: name } },
    }),
  ].flat();
  return `${result.output[0].code};globalThis.${name} = ${name};`;
}

/** A blank, cross-origin isolated page (its clock counts in 5 µs) with the scripts loaded; nothing reaches the network. */
export async function openBlankPage(scripts) {
  const home = 'https://detection.test/';
  const browser = await chromium.launch({
    executablePath: findChromium(),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
  });
  const context = await browser.newContext();
  const headers = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
  await context.route('**/*', (route) =>
    route.request().url() === home
      ? route.fulfill({ body: '<!doctype html><title>x</title>', contentType: 'text/html', headers })
      : route.abort(),
  );
  const page = await context.newPage();
  await page.goto(home);
  for (const script of scripts) await page.evaluate(script);
  return { browser, page };
}
