// Every state a person can meet, as data: what is shown, and what was pressed to get there.

const scrollTo = (share) => (page) =>
  page.evaluate((to) => {
    const root = document.querySelector('lede-reader')?.shadowRoot ?? document;
    const scroller = root.querySelector('.scroller');
    scroller.scrollTop = to * (scroller.scrollHeight - scroller.clientHeight);
  }, share);
const press = (selector) => (page) => page.locator(selector).first().click();
const key = (name) => (page) => page.keyboard.press(name);
/** The first element that is found, at the top of the window. */
const toTop = (selector) => (page) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.scrollIntoView({ block: 'start' }));
const scrollPanel = (page) =>
  page.evaluate(() => {
    const panel = (document.querySelector('lede-reader')?.shadowRoot ?? document).querySelector('.panel');
    panel.scrollTop = panel.scrollHeight;
  });
/** A sentence in the middle of what is seen, selected as by a pointer. */
const selectWords = async (page) => {
  const paragraph = page.locator('.body > p:not(:has(mark)) >> nth=2');
  await paragraph.scrollIntoViewIfNeeded();
  await paragraph.click({ clickCount: 2, position: { x: 60, y: 12 } });
  await page.waitForTimeout(100);
};
const wait = (ms) => (page) => page.waitForTimeout(ms);
const chrome = 'chrome://settings/';

/** The reader with a story, in popup and over the page alike. */
export const READING = {
  story: { story: 'tidal-gate' },
  everything: { story: 'everything' },
  'a key fact gone to': { story: 'recipes', acts: [press('button.fact >> nth=1')] },
  'why a fact': { story: 'recipes', acts: [press('.fact-more >> nth=1')] },
  'no fact that is sure': { story: 'deich' },
  'more facts': { story: 'tidal-gate', settings: { factsShown: 'more' }, acts: [press('.fact-more'), press('.fact-why .quiet-button')] },
  'words selected': { story: 'tidal-gate', acts: [scrollTo(0.3), selectWords] },
  'end of the card': {
    story: 'tidal-gate',
    acts: [(page) => page.locator('.card').evaluate((card) => card.scrollIntoView({ block: 'end' }))],
  },
  'in the middle': { story: 'everything', acts: [scrollTo(0.38)] },
  'a wide table': { story: 'election', acts: [toTop('.table')] },
  'code and formula': { story: 'everything', acts: [toTop('.body > pre')] },
  'from elsewhere': { story: 'everything', acts: [toTop('.embed')] },
  'text and theme': { story: 'tidal-gate', acts: [press('[aria-controls="lede-text-panel"]')] },
  'more settings': { story: 'tidal-gate', acts: [press('[aria-controls="lede-text-panel"]'), press('.panel summary'), scrollPanel] },
  contents: { story: 'everything', acts: [press('[aria-controls="lede-contents-panel"]')] },
  keys: { story: 'tidal-gate', acts: [key('?')] },
  find: { story: 'everything', acts: [key('/'), (page) => page.keyboard.type('table'), wait(200)] },
  'take away': { story: 'tidal-gate', acts: [press('[aria-controls="lede-take-away-panel"]')] },
  listen: { story: 'tidal-gate', acts: [key('l'), wait(300)] },
  'line focus': {
    story: 'tidal-gate',
    settings: { lineFocus: '3', ruler: true },
    acts: [scrollTo(0.4), key('ArrowDown'), key('ArrowDown')],
  },
  enlarged: { story: 'marche', acts: [press('.enlarge'), wait(200)] },
  'without pictures': { story: 'everything', settings: { pictures: false } },
  'what was removed': { story: 'tidal-gate', acts: [press('.removed-toggle'), scrollTo(1)] },
  'put back': { story: 'everything', acts: [press('.removed-toggle'), press('.drawer .quiet-button'), scrollTo(1)] },
  'a part only': { story: 'water-bill', acts: [scrollTo(1)] },
  'no key facts': { story: 'tidal-gate', settings: { keyFacts: false } },
  pictures: { story: 'marche' },
};

/** What the popup tells where there is no story. */
export const TOLD = {
  reading: { scene: { answer: 'never' }, acts: [wait(500)] },
  loading: { scene: { answer: 'loading' }, acts: [wait(100)] },
  unlikely: { story: 'front' },
  browser: { tab: chrome },
  local: { scene: { refusal: 'Cannot access contents of the page' }, tab: 'file:///home/story.html' },
  pdf: { scene: { contentType: 'application/pdf', answer: 'nothing' }, tab: 'http://halvern.example/leaflet.pdf' },
  limited: { scene: { refusal: 'Cannot access contents of url. Extension manifest must request permission' } },
  empty: { scene: { answer: 'nothing' }, acts: [wait(300)] },
  failed: { scene: { answer: 'failed' } },
};

export const THEMES = ['light', 'sepia', 'gray', 'dark', 'contrast'];

export const SURFACES = ['popup', 'page'];

/** WCAG 1.4.12: text must take this much spacing without loss. */
export const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`;

/** The spacing that a reader asks for by a bookmarklet. */
export const space = (page) =>
  page.evaluate((css) => {
    const style = document.createElement('style');
    style.textContent = css;
    (document.querySelector('lede-reader')?.shadowRoot ?? document.head).append(style);
  }, SPACED);

/** One state on one surface, with what varies. */
export const scene = (surface, name, more = {}) => {
  const given = (surface === 'popup' && TOLD[name]) || READING[name] || {};
  return { name, surface, ...given, ...more, settings: { ...given.settings, ...more.settings } };
};
