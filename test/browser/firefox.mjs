// Firefox with the extension as a temporary add-on, over Marionette. The same methods as chromium.mjs.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { patchedCopy, sleep, sourceOf, until } from './common.mjs';
import { HELPERS, WATCH_FAULTS } from './in-firefox.mjs';
import { connect, freePort } from './marionette.mjs';

/** Quiet: no first-run pages, no traffic of its own, nothing made ahead. */
const PREFERENCES = {
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtab.preload': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.ipc.processPrelaunch.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'intl.accept_languages': 'en-US',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'termsofuse.bypassNotification': true,
};

const KEYS = { Escape: '\uE00C', Enter: '\uE007', Tab: '\uE004', ArrowUp: '\uE013', ArrowDown: '\uE015' };

/** Start the browser with the extension loaded; see chromium.mjs. */
export async function launch({ path: executable, dist, headless = true, manifest, ownCertificates = true, preferences = {} }) {
  const folder = path.resolve(manifest ? patchedCopy(dist, manifest) : dist);
  const profile = mkdtempSync(path.join(tmpdir(), 'lede-firefox-'));
  const port = await freePort();
  const downloads = path.join(profile, 'saved');
  const saving = { 'browser.download.dir': downloads, 'browser.download.folderList': 2, 'browser.download.useDownloadDir': true };
  const lines = Object.entries({ ...PREFERENCES, ...saving, 'marionette.port': port, ...preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  const flags = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile, ...(headless ? ['--headless'] : [])];
  const browser = spawn(executable, [...flags, 'about:blank'], {
    stdio: 'ignore',
    env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' },
  });
  // Nothing is left running when the tests are broken off.
  const stop = () => browser.kill('SIGKILL');
  process.once('exit', stop);
  let failure;
  browser.once('error', (error) => {
    failure = error.message;
  });
  const exited = new Promise((done) => browser.once('close', done));
  let marionette;
  async function quit() {
    await marionette?.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
    marionette?.end();
    await Promise.race([exited, sleep(8000).then(stop)]);
    process.off('exit', stop);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    if (manifest) rmSync(folder, { recursive: true, force: true });
  }
  try {
    marionette = await connect(port, () => failure ?? (browser.exitCode === null ? undefined : `Firefox ended with ${browser.exitCode}`));
    return await drive(marionette, { folder, downloads, ownCertificates, exited, quit });
  } catch (error) {
    await quit();
    throw error;
  }
}

async function drive({ send }, { folder, downloads, ownCertificates, exited, quit }) {
  const { capabilities } = await send('WebDriver:NewSession', { acceptInsecureCerts: ownCertificates });
  await send('WebDriver:SetTimeouts', { script: 30_000, pageLoad: 30_000 });
  await send('WebDriver:SetWindowRect', { width: 1280, height: 900 }).catch(() => {});

  /** Run `code` (a function, or its source) in the browser's own context, where HELPERS are at hand. */
  async function inBrowser(code, ...given) {
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      const script = `const [given, done] = arguments;
        (async () => { ${HELPERS} return await (${code})(...given); })().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value: answer } = await send('WebDriver:ExecuteAsyncScript', { sandbox: 'system', args: [given], script });
      if (answer?.error) throw new Error(answer.error);
      return answer?.value ?? null;
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  }

  await inBrowser(WATCH_FAULTS);
  const { value: id } = await send('Addon:Install', { path: folder, temporary: true });
  const base = `moz-extension://${await inBrowser('(id) => policy(id).mozExtensionHostname', id)}/`;
  const evaluate = (where, expression, prepare = '', patience = 20_000) =>
    inBrowser('(where, id, ...more) => evaluate(where, id, ...more)', where, id, expression, prepare, patience);

  async function openPopup() {
    const isOpen = () => inBrowser('(id) => Boolean(popupBrowser(id))', id);
    const pressButton = () =>
      inBrowser(
        `(id) => { const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
          return ExtensionParent.apiManager.global.browserActionFor(policy(id).extension).triggerAction(win); }`,
        id,
      );
    await pressButton();
    // Right after a cold start the first press can be lost.
    await until(isOpen, { timeout: 4000, what: 'the popup' }).catch(pressButton);
    // Asked while the popup's process is only being made, a view never answers: ask again soon.
    await until(() => evaluate('popup', "document.readyState === 'complete'", '', 1000), { timeout: 20_000, what: 'the popup to load' });
    return {
      call: (code, ...given) => evaluate('popup', sourceOf(code, given)),
      shot: async (file) => writeFileSync(file, Buffer.from(await inBrowser("(id) => picture(viewOf('popup', id))", id), 'base64')),
      isOpen,
      async close() {
        await inBrowser("(id) => { popupBrowser(id)?.closest('panel')?.hidePopup(); }", id);
        await until(async () => !(await isOpen()), { what: 'the popup to close' });
      },
    };
  }

  return {
    kind: 'firefox',
    /** Where files are saved. */
    downloads,
    name: `Firefox ${capabilities.browserVersion}`,
    base,
    goto: (url) => send('WebDriver:Navigate', { url }).then(() => {}),
    reload: () => send('WebDriver:Refresh').then(() => {}),
    back: () => send('WebDriver:Back').then(() => {}),
    forward: () => send('WebDriver:Forward').then(() => {}),
    press: (key) =>
      send('WebDriver:PerformActions', {
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: [
              { type: 'keyDown', value: KEYS[key] ?? key },
              { type: 'keyUp', value: KEYS[key] ?? key },
            ],
          },
        ],
      }).then(() => {}),
    async click(selector) {
      const { value } = await send('WebDriver:FindElement', { using: 'css selector', value: selector });
      await send('WebDriver:ElementClick', { id: Object.values(value)[0] });
    },
    call: (code, ...given) => evaluate('tab', sourceOf(code, given)),
    shot: async (file) => writeFileSync(file, Buffer.from((await send('WebDriver:TakeScreenshot', { full: false })).value, 'base64')),
    popup: openPopup,
    async background(code, ...given) {
      await inBrowser('(id) => policy(id).extension.wakeupBackground?.()', id);
      return evaluate('background', sourceOf(code, given));
    },
    inShadow: (selector, code) =>
      evaluate(
        'tab',
        code,
        `const host = content.document.querySelector(${JSON.stringify(selector)}); if (!host?.openOrClosedShadowRoot) return null; box.root = Cu.waiveXrays(host.openOrClosedShadowRoot);`,
      ),
    stopBackground: () =>
      inBrowser('(id) => policy(id).extension.terminateBackground({ ignoreDevToolsAttached: true })', id).then(() => {}),
    faults: () => inBrowser('() => Services.__faults'),
    warnings: () => inBrowser('(id) => [...policy(id).extension.warnings, ...policy(id).extension.errors].map(String)', id),
    closed: () => exited,
    close: quit,
  };
}
