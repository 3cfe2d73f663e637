import { expect, test } from 'vitest';
import { STORIES } from '../newsroom/stories/index.mjs';
import { addressOf, expectationOf } from '../newsroom/template.mjs';

const plain = (text) => text.replace(/\s+/g, ' ').trim();

/** Is this what a reader of the story must see? The popup and the reader over the page are held to the same. */
export function expectStory(seen, story) {
  const expected = expectationOf(story);
  expect(seen.title).toBe(plain(expected.title));
  for (const name of expected.bylines) expect(seen.byline).toContain(name);
  expect(new Date(seen.published).toISOString()).toBe(expected.published);
  expect([seen.site, seen.lang, seen.dir]).toEqual([expected.site, expected.lang, expected.dir]);
  const may = new Set(expected.mayAppear);
  expect(seen.blocks.filter((block) => !may.has(block))).toEqual(expected.paragraphs.map(plain));
  expect(seen.captions).toEqual(expected.captions.map(plain));
  expect(expected.mustNotAppear.filter((text) => seen.text.includes(plain(text)))).toEqual([]);
}

/** The story once, whole, with its key facts. */
export function stories(here) {
  test('with repeats and five story lists: each paragraph once, none of the lists, and its marks', async () => {
    const [story] = STORIES;
    await here.open(addressOf(story));
    const before = await here.html();
    const { story: seen } = await here.read();
    expectStory(seen, story);
    expect(seen.marks.length).toBeGreaterThanOrEqual(1);
    expect([...seen.marks].sort()).toEqual([...seen.facts].sort());
    for (const fact of seen.facts) expect(seen.blocks.join(' ')).toContain(fact);
    expect(seen.removed).toMatch(/things removed/);
    expect(await here.html()).toBe(before);
  });

  // From left to right and from right to left everywhere, the others in one browser.
  for (const story of STORIES.slice(1).filter(({ lang, kind }) => here.kind === 'chromium' || lang === 'ar' || kind === 'live'))
    test(`${story.lang}, ${story.kind}`, async () => {
      await here.open(addressOf(story));
      const { story: seen } = await here.read();
      expectStory(seen, story);
      // an interview and pictures tell no event
      if (story.kind !== 'interview' && story.kind !== 'gallery') expect(seen.facts.length).toBeGreaterThan(0);
    });

  test('a key fact goes to its sentence', async () => {
    await here.open(addressOf(STORIES[0]));
    await here.press();
    await here.inPopup(() => [...document.querySelectorAll('button.fact')].at(-1).click());
    const { focused, last, inView } = await here.inPopup(() => {
      const mark = document.activeElement.closest('mark');
      const { top } = mark.getBoundingClientRect();
      return {
        focused: mark.textContent,
        last: [...document.querySelectorAll('.fact-sentence')].at(-1).textContent,
        inView: top > 0 && top < innerHeight,
      };
    });
    expect(plain(last)).toContain(plain(focused));
    expect(inView).toBe(true);
  });

  test('the place is remembered when the popup closes', async () => {
    await here.open(addressOf(STORIES[0]));
    await here.press();
    await here.inPopup(async () => {
      const scroller = document.querySelector('.scroller');
      const scrolled = new Promise((done) => scroller.addEventListener('scroll', done, { once: true }));
      scroller.scrollTop = 1500;
      await scrolled;
    });
    // At once: the scrolling has not rested.
    await here.closePopup();
    await here.press();
    const place = await here.inPopup(() => document.querySelector('.scroller').scrollTop);
    expect(Math.abs(place - 1500)).toBeLessThan(60);
  });
}
