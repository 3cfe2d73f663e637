// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { shield } from '../../src/content/shield';

let host: HTMLElement;
let root: ShadowRoot;
let button: HTMLElement;
let lower: () => void;
/** What the shield does with a key: jsdom makes no trusted events, so it is handed one that looks so. */
let takeKey: (event: KeyboardEvent) => void;
const leave = vi.fn();
const pageHears = vi.fn();

beforeEach(() => {
  host = document.createElement('lede-reader');
  root = host.attachShadow({ mode: 'closed' });
  button = root.appendChild(document.createElement('button'));
  document.documentElement.append(host);
  const adding = vi.spyOn(window, 'addEventListener');
  lower = shield(host, root, leave);
  takeKey = adding.mock.calls.find(([type]) => type === 'keydown')![1] as typeof takeKey;
  adding.mockRestore();
  button.focus();
  for (const type of ['keydown', 'click', 'wheel']) document.addEventListener(type, pageHears);
});
afterEach(() => {
  lower();
  host.remove();
  for (const type of ['keydown', 'click', 'wheel']) document.removeEventListener(type, pageHears);
  vi.clearAllMocks();
});

const press = (key: string) => {
  const event = { type: 'keydown', key, isTrusted: true, preventDefault: vi.fn(), stopImmediatePropagation: vi.fn() };
  takeKey(event as unknown as KeyboardEvent);
  return event;
};

it('keeps keys from the page and gives them to the reader', () => {
  const heard = vi.fn();
  button.addEventListener('keydown', (event) => heard(event.key));
  const { stopImmediatePropagation } = press('j');
  expect(heard).toHaveBeenCalledWith('j');
  expect(stopImmediatePropagation).toHaveBeenCalled();
  expect(pageHears).not.toHaveBeenCalled();
});

it('leaves on Esc, and only on that', () => {
  expect(press('Escape').preventDefault).toHaveBeenCalled();
  press('Enter');
  expect(leave).toHaveBeenCalledOnce();
});

it('does not leave where something in the reader had a use for Esc', () => {
  button.addEventListener('keydown', (event) => event.preventDefault());
  expect(press('Escape').preventDefault).toHaveBeenCalled();
  expect(leave).not.toHaveBeenCalled();
});

it('does nothing on keys a script made up', () => {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
  expect(leave).not.toHaveBeenCalled();
  expect(pageHears).toHaveBeenCalledOnce();
});

it('lets clicks in and not out, and the wheel not even to the page', () => {
  const clicked = vi.fn();
  button.addEventListener('click', clicked);
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  button.dispatchEvent(new WheelEvent('wheel', { bubbles: true, composed: true }));
  expect(clicked).toHaveBeenCalledOnce();
  expect(pageHears).not.toHaveBeenCalled();
});

it('is gone when lowered', () => {
  const removing = vi.spyOn(window, 'removeEventListener');
  lower();
  expect(removing).toHaveBeenCalledWith('keydown', takeKey, true);
  removing.mockRestore();
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  button.dispatchEvent(new WheelEvent('wheel', { bubbles: true, composed: true }));
  expect(pageHears).toHaveBeenCalledTimes(2);
});
