import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type EnvironmentOptions, type Plugin, runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';
import { faceScripts } from './src/build/face-scripts.ts';
import { languageScripts, packsOnDemand } from './src/build/language-scripts.ts';
import { lean } from './src/build/lean-readability.ts';
import { BROWSERS, type Manifest, manifestFor } from './src/build/manifests.ts';
import { noMarkup } from './src/build/no-markup.ts';
import { twiceMinified } from './src/build/twice-minified.ts';
import type { LanguagePack } from './src/languages/pack.ts';

const at = (path: string) => resolve(import.meta.dirname, path);
/** Vite writes here; what it writes is copied to the other browsers' folders. */
const [FIRST, ...OTHERS] = BROWSERS.map((browser) => at(`dist/${browser}`)) as [string, ...string[]];

/** A self-contained classic script, as service workers and content scripts need it. */
const script = (name: string, entry: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    rolldownOptions: {
      input: { [name]: at(entry) },
      output: { format: 'iife', entryFileNames: '[name].js', codeSplitting: false },
    },
  },
});

/** The extension's pages: modules that share their chunks. Names are fixed, so that two builds are equal. */
const pages = (...names: string[]): EnvironmentOptions => ({
  build: {
    rolldownOptions: {
      input: Object.fromEntries(names.map((name) => [name, at(`src/${name}/index.html`)])),
      output: { entryFileNames: 'assets/[name].js', chunkFileNames: 'assets/[name].js', assetFileNames: 'assets/[name][extname]' },
    },
  },
});

/** Every file that was written goes to the other browsers' folders too. */
const everyBrowser: Plugin = {
  name: 'every-browser',
  writeBundle(_, bundle) {
    for (const file of Object.keys(bundle)) {
      for (const folder of OTHERS) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        cpSync(join(FIRST, file), join(folder, file));
      }
    }
  },
};

/** The manifest as each browser wants it; icons and messages as they are; languages and reading faces as scripts that are brought into pages. */
const statics: Plugin = {
  name: 'statics',
  applyToEnvironment: (environment) => environment.name === 'client',
  buildStart() {
    for (const file of ['manifest.json', ...['src/reader/faces', 'icons', 'src/i18n/_locales', 'src/languages'].flatMap(filesIn)])
      this.addWatchFile(at(file));
  },
  async writeBundle() {
    const { module } = await runnerImport<{ BROUGHT: readonly LanguagePack[] }>(at('src/languages/all.ts'));
    const languages = languageScripts(module.BROUGHT);
    const faces = filesIn('src/reader/faces').flatMap((file) => faceScripts(readFileSync(at(file), 'utf8')));
    const manifest = JSON.parse(readFileSync(at('manifest.json'), 'utf8')) as Manifest;
    for (const browser of BROWSERS) {
      const folder = at(`dist/${browser}`);
      cpSync(at('icons'), join(folder, 'icons'), { recursive: true, filter: (file) => !/\.(svg|mjs)$/.test(file) });
      cpSync(at('src/i18n/_locales'), join(folder, '_locales'), { recursive: true });
      writeScripts(join(folder, 'faces'), faces);
      // The licence of the faces asks to stand beside them.
      for (const face of FACES) cpSync(at(`node_modules/@fontsource-variable/${face}/LICENSE`), join(folder, `faces/${face}.txt`));
      writeScripts(join(folder, 'languages'), languages);
      writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifestFor(browser, manifest), null, 2)}\n`);
    }
  },
};

/** The packages of the reading faces. */
const FACES = ['literata', 'source-serif-4', 'atkinson-hyperlegible-next'];

function writeScripts(folder: string, scripts: { name: string; code: string }[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, code } of scripts) writeFileSync(join(folder, `${name}.js`), code);
}

const filesIn = (folder: string): string[] =>
  readdirSync(at(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Scripts in a page use the browser's own object: the polyfill would be a tenth of them. */
const ownBrowser: Plugin = {
  name: 'own-browser',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'over' || name === 'exporter',
  resolveId: (id) => (id === 'webextension-polyfill' ? at('src/content/browser.ts') : undefined),
};

export default defineConfig({
  root: at('src'),
  base: './',
  publicDir: false,
  plugins: [noMarkup, ownBrowser, lean, packsOnDemand, twiceMinified, everyBrowser, statics],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: ['chrome123', 'firefox142'],
    outDir: FIRST,
    // The environments write into the same folder one after the other: it is emptied once, before all of them.
    emptyOutDir: false,
    // Fonts and pictures stay files: the pages' policy lets no data: font in.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Else the public-suffix list, one long string, would stand at every place it is used.
    rolldownOptions: { optimization: { inlineConst: false } },
    reportCompressedSize: true,
  },
  environments: {
    client: pages('popup', 'tab', 'options', 'welcome'),
    background: script('background', 'src/background/index.ts'),
    detector: script('detector', 'src/content/detector.ts'),
    reader: script('reader', 'src/content/reader.ts'),
    over: script('over', 'src/content/over.ts'),
    early: script('early', 'src/settings/early.ts'),
    exporter: script('exporter', 'src/content/exporter.ts'),
  },
  builder: {
    async buildApp(builder) {
      rmSync(at('dist'), { recursive: true, force: true });
      for (const environment of Object.values(builder.environments)) await builder.build(environment);
    },
  },
  test: {
    root: at('.'),
    testTimeout: 30_000,
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**', 'node_modules/**'],
  },
});
