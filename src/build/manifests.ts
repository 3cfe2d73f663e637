/** The browsers there is a folder in dist/ for. */
export const BROWSERS = ['chrome', 'edge', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

export interface Manifest {
  background: { service_worker?: string; scripts?: string[] };
  action: Record<string, unknown>;
  [key: string]: unknown;
}

/**
 * The manifest of one browser out of the common one, which holds what all of them need together. Chromium wants a service worker
 * (Edge's store refuses a manifest that names both kinds of background), Firefox an event page.
 */
export function manifestFor(browser: Browser, common: Manifest): Manifest {
  const { minimum_chrome_version, browser_specific_settings, ...shared } = common;
  const { service_worker, scripts } = common.background;
  if (browser === 'firefox') return { ...shared, browser_specific_settings, background: { scripts } };
  const { theme_icons: _, ...action } = common.action;
  return { ...shared, minimum_chrome_version, action, background: { service_worker } };
}
