// Draws the newsroom's pictures in a headless browser: `node test/newsroom/draw.mjs`. Each scene is a few shapes and a light.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_KIN, findBrowser } from '../browser/find.mjs';

/** sky: top and bottom colour; sea: height of the horizon (0..1) and colour; things: what stands there. */
const SCENES = {
  gate: { sky: ['#8fb3c9', '#f3e3c6'], sea: [0.62, '#35566b'], things: ['breakwaters', 'gate'] },
  terminal: { sky: ['#3b4a59', '#c9a777'], sea: [0.86, '#4a4038'], things: ['hall'] },
  storm: { sky: ['#28323d', '#7c8a92'], sea: [0.55, '#2d4350'], things: ['waves', 'wall'] },
  dike: { sky: ['#a8c6d8', '#fbe9cf'], sea: [0.7, '#4f7a4d'], things: ['dike'] },
  water: { sky: ['#d9a66b', '#f6ddb5'], sea: [0.82, '#5c5346'], things: ['tower'] },
  aqueduct: { sky: ['#1f1812', '#5a422b'], sea: [0.8, '#3a4a4c'], things: ['arches'] },
  lighthouse: { sky: ['#2f3f66', '#f0a878'], sea: [0.72, '#26364f'], things: ['rock', 'lighthouse'] },
  bakery: { sky: ['#c98f55', '#f3d9b0'], sea: [0.68, '#7a5230'], things: ['table'] },
  'market-1': { sky: ['#141b2b', '#3d4c66'], sea: [0.6, '#1b2638'], things: ['crates', 'moon'] },
  'market-2': { sky: ['#20150d', '#6b431f'], sea: [0.7, '#3b2a1c'], things: ['lamp', 'table'] },
  'market-3': { sky: ['#26303a', '#6f7f8a'], sea: [0.75, '#39424a'], things: ['crowd'] },
  'market-4': { sky: ['#7d9cc0', '#ffd3a1'], sea: [0.58, '#3e5f7c'], things: ['boats', 'sun'] },
};

/** Runs in the page. */
function draw({ sky, sea, things }) {
  const [width, height] = [800, 533];
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const c = canvas.getContext('2d');
  const fill = (colour, ...points) => {
    c.fillStyle = colour;
    c.beginPath();
    for (const [x, y] of points) c.lineTo(x * width, y * height);
    c.fill();
  };
  const box = (colour, x, y, w, h) => fill(colour, [x, y], [x + w, y], [x + w, y + h], [x, y + h]);
  const disc = (colour, x, y, r) => {
    c.fillStyle = colour;
    c.beginPath();
    c.arc(x * width, y * height, r * width, 0, 7);
    c.fill();
  };
  const light = c.createLinearGradient(0, 0, 0, height);
  light.addColorStop(0, sky[0]);
  light.addColorStop(1, sky[1]);
  c.fillStyle = light;
  c.fillRect(0, 0, width, height);
  const [horizon, water] = sea;
  box(water, 0, horizon, 1, 1 - horizon);
  for (let row = 0; row < 14; row++) {
    c.globalAlpha = 0.1;
    box('#fff', (row * 0.37) % 0.8, horizon + 0.02 + row * 0.026, 0.25 + row * 0.01, 0.004);
  }
  c.globalAlpha = 1;
  const scenery = {
    breakwaters() {
      fill('#5b564d', [0, 0.6], [0.3, 0.58], [0.36, 0.7], [0, 0.75]);
      fill('#5b564d', [1, 0.6], [0.7, 0.58], [0.64, 0.7], [1, 0.75]);
    },
    gate() {
      for (const x of [0.36, 0.505]) box('#8c3b2a', x, 0.52, 0.135, 0.16);
      for (const x of [0.34, 0.64]) box('#2c2c2c', x, 0.42, 0.02, 0.3);
    },
    hall() {
      box('#2b2723', 0.08, 0.2, 0.84, 0.66);
      for (let n = 0; n < 7; n++) box('#e8cf9a', 0.13 + n * 0.11, 0.5, 0.07, 0.36);
      const tiles = ['#6aa0a8', '#b8d0c8', '#d98c5f', '#3f6f86'];
      for (let n = 0; n < 120; n++) box(tiles[(n * 7) % 4], 0.12 + (n % 40) * 0.019, 0.27 + Math.floor(n / 40) * 0.05, 0.016, 0.04);
    },
    waves() {
      for (const [row, y] of [0.58, 0.66, 0.76, 0.88].entries()) {
        const crest = [];
        for (let x = 0; x <= 1; x += 0.005) crest.push([x, y - 0.05 * Math.abs(Math.sin((x * width) / (70 + row * 25) + row * 1.7))]);
        fill(['#3d5866', '#35505f', '#2a4250', '#203642'][row], [0, 1], ...crest, [1, 1]);
      }
    },
    wall() {
      fill('#4a4641', [0.62, 1], [0.66, 0.6], [1, 0.56], [1, 1]);
      for (let n = 0; n < 90; n++)
        disc('rgb(235 240 243 / 55%)', 0.6 + ((n * 37) % 29) / 160, 0.2 + ((n * 53) % 100) / 220, 0.003 + (n % 4) * 0.002);
    },
    dike() {
      fill('#5f8a55', [0, 0.8], [0.55, 0.5], [0.62, 0.5], [1, 0.72], [1, 1], [0, 1]);
      fill('#c8b48a', [0.56, 0.5], [0.61, 0.5], [0.75, 1], [0.5, 1]);
    },
    tower() {
      disc('#6d5a48', 0.5, 0.34, 0.13);
      for (const x of [0.46, 0.52]) box('#5a4a3c', x, 0.38, 0.02, 0.46);
      box('#5a4a3c', 0.43, 0.6, 0.14, 0.015);
    },
    arches() {
      for (const [n, radius] of [0.46, 0.34, 0.24, 0.16].entries()) {
        const stone = ['#7a5c3c', '#5f4630', '#473423', '#20170f'][n];
        disc(stone, 0.5, 0.62, radius);
        box(stone, 0.5 - radius, 0.62, radius * 2, 0.2);
      }
    },
    rock() {
      fill('#1c232e', [0.38, 0.8], [0.48, 0.66], [0.62, 0.64], [0.74, 0.8]);
    },
    lighthouse() {
      fill('#f3efe6', [0.52, 0.66], [0.535, 0.26], [0.575, 0.26], [0.59, 0.66]);
      box('#b33a2a', 0.53, 0.36, 0.05, 0.09);
      box('#2a2a2a', 0.535, 0.2, 0.04, 0.06);
      fill('rgb(255 236 180 / 35%)', [0.555, 0.23], [0, 0.08], [0, 0.34]);
    },
    table() {
      fill('#4d331d', [0.05, 0.9], [0.35, 0.62], [0.65, 0.62], [0.95, 0.9]);
      for (const x of [0.4, 0.5, 0.6]) box('#f7efdf', x - 0.02, 0.68, 0.05, 0.03);
    },
    crates() {
      for (let n = 0; n < 6; n++) box(n % 2 ? '#7a6a4c' : '#8c7a58', 0.12 + n * 0.13, 0.62 + (n % 3) * 0.04, 0.11, 0.12);
    },
    moon() {
      disc('#e9e4d2', 0.78, 0.2, 0.04);
    },
    lamp() {
      disc('rgb(255 220 150 / 25%)', 0.5, 0.3, 0.24);
      disc('#ffe3a8', 0.5, 0.3, 0.03);
      box('#1a120b', 0.497, 0, 0.006, 0.26);
    },
    crowd() {
      for (let n = 0; n < 11; n++) {
        disc('#15191d', 0.06 + n * 0.09, 0.62 + (n % 3) * 0.03, 0.03);
        box('#15191d', 0.02 + n * 0.09, 0.67 + (n % 3) * 0.03, 0.08, 0.4);
      }
    },
    boats() {
      for (const x of [0.2, 0.48, 0.74]) {
        fill('#2a1f1a', [x - 0.08, 0.62], [x + 0.1, 0.62], [x + 0.07, 0.69], [x - 0.05, 0.69]);
        box('#2a1f1a', x, 0.4, 0.006, 0.22);
      }
    },
    sun() {
      disc('#fff2cf', 0.86, 0.5, 0.05);
    },
  };
  for (const thing of things) scenery[thing]();
  return canvas.toDataURL('image/jpeg', 0.72).split(',')[1];
}

const { path: executablePath } = await findBrowser(CHROMIUM_KIN);
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage();
const folder = path.join(import.meta.dirname, 'pictures');
mkdirSync(folder, { recursive: true });
for (const [name, scene] of Object.entries(SCENES))
  writeFileSync(path.join(folder, `${name}.jpg`), Buffer.from(await page.evaluate(draw, scene), 'base64'));
await browser.close();
