// `node test/gallery/readme.mjs`: the three pictures of the README, made anew.
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { openStage } from './stage.mjs';
import { scene } from './states.mjs';

const OUT = path.join(import.meta.dirname, 'pictures');
/** Up a little, so that the bar is there. */
const upABit = async (page) => {
  await page.mouse.move(500, 400);
  await page.mouse.wheel(0, -62);
  await page.waitForTimeout(400);
};

const SHOTS = {
  popup: scene('popup', 'story', { story: 'recipes' }),
  overlay: (() => {
    const state = scene('page', 'a key fact gone to', { size: { width: 1060, height: 640 } });
    return { ...state, acts: [...state.acts, upABit] };
  })(),
  'right-to-left': scene('popup', 'story', { story: 'aqueduct', language: 'ar', settings: { theme: 'sepia' } }),
};

mkdirSync(OUT, { recursive: true });
const stage = await openStage();
for (const [name, state] of Object.entries(SHOTS)) {
  const file = path.join(OUT, `${name}.png`);
  await stage.show(state);
  await stage.page.screenshot({ path: file });
  console.log(`${name}: ${(statSync(file).size / 1000).toFixed(0)} kB`);
}
await stage.close();
