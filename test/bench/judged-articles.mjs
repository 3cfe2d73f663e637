// The stories that were judged sentence by sentence, as the extension reads them off their pages.
import { join } from 'node:path';
import { judgedStories, keptBack } from './judged-stories.mjs';
import { bundle, labelledPages, openBlankPage, readPageText } from './labelled-pages.mjs';

/** { id, article, judged, kept: nothing is learnt from it } of each page that lies in the corpus and still reads as a story. */
export async function judgedArticles(corpus) {
  const judged = judgedStories();
  const { browser, page } = await openBlankPage([await bundle(join(import.meta.dirname, 'pages-module.ts'), 'PAGES')]);
  try {
    const out = [];
    for (const { set, id: path, url, file } of labelledPages(corpus)) {
      const id = `${set}-${path.split('/').pop()}`;
      if (!judged.has(id)) continue;
      const article = await page.evaluate(([html, url]) => PAGES.articleOfPage(html, url), [readPageText(file), url]);
      if (article) out.push({ id, article, judged: judged.get(id), kept: keptBack(article.url, id) });
    }
    return out;
  } finally {
    await browser.close();
  }
}
