// How long the page's main thread was busy at a stretch while something was done: processor time, which a busy machine does not change.

const CATEGORIES = ['toplevel', 'blink.user_timing', 'disabled-by-default-lighthouse'];

/** The longest task on the main thread of a renderer, in milliseconds. `isPage` tells the renderers that count by their process. */
function longestOf(traceEvents, isPage = () => true) {
  const names = new Map(traceEvents.filter(({ name }) => name === 'thread_name').map(({ pid, tid, args }) => [`${pid} ${tid}`, args.name]));
  const tasks = traceEvents.filter(
    ({ name, pid, tid, tdur }) => /RunTask$/.test(name) && tdur && isPage(pid) && names.get(`${pid} ${tid}`) === 'CrRendererMain',
  );
  return tasks.reduce((longest, { tdur }) => Math.max(longest, tdur / 1000), 0);
}

/**
 * @param stage see stage.mjs
 * @param {() => Promise<unknown>} act
 * @returns {Promise<number>} the longest task, in milliseconds
 */
export async function longestTask({ browser, page }, act) {
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  return longestOf(traceEvents);
}

/** The mark by which a page of the extension is told from others in a trace. */
export const TRACED = 'traced';

/**
 * The same for whatever page marks itself `TRACED` during the act.
 * @param cdp a session with the browser
 */
export async function longestTaskWhereMarked(cdp, act) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: CATEGORIES } });
  await act();
  const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', collect);
  const pid = events.find(({ name, cat }) => name === TRACED && cat.includes('user_timing'))?.pid;
  return longestOf(events, (process) => process === pid);
}
