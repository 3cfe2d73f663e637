// What a person sees in the reader, as plain data: the same in the popup and over the page.

/** The element that stands over the page; its shadow root is closed. */
export const OVERLAY = 'lede-reader';

/** Runs in the popup or in the overlay; `root` is its document or shadow root. */
function look(root) {
  const said = (element) => element?.textContent.replace(/\s+/g, ' ').trim();
  const one = (selector) => said(root.querySelector(selector));
  const all = (selector) => [...root.querySelectorAll(selector)].map(said);
  const story = root.querySelector('.story');
  const told = root.querySelector('.told:not(.patient)');
  const body = story?.querySelector('.body');
  const isInnermost = (block) => !block.querySelector('p, li, blockquote, h2, h3, h4, h5, h6');
  return {
    told: told && { title: one('.told h1'), text: one('.told p'), button: one('.told .button') },
    story: story && {
      title: one('.headline'),
      dek: one('.dek'),
      byline: one('.authors'),
      published: story.querySelector('time')?.dateTime,
      site: one('.bar-name'),
      minutes: one('.bar-minutes'),
      lang: story.lang,
      dir: story.dir,
      facts: all('.fact-sentence'),
      marks: [...new Set([...story.querySelectorAll('mark')].map((mark) => mark.dataset.fact))].map((fact) =>
        [...story.querySelectorAll(`mark[data-fact="${fact}"]`)].map(said).join(' '),
      ),
      blocks: [...body.querySelectorAll('p, li, blockquote, h2, h3, h4, h5, h6')]
        .filter((block) => isInnermost(block) && !block.closest('figure'))
        .map(said),
      captions: [...story.querySelectorAll('figure figcaption')].map(said),
      pictures: [...story.querySelectorAll('img')].map((picture) => picture.src),
      text: said(story),
      partial: one('.partial'),
      removed: one('.removed-toggle'),
      removedKinds: one('.removed-kinds'),
    },
    autoClean: root.querySelector('[role=switch]')?.getAttribute('aria-checked'),
  };
}

/** Source texts that look at the popup's document and at the overlay's shadow root. */
export const SEE_POPUP = `(${look})(document)`;
export const SEE_OVERLAY = `(${look})(root)`;
