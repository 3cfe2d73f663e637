import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BROWSERS, type Manifest, manifestFor } from '../../src/build/manifests';

const common = JSON.parse(readFileSync('manifest.json', 'utf8')) as Manifest;
const messages = JSON.parse(readFileSync('src/i18n/_locales/en/messages.json', 'utf8')) as Record<string, { message: string }>;

it('gives Chromium a service worker and nothing of Firefox', () => {
  for (const browser of ['chrome', 'edge'] as const) {
    const manifest = manifestFor(browser, common);
    expect(manifest.background).toEqual({ service_worker: 'background.js' });
    expect(manifest).not.toHaveProperty('browser_specific_settings');
    expect(manifest.action).not.toHaveProperty('theme_icons');
    expect(manifest).toHaveProperty('minimum_chrome_version');
  }
});

it('gives Firefox an event page, an id and its declarations', () => {
  const manifest = manifestFor('firefox', common);
  expect(manifest.background).toEqual({ scripts: ['background.js'] });
  expect(manifest).not.toHaveProperty('minimum_chrome_version');
  expect(manifest.browser_specific_settings).toMatchObject({
    gecko: {
      id: expect.stringMatching(/^[^@\s]+@[^@\s]+$/),
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  });
});

it.each(BROWSERS)('asks for no more than was decided, and gives pages nothing to fetch: %s', (browser) => {
  const manifest = manifestFor(browser, common);
  expect(manifest.permissions).toEqual(['storage', 'activeTab', 'scripting', 'contextMenus']);
  expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
  for (const key of ['web_accessible_resources', 'externally_connectable', 'optional_permissions', 'optional_host_permissions']) {
    expect(manifest).not.toHaveProperty(key);
  }
});

it('spells no visible text itself, and every message it names exists', () => {
  const names = [...JSON.stringify(common).matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name!);
  expect(names).toEqual(expect.arrayContaining(['extensionName', 'extensionDescription', 'actionTitle']));
  for (const name of names) expect(messages).toHaveProperty(name);
  expect(messages.extensionName!.message.length).toBeLessThanOrEqual(75);
  expect(messages.extensionDescription!.message.length).toBeLessThanOrEqual(132);
});

it('has the version of the package', () => {
  expect(common.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
});
