import { openStage } from './stage.mjs';
import { scene } from './states.mjs';

console.time('build');
const stage = await openStage();
console.timeEnd('build');
const out = process.argv[2];
for (const [i, a] of process.argv.slice(3).entries()) {
  const [surface, name, extra] = a.split('|');
  console.time(a);
  await stage.show(scene(surface, name, extra ? JSON.parse(extra) : {}));
  console.timeEnd(a);
  await stage.page.screenshot({ path: `${out}/${i}.png` });
}
console.log(stage.faults);
await stage.close();
