// Renders the PNG sizes of every SVG beside it: node icons/render.mjs
// Edges are moved to whole pixels of each size, so that the lines stay sharp at 16.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const TOOLBAR = [16, 19, 24, 32, 38, 48];
const SIZES = { icon: [...TOOLBAR, 128], lit: TOOLBAR, unlit: TOOLBAR, 'lit-dark': TOOLBAR, 'unlit-dark': TOOLBAR };
/** Smaller than this the whole icon has no room for its finest part. */
const WHOLE_FROM = 32;

const here = import.meta.dirname;

/** The SVG at a size in pixels, its edges on whole pixels. */
function fitted(svg, size) {
  const scale = size / Number(svg.match(/viewBox="0 0 (\d+)/)[1]);
  const at = (value) => Math.round(Number(value) * scale);
  const rects = svg.replace(/x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g, (_, x, y, w, h) => {
    // Lines keep their thickness: rounding both edges would make equal ones differ.
    const height = Math.max(1, at(h));
    return `x="${at(x)}" y="${at(y)}" width="${at(Number(x) + Number(w)) - at(x)}" height="${height}"`;
  });
  return rects
    .replace(/rx="([\d.]+)"/g, (_, r) => `rx="${(Number(r) * scale).toFixed(2)}"`)
    .replace(/viewBox="[^"]*"/, `viewBox="0 0 ${size} ${size}" width="${size}" height="${size}"`);
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(SIZES)) {
  for (const size of sizes) {
    const source = name === 'icon' && size < WHOLE_FROM ? 'icon-small' : name;
    const svg = fitted(readFileSync(join(here, `${source}.svg`), 'utf8'), size);
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>html,body{margin:0}svg{display:block}</style>${svg}`);
    writeFileSync(join(here, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
