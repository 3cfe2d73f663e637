// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { actOf, actWithKey, canBeKey, KEY_ACTS, keyOf } from '../../src/reader/keys';

const AS_THEY_COME = { keysOn: true, keys: {} };

function press(
  init: KeyboardEventInit,
  target: Element = document.body,
  settings: Parameters<typeof actOf>[1] = AS_THEY_COME,
): ReturnType<typeof actOf> {
  let act: ReturnType<typeof actOf> = null;
  document.body.append(target);
  target.addEventListener(
    'keydown',
    (event) => {
      act = actOf(event as KeyboardEvent, settings);
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
    ['J', 'next-paragraph'],
    ['/', 'find'],
    ['?', 'keys'],
    ['ArrowDown', 'next-line'],
    ['Escape', 'close'],
    ['Tab', null],
    ['x', null],
    ['toString', null],
  ])('%s is %s', (key, act) => expect(press({ key }, document.createElement('p'))).toBe(act));

  it.each([
    ['о', 'KeyJ', false, 'next-paragraph'],
    ['ت', 'KeyJ', false, 'next-paragraph'],
    ['ל', 'KeyK', false, 'previous-paragraph'],
    ['ㅜ', 'KeyN', false, 'next-fact'],
    ['Process', 'KeyN', false, 'next-fact'],
    ['ظ', 'Slash', false, 'find'],
    ['؟', 'Slash', true, 'keys'],
    ['ö', 'Semicolon', false, null],
    ['a', 'KeyN', false, null],
  ])('on a keyboard of another script, %s where %s is (shift: %s) is %s', (key, code, shiftKey, act) =>
    expect(press({ key, code, shiftKey }, document.createElement('p'))).toBe(act),
  );

  it('are first of all what a person chose, in any script', () => {
    expect(press({ key: 'о', code: 'KeyJ' }, document.createElement('p'), { keysOn: true, keys: { find: 'о' } })).toBe('find');
  });

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

  it('leaves the arrows to what goes by them', () => {
    for (const field of ['input', 'select', 'summary']) expect(press({ key: 'ArrowDown' }, document.createElement(field))).toBeNull();
  });

  it('are letters where a box is only ticked', () => {
    const box = document.createElement('input');
    box.type = 'checkbox';
    expect(press({ key: 'n' }, box)).toBe('next-fact');
  });

  it('can be changed one by one, and each switched off', () => {
    const settings = { keysOn: true, keys: { 'next-fact': 'x', find: '' } };
    const p = () => document.createElement('p');
    expect(['x', 'n', '/', 'p'].map((key) => press({ key }, p(), settings))).toEqual(['next-fact', null, null, 'previous-fact']);
    expect([keyOf('next-fact', settings), keyOf('find', settings), actWithKey('x', settings)]).toEqual(['x', '', 'next-fact']);
  });

  it('can be switched off all at once, but for Esc', () => {
    const off = { keysOn: false, keys: {} };
    expect(['n', '?', 'ArrowDown', 'Escape'].map((key) => press({ key }, document.createElement('p'), off))).toEqual([
      null,
      null,
      null,
      'close',
    ]);
  });

  it('have one use each, and none is one that belongs to the browser', () => {
    const keys = KEY_ACTS.map((act) => keyOf(act, AS_THEY_COME));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !canBeKey(key))).toEqual([]);
    expect(['Tab', 'Enter', ' ', 'Escape', 'F5', 'Shift'].filter(canBeKey)).toEqual([]);
  });
});
