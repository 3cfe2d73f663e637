import { pageAddress } from './page-address';

/** How often an address is compared where the browser does not tell of its changes, in milliseconds. */
const EVERY = 1000;

const EVENTS = ['popstate', 'hashchange', 'pageshow', 'focus', 'visibilitychange'];

/**
 * Hear when the page goes to another address without being loaded anew.
 * @returns stop listening
 */
export function onAddressChange(listener: () => void): () => void {
  let known = pageAddress(location.href);
  const look = () => {
    const now = pageAddress(location.href);
    if (now === known) return;
    known = now;
    listener();
  };
  // The page's own calls of pushState are out of sight for a content script; the navigation API tells of them where it exists.
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', look);
  for (const event of EVENTS) addEventListener(event, look, true);
  const timer = navigation ? undefined : setInterval(() => document.hidden || look(), EVERY);
  return () => {
    navigation?.removeEventListener('currententrychange', look);
    for (const event of EVENTS) removeEventListener(event, look, true);
    clearInterval(timer);
  };
}
