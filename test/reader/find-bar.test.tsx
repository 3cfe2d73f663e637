// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { FindBar, type Found } from '../../src/reader/FindBar';
import { english } from './english';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => act(() => render(null, root)));

/** What is asked for but not done yet is done: a browser does it before it hears the next key, but paints only later. */
const drawn = async () => {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
};

describe('the row for finding', () => {
  it('counts on from what was typed, however soon Enter is pressed', async () => {
    const story = document.createElement('article');
    for (const text of ['A bus.', 'A bus and a boat.', 'A boat, a bus, a boat.']) story.append(make('p', text));
    // The sign of a footnote stands in no word.
    const sign = make('sup', '7');
    sign.className = 'note-mark';
    (story.firstChild!.firstChild as Text).splitText(4).before(sign);
    let found: Found | undefined;
    render(
      <FindBar
        scroller={{ current: document.createElement('div') }}
        story={{ current: story }}
        shown={0}
        strings={english}
        onFound={(now) => (found = now)}
        onClose={() => {}}
      />,
      root,
    );
    await drawn();
    const field = root.querySelector('input')!;
    const type = (words: string) => {
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const enter = () => field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    const told = () => root.querySelector('.find-count')?.textContent;

    type('bus');
    await drawn();
    enter();
    await drawn();
    expect(told()).toBe('2 of 3');
    expect(found).toMatchObject({ now: 1, ranges: { length: 3 } });

    // In one breath: the browser has not even drawn what was typed.
    type('boat');
    enter();
    await drawn();
    expect(told()).toBe('2 of 3');
    await new Promise((later) => setTimeout(later, 60));
    expect(told()).toBe('2 of 3');
  });
});

function make(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
