// How long the page's main thread was busy at a stretch while something was done: processor time, which a busy machine does not change.

/**
 * @param stage see stage.mjs
 * @param {() => Promise<unknown>} act
 * @returns {Promise<number>} the longest task, in milliseconds
 */
export async function longestTask({ browser, page }, act) {
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-lighthouse'] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const names = new Map(traceEvents.filter(({ name }) => name === 'thread_name').map(({ pid, tid, args }) => [`${pid} ${tid}`, args.name]));
  const tasks = traceEvents.filter(
    ({ name, pid, tid, tdur }) => /RunTask$/.test(name) && tdur && names.get(`${pid} ${tid}`) === 'CrRendererMain',
  );
  return tasks.reduce((longest, { tdur }) => Math.max(longest, tdur / 1000), 0);
}
