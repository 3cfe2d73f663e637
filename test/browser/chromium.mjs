// Chromium, Chrome or Edge with the unpacked extension. The toolbar button is pressed as a person presses it,
// and the popup that opens is the real one. firefox.mjs has the same methods.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { attach, watchFaults } from './cdp.mjs';
import { patchedCopy, sleep, sourceOf, until } from './common.mjs';

const WINDOW = { width: 1280, height: 900 };

/**
 * Start the browser with the extension loaded.
 * @param {{ path: string, dist: string, headless?: boolean, manifest?: (manifest: object) => void, ownCertificates?: boolean, args?: string[] }} options
 *   `manifest` alters the manifest of a throw-away copy of `dist`, which is loaded instead.
 */
export async function launch({ path: executablePath, dist, headless = true, manifest, ownCertificates = true, args = [] }) {
  const folder = path.resolve(manifest ? patchedCopy(dist, manifest) : dist);
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless,
    viewport: null,
    // Playwright turns extensions off; Chrome takes an unpacked one only by the protocol, not by --load-extension.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--enable-unsafe-extension-debugging',
      '--lang=en-US',
      // Windows come and go at once: each popup that fades in and out costs half a second of drawing.
      ...(headless ? ['--animation-duration-scale=0'] : []),
      // The newsroom's certificate is its own.
      ...(ownCertificates ? ['--ignore-certificate-errors'] : []),
      `--window-size=${WINDOW.width},${WINDOW.height}`,
      // A popup is cut to the screen, and the headless one is small.
      ...(headless ? ['--screen-info={1600x1200}'] : []),
      ...args,
    ],
  });
  const cdp = await context.browser().newBrowserCDPSession();
  const faults = await watchFaults(cdp);
  const downloads = mkdtempSync(path.join(tmpdir(), 'lede-saved-'));
  await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  const { id } = await cdp.send('Extensions.loadUnpacked', { path: folder });
  const base = `chrome-extension://${id}/`;
  const popupPage = `${base}popup/`;
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  const targets = async () => (await cdp.send('Target.getTargets', { filter: [{}] })).targetInfos;
  const find = async (type, start) => (await targets()).find((target) => target.type === type && target.url.startsWith(start));
  const worker = () => find('service_worker', base);
  await until(worker, { what: 'the service worker' });
  if (headless) await closeWelcome();

  /** The page that greets a person after the installation would come between the tests and their tab. */
  async function closeWelcome() {
    const greeting = await until(() => find('page', `${base}welcome/`), { timeout: 5000, what: 'the welcome page' });
    await cdp.send('Target.closeTarget', { targetId: greeting.targetId });
  }

  async function runningWorker() {
    const started = async () => {
      const running = await worker();
      if (running) return running;
      // One that is just stopping does not heed the first word.
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.startWorker', { scopeURL: base });
      return worker();
    };
    return until(started, { every: 300, what: 'the service worker to start again' });
  }

  /** Press the toolbar button over the page in front. Closes the popup if it is open. */
  async function pressButton() {
    await page.bringToFront();
    const { targetInfo } = await session.send('Target.getTargetInfo');
    const tabs = (await targets()).filter((target) => target.type === 'tab');
    const tab = tabs.find((target) => target.url === targetInfo.url) ?? tabs[0];
    await cdp.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  }

  async function openPopup() {
    await pressButton();
    const target = await until(() => find('page', popupPage), { what: 'the popup' });
    const popup = await attach(cdp, target.targetId);
    await until(() => popup.evaluate("document.readyState === 'complete'"), { what: 'the popup to load' });
    return {
      call: (code, ...given) => popup.evaluate(sourceOf(code, given)),
      /** A command of the protocol. */
      send: popup.send,
      async shot(file) {
        const { data } = await popup.send('Page.captureScreenshot', { format: 'png' });
        writeFileSync(file, Buffer.from(data, 'base64'));
      },
      isOpen: async () => (await targets()).some(({ targetId }) => targetId === target.targetId),
      async close() {
        await cdp.send('Target.closeTarget', { targetId: target.targetId }).catch(() => {});
        await until(async () => !(await find('page', popupPage)), { what: 'the popup to close' });
      },
    };
  }

  async function inBackground(code, ...given) {
    const source = sourceOf(code, given);
    const ask = async () => answerOf((await runningWorker()).targetId, source);
    const { value, error } = await until(ask, { what: 'the service worker to answer' });
    if (error) throw error;
    return value;
  }

  /** What a worker answers; none where it goes away before it does: one that is stopping may be silent for ever. */
  async function answerOf(targetId, source) {
    let target;
    let asking = true;
    const asked = async () => {
      target = await attach(cdp, targetId);
      // One that is starting has not everything yet.
      await until(() => target.evaluate("typeof setTimeout === 'function' && Boolean(globalThis.chrome?.tabs)"), { what: 'the worker' });
      try {
        return { value: await target.evaluate(source) };
      } catch (error) {
        return (await worker())?.targetId === targetId ? { error } : undefined;
      }
    };
    const gone = async () => {
      while (asking && (await worker())?.targetId === targetId) await sleep(250);
    };
    try {
      return await Promise.race([asked(), gone()]);
    } finally {
      asking = false;
      target?.detach();
    }
  }

  return {
    kind: 'chromium',
    /** The browser's own session of the protocol. */
    cdp,
    name: `${path.basename(executablePath)} ${context.browser().version()}`,
    base,
    faults: async () => faults,
    /** Where files are saved. */
    downloads,
    goto: (url) => page.goto(url).then(() => {}),
    reload: () => page.reload().then(() => {}),
    back: () => page.goBack({ waitUntil: 'commit' }).then(() => {}),
    forward: () => page.goForward({ waitUntil: 'commit' }).then(() => {}),
    press: (key) => page.keyboard.press(key),
    click: (selector) => page.click(selector),
    call: (code, ...given) => page.evaluate(sourceOf(code, given)),
    shot: (file) => page.screenshot({ path: file }).then(() => {}),
    /** What the browser prints of the tab, as a PDF. */
    pdf: () => page.pdf(),
    popup: openPopup,
    background: inBackground,
    /** Run `code` in the tab with `root` = the (closed) shadow root of the element `selector` finds; null where there is none. */
    async inShadow(selector, code) {
      const { result } = await session.send('Runtime.evaluate', { expression: `document.querySelector(${JSON.stringify(selector)})` });
      if (!result.objectId) return null;
      const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, depth: 1, pierce: true });
      if (!node.shadowRoots?.length) return null;
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.shadowRoots[0].backendNodeId });
      const answer = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: `async function () { const root = this; return (${code}); }`,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      });
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
      return answer.result.value;
    },
    async stopBackground() {
      const running = await worker();
      if (!running) return;
      const isGone = async () => {
        // An event may have started another one by now.
        if ((await worker())?.targetId !== running.targetId) return true;
        // A worker that is only starting does not heed the first word.
        await cdp.send('Target.closeTarget', { targetId: running.targetId }).catch(() => {});
        return false;
      };
      await until(isGone, { every: 300, what: 'the service worker to stop' });
    },
    /** The switch "Allow access to file URLs" on the browser's page of extensions, which loads the extension anew. */
    async allowFiles(allowed) {
      const extensions = await context.newPage();
      await extensions.goto('chrome://extensions/');
      await extensions.evaluate(
        async ([extensionId, fileAccess]) => {
          // Without it, an unpacked extension that is loaded anew is turned off.
          await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
          await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, fileAccess });
        },
        [id, allowed],
      );
      await extensions.close();
      await until(
        async () =>
          (await cdp.send('Extensions.getExtensions')).extensions.some((extension) => extension.id === id && extension.enabled !== false),
        {
          what: 'the extension to be back',
        },
      );
    },
    /** What the browser's page of extensions holds against this one. */
    async warnings() {
      const extensions = await context.newPage();
      await extensions.goto('chrome://extensions/');
      const info = await extensions.evaluate((extension) => chrome.developerPrivate.getExtensionInfo(extension), id);
      await extensions.close();
      return [...(info.installWarnings ?? []), ...[...info.manifestErrors, ...info.runtimeErrors].map(({ message }) => message)];
    },
    /** Resolves when a person has closed the window. */
    closed: () => new Promise((done) => context.once('close', done)),
    async close() {
      await context.close();
      rmSync(downloads, { recursive: true, force: true });
      if (manifest) rmSync(folder, { recursive: true, force: true });
    },
  };
}
