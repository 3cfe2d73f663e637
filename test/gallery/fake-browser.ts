// Stands in for the browser's extension API, so that the real popup, options, welcome page and reader run in an ordinary page.
import { read } from '../../src/read';

/** What the driver put into the page before its scripts. */
export interface Scene {
  messages: Record<string, { message: string }>;
  settings: Record<string, unknown>;
  /** Address of the page the popup stands over. */
  tab: string;
  /** What the page answers in the story's stead. */
  answer?: 'loading' | 'failed' | 'never' | 'nothing';
  /** The document's type, where it is none of HTML. */
  contentType?: string;
  /** Pictures come so late, in milliseconds. */
  late?: number;
  /** Faces come so late, in milliseconds. */
  lateFaces?: number;
  /** In these words the browser refuses to let a script into the page. */
  refusal?: string;
}
declare global {
  var scene: Scene;
  /** The driver changes settings through it. */
  var galleryStorage: { set(values: Record<string, unknown>): Promise<void> };
}

const forever = new Promise<never>(() => {});

type Listener = (...heard: unknown[]) => void;
function eventOf() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    hasListener: (listener: Listener) => listeners.has(listener),
    tell: (...heard: unknown[]) => {
      for (const listener of listeners) listener(...heard);
    },
  };
}

const changed = eventOf();
function areaOf(name: string, held: Record<string, unknown>) {
  const listed = (keys: unknown): string[] =>
    keys === null || keys === undefined
      ? Object.keys(held)
      : typeof keys === 'string'
        ? [keys]
        : Array.isArray(keys)
          ? keys
          : Object.keys(keys);
  return {
    get: async (keys?: unknown) =>
      structuredClone(Object.fromEntries(listed(keys).flatMap((key) => (key in held ? [[key, held[key]]] : [])))),
    set: async (values: Record<string, unknown>) => {
      const changes = Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { oldValue: held[key], newValue }]));
      Object.assign(held, structuredClone(values));
      changed.tell(changes, name);
    },
    remove: async (keys: unknown) => {
      for (const key of listed(keys)) delete held[key];
    },
    clear: async () => {
      for (const key of Object.keys(held)) delete held[key];
    },
    getBytesInUse: async () => JSON.stringify(held).length,
    onChanged: eventOf(),
  };
}

async function pageAnswers({ lede }: { lede: string }) {
  const { tab, answer, refusal } = globalThis.scene;
  if (refusal) throw new Error('Could not establish connection. Receiving end does not exist.');
  if (lede !== 'read') return { value: { open: true } };
  if (answer === 'never') return forever;
  if (answer) return { value: { state: answer, message: answer, why: 'empty' } };
  const text = await (await fetch(new URL(tab).pathname)).text();
  return { value: read(new DOMParser().parseFromString(text, 'text/html'), tab) };
}

async function backgroundAnswers({ lede, args }: { lede: string; args: unknown[] }) {
  if (lede !== 'switchAutoCleanHere') return { value: { open: false } };
  const { settings = {} } = await known.storage.local.get('settings');
  await known.storage.local.set({ settings: { ...(settings as object), autoClean: args[0] ? [location.hostname] : [] } });
  return { value: undefined };
}

const known = {
  i18n: {
    getMessage: (name: string, values: string[] = []) =>
      (globalThis.scene.messages[name]?.message ?? '').replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? ''),
    getUILanguage: () => globalThis.scene.messages.language!.message,
  },
  runtime: {
    id: 'gallery',
    getURL: (path: string) => `/${path}`,
    sendMessage: (call: { lede: string; args: unknown[] }) => backgroundAnswers(call),
    getManifest: () => ({ version: '0' }),
    onMessage: eventOf(),
  },
  tabs: {
    query: async () => [{ id: 1, url: globalThis.scene.tab, status: globalThis.scene.answer === 'loading' ? 'loading' : 'complete' }],
    get: async () => ({ id: 1, url: globalThis.scene.tab, status: 'complete' }),
    sendMessage: (_: number, call: { lede: string }) => pageAnswers(call),
  },
  scripting: {
    executeScript: async ({ func }: { func?: unknown }) => {
      const { refusal, contentType } = globalThis.scene;
      if (refusal) throw new Error(refusal);
      return [{ result: func ? (contentType ?? 'text/html') : undefined }];
    },
  },
  storage: {
    local: areaOf('local', { settings: globalThis.scene.settings }),
    sync: areaOf('sync', {}),
    session: areaOf('session', {}),
    onChanged: changed,
  },
  extension: { inIncognitoContext: false },
  permissions: { contains: async () => true, request: async () => false },
  commands: { getAll: async () => [] },
};

/** Whatever else is asked for is there, does nothing and promises nothing. */
function quiet(): unknown {
  return new Proxy(() => {}, {
    get: (_, name) => (name === 'then' || typeof name === 'symbol' ? undefined : quiet()),
    apply: () => Promise.resolve(undefined),
  });
}
const open = (part: object): object =>
  new Proxy(part, {
    get: (held, name) => {
      const value = Reflect.get(held, name);
      return value === undefined && typeof name === 'string' ? quiet() : value;
    },
  });

globalThis.galleryStorage = known.storage.local;

export default open(Object.fromEntries(Object.entries(known).map(([name, part]) => [name, open(part)])));
