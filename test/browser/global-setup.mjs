// Before all browser tests: is there a build, and which browsers are there? Missing ones are installed, one after the other.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { CHROMIUM_KIN, findBrowser } from './find.mjs';

export default async function setup({ provide }) {
  const dist = path.resolve(import.meta.dirname, '../../dist');
  if (!existsSync(path.join(dist, 'chrome/manifest.json'))) throw new Error('There is no build to test: run `npm run build` first.');
  provide('dist', dist);
  provide('chromium', (await findBrowser(CHROMIUM_KIN)).path);
  provide('firefox', (await findBrowser(['firefox'])).path);
}
