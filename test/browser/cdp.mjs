// Chromium's debugging protocol on targets that Playwright does not know as pages: the toolbar popup and the service worker.

/**
 * Attach to a target.
 * @param cdp a browser-level session
 * @param {(method: string, params: object) => void} [onEvent] gets every event of the target
 */
export async function attach(cdp, targetId, onEvent = () => {}) {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map();
  let last = 0;
  const receive = (event) => {
    if (event.sessionId !== sessionId) return;
    const message = JSON.parse(event.message);
    if (!message.id) return onEvent(message.method, message.params);
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) call?.reject(new Error(message.error.message));
    else call?.resolve(message.result);
  };
  const end = (event) => {
    if (event && event.sessionId !== sessionId) return;
    cdp.off('Target.receivedMessageFromTarget', receive);
    cdp.off('Target.detachedFromTarget', end);
    for (const call of waiting.values()) call.reject(new Error('the target is gone'));
    waiting.clear();
  };
  cdp.on('Target.receivedMessageFromTarget', receive);
  cdp.on('Target.detachedFromTarget', end);
  const send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(reject);
    });
  return {
    send,
    detach: () =>
      cdp.send('Target.detachFromTarget', { sessionId }).then(
        () => end(),
        () => end(),
      ),
    /** The value of an expression, awaited if it is a promise; runs as if a person had just pressed something. */
    async evaluate(expression) {
      const answer = await send('Runtime.evaluate', {
        expression: `(async () => (${expression}))()`,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      });
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
      return answer.result.value;
    },
  };
}

/**
 * Keep every console error, uncaught error and unhandled rejection of all pages, popups and service workers.
 * Chromium replays what was said before somebody listened, so a target that is attached late loses nothing.
 */
export async function watchFaults(cdp) {
  const faults = [];
  const watched = new Map();
  const keep = (where, text) => faults.push(`${where}: ${text}`);
  const watch = async ({ targetId, type, url }) => {
    if (!['page', 'service_worker'].includes(type) || watched.has(targetId)) return;
    watched.set(targetId, url);
    const heard = (method, params) => {
      const where = watched.get(targetId);
      if (method === 'Runtime.exceptionThrown') {
        const { exceptionDetails: details } = params;
        keep(details.url || where, details.exception?.description ?? details.text);
      } else if (method === 'Runtime.consoleAPICalled' && ['error', 'assert'].includes(params.type)) {
        keep(where, params.args.map((arg) => arg.description ?? arg.value).join(' '));
      } else if (method === 'Log.entryAdded' && params.entry.level === 'error') {
        keep(params.entry.url || where, params.entry.text);
      }
    };
    const target = await attach(cdp, targetId, heard).catch(() => undefined);
    await Promise.all([target?.send('Runtime.enable'), target?.send('Log.enable')]).catch(() => {});
  };
  cdp.on('Target.targetCreated', ({ targetInfo }) => watch(targetInfo));
  // A popup becomes a page only after it was made.
  cdp.on('Target.targetInfoChanged', ({ targetInfo }) => {
    if (watched.has(targetInfo.targetId)) watched.set(targetInfo.targetId, targetInfo.url);
    else watch(targetInfo);
  });
  await cdp.send('Target.setDiscoverTargets', { discover: true, filter: [{}] });
  return faults;
}
