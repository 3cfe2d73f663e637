import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A source file: where it is under src/, what it says, what it imports. */
interface Source {
  file: string;
  text: string;
}

/** src/build runs in the build and is no part of what is built; nobody may import it. */
const sources: Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('build/'))
  .map((file) => ({ file, text: readFileSync(`src/${file}`, 'utf8') }));

const ENTRIES = ['content', 'background', 'popup', 'tab', 'options', 'welcome'];

/** Which part may import which: the arrows of the design. A part may always import itself. */
const MAY_IMPORT: Record<string, string[]> = {
  dom: [],
  detection: ['dom'],
  languages: [],
  extraction: ['dom', 'languages'],
  keyfacts: ['dom', 'languages', 'extraction', 'i18n'],
  read: ['detection', 'extraction', 'keyfacts', 'dom'],
  settings: [],
  i18n: [],
  messaging: ['read', 'detection', 'settings'],
  reader: ['extraction', 'keyfacts', 'detection', 'settings', 'i18n', 'read', 'dom'],
  // What is taken away is what the reader shows: the same elements, levels, marks, answers and names. Nothing that draws.
  export: [
    'extraction',
    'keyfacts',
    'dom',
    'reader/dates',
    'reader/elements',
    'reader/embed-names',
    'reader/facts/glance',
    'reader/facts/kind-names',
    'reader/headings',
    'reader/marks',
  ],
  // The popup shows the reader in its own window, and puts the reader script into the tab it stands over.
  popup: ['content/reader-in-tab', 'read', 'reader', 'export', 'settings', 'messaging', 'i18n', 'extraction', 'keyfacts', 'detection'],
  tab: ['read', 'reader', 'export', 'settings', 'messaging', 'i18n', 'extraction', 'keyfacts'],
  options: ['reader', 'settings', 'messaging', 'i18n'],
  welcome: ['reader', 'settings', 'messaging', 'i18n'],
  // The detector stands apart: it needs detection alone, and reads no more.
  content: ['read', 'reader', 'export', 'settings', 'messaging', 'i18n', 'detection', 'extraction', 'keyfacts', 'languages'],
  background: ['content/reader-in-tab', 'content/page-address', 'settings', 'messaging', 'i18n', 'detection'],
};

/** Values may only come from below; for a type alone these parts may also look sideways. */
const TYPES_OF: Record<string, string[]> = {
  extraction: ['detection'],
  detection: ['extraction'],
  reader: ['export'],
  export: ['i18n'],
  background: ['read'],
};

const SINKS: Record<string, RegExp> = {
  'assigns innerHTML or outerHTML': /\.\s*(?:inner|outer)HTML\s*[+]?=(?!=)/,
  'uses dangerouslySetInnerHTML': /dangerouslySetInnerHTML/,
  'calls insertAdjacentHTML': /insertAdjacentHTML/,
  'calls setHTMLUnsafe': /setHTMLUnsafe/,
  'writes into the document': /\bdocument\s*\.\s*write(?:ln)?\s*\(/,
  'evaluates text': /\beval\s*\(|\bnew\s+Function\b|\bset(?:Timeout|Interval)\s*\(\s*['"`]/,
  'listens to messages of the page': /addEventListener\(\s*['"]message['"]/,
  'asks the network': /\bfetch\s*\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bnew\s+WebSocket\b|\bEventSource\b/,
};

/** The name of a file's part: its folder under src/, or its own name where it stands at the top. */
const partOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.tsx?$/, ''));

interface Import {
  from: string;
  types: boolean;
}

function importsOf({ text }: Source): Import[] {
  const statements = text.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\s+from\s+)?['"]([^'"]+)['"]/gm);
  const dynamic = text.matchAll(/\bimport\s*\(\s*['"]([^'"]+)['"]/g);
  return [
    ...[...statements].map(([, type, from]) => ({ from: from!, types: type !== undefined })),
    ...[...dynamic].map(([, from]) => ({ from: from!, types: false })),
  ];
}

/** What an import means, as a path under src/; null for a package. */
const within = (file: string, from: string): string | null =>
  from.startsWith('.') ? normalize(join(dirname(file), from)).replaceAll('\\', '/') : null;

function wrongArrows(source: Source): string[] {
  const part = partOf(source.file);
  const allowed = MAY_IMPORT[part];
  if (!allowed) return [`${source.file} stands in a folder the design does not know`];
  return importsOf(source).flatMap(({ from, types }) => {
    const target = within(source.file, from);
    if (target === null) return [];
    if (target.startsWith('..')) return [`${source.file} imports ${from} from outside src`];
    const other = partOf(target);
    const free = other === part || allowed.includes(other) || allowed.some((path) => target.startsWith(`${path}.`) || target === path);
    return free || (types && TYPES_OF[part]?.includes(other)) ? [] : [`${source.file} imports ${from}`];
  });
}

function wrongPackages(source: Source): string[] {
  const { file } = source;
  const part = partOf(file);
  return importsOf(source).flatMap(({ from, types }) => {
    const edge = ENTRIES.includes(part) || part === 'messaging' || part === 'i18n' || /^settings\/(storage|places)\.ts$/.test(file);
    if (from === 'webextension-polyfill' && !types && !edge) return [`${file} touches the browser`];
    if (from === '@mozilla/readability' && file !== 'extraction/readability.ts') return [`${file} imports Readability`];
    if (from === 'preact' && !['reader', ...ENTRIES].includes(part) && !types) return [`${file} draws`];
    return [];
  });
}

const sinksIn = ({ file, text }: Source): string[] =>
  Object.entries(SINKS).flatMap(([what, pattern]) => (pattern.test(withoutComments(text)) ? [`${file} ${what}`] : []));

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

/** A message name is spelled where it is declared, called or answered, never put together or sent by hand. */
const sendsByHand = ({ file, text }: Source): string[] =>
  /\bsendMessage\s*\(/.test(withoutComments(text)) && file !== 'messaging/messenger.ts' && file !== 'content/detector.ts'
    ? [`${file} sends a message by hand`]
    : [];

describe('the tree', () => {
  it('is found', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.map(({ file }) => file)).toEqual(expect.arrayContaining(['read.ts', 'content/detector.ts', 'settings/storage.ts']));
  });

  it('imports downwards only', () => {
    expect(sources.flatMap(wrongArrows)).toEqual([]);
  });

  it('keeps the browser, Readability and drawing at their edges', () => {
    expect(sources.flatMap(wrongPackages)).toEqual([]);
  });

  it('turns no text into markup or code, and asks no network', () => {
    expect(sources.flatMap(sinksIn)).toEqual([]);
  });

  it('sends messages through the messenger alone', () => {
    expect(sources.flatMap(sendsByHand)).toEqual([]);
  });

  it('keeps the detector small: neither the polyfill nor the reader is in its reach', () => {
    const reached = reachOf('content/detector.ts');
    expect([...reached].filter((file) => /^(reader|read|extraction|keyfacts|popup|settings)\b/.test(file))).toEqual([]);
    const packages = sources
      .filter(({ file }) => reached.has(file))
      .flatMap((source) => importsOf(source).filter(({ from, types }) => !types && !from.startsWith('.')));
    expect(packages).toEqual([]);
  });
});

/** Files under src/ that a file brings in, itself included, types left out. */
function reachOf(start: string): Set<string> {
  const reached = new Set([start]);
  for (const file of reached) {
    const source = sources.find((other) => other.file === file);
    for (const { from, types } of source ? importsOf(source) : []) {
      const path = types ? null : within(file, from);
      const found = path && sources.find((other) => [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].includes(other.file));
      if (found) reached.add(found.file);
    }
  }
  return reached;
}

describe('this guard', () => {
  const fails = (check: (source: Source) => string[], file: string, text: string) => expect(check({ file, text }), text).not.toEqual([]);

  it('sees wrong arrows', () => {
    fails(wrongArrows, 'extraction/passes/repeats.ts', "import { t } from '../../i18n/t';");
    fails(wrongArrows, 'reader/Bar.tsx', "import { open } from '../content/overlay';");
    fails(wrongArrows, 'reader/Bar.tsx', "import type { Open } from '../popup/popup';");
    fails(wrongArrows, 'dom/words.ts', "export { x } from '../extraction/x';");
    fails(wrongArrows, 'background/index.ts', "const x = await import('../popup/popup');");
    fails(wrongArrows, 'background/index.ts', "import '../build/manifests';");
    fails(wrongArrows, 'utils/x.ts', '');
    fails(wrongArrows, 'popup/popup.tsx', "import { snapshot } from '../content/snapshot';");
  });

  it('sees packages where they do not belong', () => {
    fails(wrongPackages, 'reader/Bar.tsx', "import browser from 'webextension-polyfill';");
    fails(wrongPackages, 'settings/normalise.ts', "import browser from 'webextension-polyfill';");
    fails(wrongPackages, 'content/snapshot.ts', "import { Readability } from '@mozilla/readability';");
    fails(wrongPackages, 'extraction/body.ts', "import { h } from 'preact';");
    expect(wrongPackages({ file: 'settings/storage.ts', text: "import browser from 'webextension-polyfill';" })).toEqual([]);
  });

  it('sees every sink', () => {
    fails(sinksIn, 'x.ts', 'element.innerHTML = text;');
    fails(sinksIn, 'x.ts', 'element.outerHTML += text;');
    fails(sinksIn, 'x.tsx', '<p dangerouslySetInnerHTML={{ __html: text }} />');
    fails(sinksIn, 'x.ts', "element.insertAdjacentHTML('beforeend', text);");
    fails(sinksIn, 'x.ts', 'document.write(text);');
    fails(sinksIn, 'x.ts', 'eval(text);');
    fails(sinksIn, 'x.ts', 'new Function(text)');
    fails(sinksIn, 'x.ts', "window.addEventListener('message', heard);");
    fails(sinksIn, 'x.ts', 'await fetch(url);');
    expect(sinksIn({ file: 'x.ts', text: 'if (element.innerHTML === text) { /* innerHTML = no */ }' })).toEqual([]);
  });

  it('sees messages sent by hand', () => {
    fails(sendsByHand, 'popup/popup.tsx', "browser.runtime.sendMessage({ lede: 'read', args: [] });");
  });
});
