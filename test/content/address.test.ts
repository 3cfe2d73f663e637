// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { onAddressChange } from '../../src/content/address';

it('hears of addresses that change without a load, once each, until it stops', () => {
  vi.useFakeTimers();
  const heard: string[] = [];
  const stop = onAddressChange(() => heard.push(location.pathname));
  history.pushState(null, '', '/one');
  dispatchEvent(new PopStateEvent('popstate'));
  dispatchEvent(new Event('focus'));
  location.hash = 'comments';
  dispatchEvent(new HashChangeEvent('hashchange'));
  history.pushState(null, '', '/two');
  vi.advanceTimersByTime(1000);
  stop();
  history.pushState(null, '', '/three');
  dispatchEvent(new PopStateEvent('popstate'));
  vi.advanceTimersByTime(5000);
  expect(heard).toEqual(['/one', '/two']);
  vi.useRealTimers();
});
