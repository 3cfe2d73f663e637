// `npm run bench:axe`: axe-core in every state, in every theme, in the popup and over the page. Ends with 1 where it holds anything against one.
import { COLOURS, violations } from '../gallery/axe.mjs';
import { openStage } from '../gallery/stage.mjs';
import { READING, SURFACES, scene, THEMES, TOLD } from '../gallery/states.mjs';

const begun = Date.now();
const stage = await openStage();
const states = SURFACES.flatMap((surface) =>
  [...Object.keys(READING), ...(surface === 'popup' ? Object.keys(TOLD) : [])].map((name) => scene(surface, name)),
);
states.push({ name: 'options', surface: 'options' }, { name: 'welcome', surface: 'welcome' });
let checked = 0;
const found = [];
for (const state of states) {
  await stage.show(state);
  for (const theme of THEMES) {
    await stage.change({ ...state.settings, theme });
    const lines = await violations(stage, theme === THEMES[0] ? undefined : COLOURS);
    checked++;
    for (const line of lines) found.push(`${state.surface}, ${state.name}, ${theme}: ${line}`);
  }
  await stage.show({ ...state, media: { forcedColors: 'active' } });
  for (const line of await violations(stage)) found.push(`${state.surface}, ${state.name}, forced colours: ${line}`);
  checked++;
}
await stage.close();
for (const line of found) console.log(line);
console.log(`${states.length} states, ${checked} checks, ${found.length} violations, in ${((Date.now() - begun) / 1000).toFixed(0)} s`);
process.exitCode = found.length ? 1 : 0;
