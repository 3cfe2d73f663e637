import type browser from 'webextension-polyfill';

/**
 * Both browsers' own object, in the place of the polyfill: in a page nothing is asked for that Chromium's does not answer with a
 * promise too. The build puts this into the scripts that go into pages.
 */
declare const chrome: typeof browser;

export default (globalThis as { browser?: typeof browser }).browser ?? chrome;
