// The scripts of the two pages that change after they have loaded.
import { OUTLET } from './furniture.mjs';
import { addressOf, FRONT_HEAD, frontMain, storyHead, storyMain } from './template.mjs';

/** A newsroom in one page: links change the address by the history, and the content with it. */
export function singlePageScript(stories) {
  const views = { '/app/': { title: OUTLET, head: FRONT_HEAD, main: frontMain(stories) } };
  for (const story of stories)
    views[`/app${addressOf(story)}`] = { title: `${story.headline} | ${OUTLET}`, head: storyHead(story, ''), main: storyMain(story) };
  return `const views = ${JSON.stringify(views)};
function show(path) {
  const view = views[path];
  if (!view) return;
  document.title = view.title;
  for (const old of document.head.querySelectorAll('meta[name], meta[property^="article"], meta[property^="og"]:not([property="og:site_name"]), link[rel=canonical], script[type]')) old.remove();
  document.head.insertAdjacentHTML('beforeend', view.head);
  document.querySelector('main').outerHTML = view.main;
  scrollTo(0, 0);
}
addEventListener('popstate', () => show(location.pathname));
addEventListener('click', (event) => {
  const link = event.target.closest('a[href]');
  const path = link && (link.pathname === '/' ? '/app/' : '/app' + link.pathname);
  if (!views[path]) return;
  event.preventDefault();
  history.pushState(null, '', path);
  show(path);
});
`;
}

/** The story arrives a while after the page. */
export const lateScript = (main) => `setTimeout(() => { document.querySelector('main').outerHTML = ${JSON.stringify(main)}; }, 700);\n`;
