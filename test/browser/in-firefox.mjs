// Source text that runs inside Firefox, in the browser's own context: the views of the extension, and what goes wrong in them.

/** Put before every function the driver runs there. */
export const HELPERS = `
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  const policy = (id) => WebExtensionPolicy.getByID(id);
  const popupBrowser = (id) => [...win.document.querySelectorAll('browser.webextension-popup-browser')]
    .find((view) => view.currentURI?.spec.startsWith('moz-extension://' + policy(id).mozExtensionHostname));
  const backgroundBrowser = (id) => [...policy(id).extension.views].find((view) => view.viewType === 'background')?.xulBrowser;
  const viewOf = (where, id) => ({ tab: () => win.gBrowser.selectedBrowser, popup: () => popupBrowser(id), background: () => backgroundBrowser(id) })[where]();

  // Run a function of the view's window, as if a person had just pressed something; its answer comes back as JSON.
  const inFrame = (view, code, patience = 20000) => new Promise((resolve, reject) => {
    if (!view) return reject(new Error('there is no such view'));
    const name = 'driver:' + Math.random();
    const tooLate = win.setTimeout(() => reject(new Error('no answer from the view')), patience);
    view.messageManager.addMessageListener(name, function heard({ data }) {
      view.messageManager.removeMessageListener(name, heard);
      win.clearTimeout(tooLate);
      if (data.error) reject(new Error(data.error)); else resolve(data.value === undefined ? null : JSON.parse(data.value));
    });
    const script = '(async () => { const gesture = content.windowUtils?.setHandlingUserInput?.(true); let answer; ' +
      'try { answer = (' + code + ')(content); } catch (error) { answer = Promise.reject(error); } finally { gesture?.destruct(); } ' +
      'try { sendAsyncMessage(' + JSON.stringify(name) + ', { value: JSON.stringify(await answer) }); } ' +
      'catch (error) { sendAsyncMessage(' + JSON.stringify(name) + ', { error: String(error) }); } })()';
    view.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
  });
  // A sandbox, since the extension's content security policy forbids eval in its own pages.
  const sandboxed = (expression, prepare = '') => '(content) => { const box = Cu.Sandbox(content, { sandboxPrototype: content, sameZoneAs: content, wantXrays: false }); ' +
    prepare + ' return Cu.evalInSandbox(' + JSON.stringify('(async () => (' + expression + '))()') + ', box); }';
  const evaluate = (where, id, expression, prepare, patience) => inFrame(viewOf(where, id), sandboxed(expression, prepare), patience);

  const picture = async (view) => {
    const bitmap = await view.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    let text = '';
    for (const byte of new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())) text += String.fromCharCode(byte);
    return win.btoa(text);
  };
`;

/** Runs in every process: console.error calls, which the console service of the parent does not get. */
const CONSOLE_IN_CHILD = `
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  storage.addLogEventListener((message) => {
    const event = message.wrappedJSObject ?? message;
    if (!['error', 'assert'].includes(event.level)) return;
    const said = Array.from(event.arguments ?? [], (part) => { try { return String(part?.message ?? part); } catch { return '?'; } });
    sendAsyncMessage('driver:console', { where: event.filename, text: said.join(' ') });
  }, Cc['@mozilla.org/systemprincipal;1'].createInstance(Ci.nsIPrincipal));
`;

/** Firefox's own notes that an answer came after its page was left; nobody's fault, and no rejection. */
const OWN_NOTES = 'Promise (resolved|rejected) (while context is inactive|after context unloaded)';

/** Start to keep errors, unhandled rejections and console errors of web pages and extension pages. */
export const WATCH_FAULTS = `() => {
  const faults = Services.__faults = [];
  Services.console.registerListener({ observe(message) {
    if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag || /^${OWN_NOTES}/.test(message.errorMessage)) return;
    if (/^(moz-extension|https?|file):/.test(message.sourceName)) faults.push(message.sourceName + ': ' + message.errorMessage);
  } });
  Services.ppmm.addMessageListener('driver:console', ({ data }) => {
    if (/^(moz-extension|https?|file):/.test(data.where)) faults.push(data.where + ': ' + data.text);
  });
  Services.ppmm.loadProcessScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(CONSOLE_IN_CHILD)}), true);
}`;
