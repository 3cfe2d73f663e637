// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { languagesOfPage } from '../../src/content/page-languages';

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');

it('gathers what a page declares, each once', () => {
  const { declared } = languagesOfPage(
    page(
      '<html lang="de-DE"><head><meta property="og:locale" content="de_DE"><meta http-equiv="Content-Language" content="en"></head><body><article lang="fr"><p>Bonjour</article><div lang="de-DE">',
    ),
  );
  expect(declared).toEqual(['de-DE', 'de_DE', 'en', 'fr']);
});

it('takes running text: no scripts, no styles, no labels', () => {
  const { text } = languagesOfPage(
    page(
      '<body><nav>Politik</nav><script>const words = "not a word of this is for the reader";</script><style>.a { color: red; background: none }</style><p>Die Brücke ist seit Montag gesperrt.</p><div>Der Rat will am Dienstag beraten.</div>',
    ),
  );
  expect(text.trim()).toBe('Die Brücke ist seit Montag gesperrt. Der Rat will am Dienstag beraten.');
});

it('takes a piece of a long page only', () => {
  const { text } = languagesOfPage(page(`<p>${'Die Brücke ist gesperrt. '.repeat(2000)}</p>`.repeat(20)));
  expect(text.length).toBeGreaterThan(1000);
  expect(text.length).toBeLessThanOrEqual(6000);
});

it('is not led astray by elements that bear the names of what it asks', () => {
  const doc = page(
    '<html lang="de"><body><form><input name="documentElement"><input name="textContent"></form><img name="documentElement"><img name="createTreeWalker"><p>Die Brücke ist seit Montag gesperrt.</p>',
  );
  expect(languagesOfPage(doc)).toEqual({ declared: ['de'], text: ' Die Brücke ist seit Montag gesperrt.' });
});
