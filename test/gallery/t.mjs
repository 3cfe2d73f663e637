import { openStage } from './stage.mjs';
import { scene } from './states.mjs';
const stage = await openStage();
const { page } = stage;
for (const [surface, story] of [['popup', 'everything'], ['page', 'marche'], ['page', 'everything'], ['popup', 'marche'],['page','tidal-gate']]) {
  await stage.show(scene(surface, 'story', { story, scene: { late: 600 } }));
  console.log(surface, story, await page.evaluate(async () => {
        const shifts = [];
        new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
        await new Promise((done) => setTimeout(done, 900));
        return shifts.map((s) => [s.value, s.startTime, performance.getEntriesByType('paint').map(p => p.name + p.startTime), ...s.sources.map((x) => [x.node?.nodeName + '.' + x.node?.className, JSON.stringify(x.previousRect), JSON.stringify(x.currentRect)])]);
  }));
}
await stage.close();
