import type { Runtime } from 'webextension-polyfill';

/** Both browsers' own object; Chromium's older ones call it chrome. Scripts that are to stay small use it instead of the polyfill. */
declare const chrome: { runtime: Runtime.Static };

export const { runtime } = ((globalThis as { browser?: typeof chrome }).browser ?? chrome) as typeof chrome;
