// Where the browsers of this machine are, and what to do where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Every browser the extension runs in: the driver that speaks to it, its names on the PATH, and its usual places. */
const BROWSERS = {
  chromium: {
    driver: 'chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: ['Chromium/Application/chrome.exe'],
  },
  chrome: {
    driver: 'chromium',
    commands: ['google-chrome-stable', 'google-chrome', 'chrome'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: ['Google/Chrome/Application/chrome.exe'],
  },
  edge: {
    driver: 'chromium',
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: ['Microsoft/Edge/Application/msedge.exe'],
  },
  firefox: {
    driver: 'firefox',
    commands: ['firefox-esr', 'firefox'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: ['Mozilla Firefox/firefox.exe'],
  },
};

/** The environment names a browser outright: CHROMIUM=/path or FIREFOX=/path. */
const BY_ENVIRONMENT = { chromium: 'CHROMIUM', firefox: 'FIREFOX' };

const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

function places({ commands, mac, windows }) {
  if (process.platform === 'darwin')
    return ['/Applications', path.join(process.env.HOME ?? '', 'Applications')].map((dir) => path.join(dir, mac));
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
    return roots.flatMap((root) => windows.map((file) => path.join(root, file)));
  }
  const folders = [
    ...(process.env.PATH ?? '').split(path.delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    '/opt/google/chrome',
    '/opt/firefox',
  ];
  return commands.flatMap((command) => [...new Set(folders)].map((folder) => path.join(folder, command)));
}

/** Does it start? Some distributions put a stand-in there that only says how to install the real one. */
const runs = (file) => process.platform !== 'linux' || spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;

/** Where Playwright keeps the browser it downloaded, if it did. */
async function fromPlaywright(driver) {
  const playwright = await import('playwright-core');
  const file = playwright[driver].executablePath();
  return file && existsSync(file) ? file : undefined;
}

async function look(name) {
  const { driver } = BROWSERS[name];
  const named = process.env[BY_ENVIRONMENT[name]];
  if (named) return named;
  return places(BROWSERS[name]).find((file) => existsSync(file) && runs(file)) ?? (name === driver ? fromPlaywright(driver) : undefined);
}

function installFromDebian(driver) {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env, timeout: 300_000 });
  apt('-qq', 'update');
  // Without a font there is no text on the pictures.
  apt('-qq', 'install', '-y', '--no-install-recommends', DEBIAN_PACKAGES[driver], 'fonts-dejavu-core');
}

function downloadWithPlaywright(driver) {
  const cli = path.join(path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  const withSystem = process.getuid?.() === 0 ? ['--with-deps'] : [];
  spawnSync(process.execPath, [cli, 'install', '--no-shell', ...withSystem, driver], {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 300_000,
  });
}

/**
 * Find a browser, installing one where there is none.
 * @param {('chromium'|'chrome'|'edge'|'firefox')[]} wanted in order of preference
 * @param {(line: string) => void} [say] told before something is installed
 * @returns {Promise<{ name: string, driver: 'chromium'|'firefox', path: string }>}
 */
export async function findBrowser(wanted, say = console.log) {
  for (const name of wanted) {
    const file = await look(name);
    if (file) return { name, driver: BROWSERS[name].driver, path: file };
  }
  const { driver } = BROWSERS[wanted[0]];
  for (const [how, install] of [
    ["the system's packages", installFromDebian],
    ["Playwright's download", downloadWithPlaywright],
  ]) {
    say(`No ${wanted.join(' or ')} found; trying ${how} …`);
    install(driver);
    const file = await look(driver);
    if (file) return { name: driver, driver, path: file };
  }
  throw new Error(`No ${wanted.join(' or ')} here: install one, or set ${BY_ENVIRONMENT[driver]} to its path, and run this again.`);
}

export const BROWSER_NAMES = Object.keys(BROWSERS);
/** Chromium and its kin, as the tests prefer them. */
export const CHROMIUM_KIN = ['chromium', 'chrome', 'edge'];
