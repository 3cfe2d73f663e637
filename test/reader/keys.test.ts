// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { actOf } from '../../src/reader/keys';

function press(init: KeyboardEventInit, target: Element = document.body): ReturnType<typeof actOf> {
  let act: ReturnType<typeof actOf> = null;
  document.body.append(target);
  target.addEventListener(
    'keydown',
    (event) => {
      act = actOf(event as KeyboardEvent);
    },
    { once: true },
  );
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
  return act;
}

describe('keys of the reader', () => {
  it.each([
    ['n', 'next-fact'],
    ['p', 'previous-fact'],
    ['j', 'next-paragraph'],
    ['k', 'previous-paragraph'],
    ['Escape', 'close'],
    ['x', null],
    ['toString', null],
  ])('%s is %s', (key, act) => expect(press({ key }, document.createElement('p'))).toBe(act));

  it('leaves keys with modifiers to the browser', () => {
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey'])
      expect(press({ key: 'p', [modifier]: true }, document.createElement('p'))).toBeNull();
  });

  it('leaves letters to fields, but lets Esc out of them', () => {
    for (const field of ['input', 'textarea', 'select']) {
      expect(press({ key: 'n' }, document.createElement(field))).toBeNull();
      expect(press({ key: 'Escape' }, document.createElement(field))).toBe('close');
    }
  });
});
