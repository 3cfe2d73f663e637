// The pages of the sample newsroom as HTML text, from stories as data. Written like the pages of a newspaper of today.
import { CONSENT, FURNITURE, OUTLET, PAYWALL } from './furniture.mjs';

export const escapeHtml = (text) => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);
const slugOf = (text) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 48);

export const addressOf = (story) => `/${story.lang}/${story.section}/${story.slug}.html`;

/** Everything but <main>: head, header, cookie bar, footer. */
function shell({ lang, title, head = '', main, scripts = '', active = '', bodyClass = '' }) {
  const f = FURNITURE[lang];
  const sections = Object.entries(f.sections).map(
    ([id, name]) => `<li><a class="nav__link${id === active ? ' is-active' : ''}" href="/${lang}/${id}/">${name}</a></li>`,
  );
  return `<!doctype html>
<html lang="${lang}" dir="${f.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta property="og:site_name" content="${OUTLET}">
${head}
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/newsroom.css">
</head>
<body class="${bodyClass}">
<a class="skip-link" href="#main">${f.skip}</a>
<header class="site-header" role="banner">
  <div class="site-header__top"><span class="site-header__edition">${f.edition}</span><nav class="site-header__account" aria-label="account"><a href="/${lang}/signin/">${f.signIn}</a> <a class="button button--small" href="/${lang}/subscribe/">${f.subscribe}</a></nav></div>
  <a class="masthead" href="/">${OUTLET}</a>
  <nav class="nav" aria-label="sections"><ul class="nav__list">${sections.join('')}</ul></nav>
</header>
${main}
<footer class="site-footer" role="contentinfo"><ul>${f.footer
    .slice(0, -1)
    .map((name) => `<li><a href="/${lang}/about/">${name}</a></li>`)
    .join('')}</ul><p class="site-footer__small">${f.footer.at(-1)}</p></footer>
<div class="cookie-bar" role="region" aria-label="cookies"><p>${f.cookies[0]}</p><button type="button">${f.cookies[1]}</button> <button type="button" class="is-plain">${f.cookies[2]}</button></div>
${scripts}
</body>
</html>
`;
}

const figure = ({ src, alt, caption }, className = 'story__figure') =>
  `<figure class="${className}"><img src="/pictures/${src}" alt="${escapeHtml(alt)}" width="800" height="533" loading="lazy"><figcaption>${escapeHtml(caption)}</figcaption></figure>`;

const shareBar = (f) =>
  `<div class="share-bar" data-component="share"><span class="share-bar__label">${f.share[0]}</span><ul>${f.share
    .slice(1)
    .map((name) => `<li><a href="#share">${name}</a></li>`)
    .join('')}</ul></div>`;

const newsletterBox = ([name, promise, field, button]) =>
  `<aside class="newsletter-box" data-component="newsletter"><h4>${name}</h4><p>${promise}</p><form><input type="email" placeholder="${field}" aria-label="${field}"><button type="button">${button}</button></form></aside>`;

/** One item of a story's body; `story.body[n]` is a paragraph where it is a string. */
function block(item, story) {
  if (typeof item === 'string') return `<p>${escapeHtml(item)}</p>`;
  if (item.q) return `<p class="question"><strong>${escapeHtml(item.q)}</strong></p>`;
  if (item.h2) return `<h2>${escapeHtml(item.h2)}</h2>`;
  if (item.figure) return figure(item.figure);
  return item.again.map((n) => `<p>${escapeHtml(story.body[n])}</p>`).join('\n');
}

function bodyOf(story, f) {
  if (story.entries) {
    return story.entries
      .map(
        ({ time, title, paragraphs }) =>
          `<section class="live-entry" id="entry-${time.replace(':', '')}"><time class="live-entry__time" datetime="${story.published.slice(0, 10)}T${time}:00+01:00">${time}</time><h2>${escapeHtml(title)}</h2>${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}</section>`,
      )
      .join('\n');
  }
  const blocks = story.body.map((item) => block(item, story));
  // Most newspapers cut into their stories somewhere after the third paragraph.
  if (story.kind === 'ordinary') {
    blocks.splice(3, 0, `<p class="read-also"><a href="/${story.lang}/">${f.readAlso}</a></p>`);
    blocks.splice(5, 0, newsletterBox(f.newsletter));
    blocks.splice(7, 0, `<div class="ad-slot" aria-hidden="true"><span>${f.advertisement}</span></div>`);
  }
  if (story.kind === 'paywall') {
    const [title, text, button, login] = PAYWALL;
    blocks.push(
      `<div class="paywall" data-component="paywall"><h3>${title}</h3><p>${text}</p><a class="button" href="/en/subscribe/">${button}</a><p class="paywall__login">${login}</p></div>`,
    );
  }
  return blocks.join('\n');
}

const link = (title, lang, section) => `<a href="/${lang}/${section}/${slugOf(title)}.html">${escapeHtml(title)}</a>`;

function storyList({ name, title, links, numbered }, story, heading = title) {
  const items = links.map((text, n) =>
    numbered
      ? `<li><span class="rank__number">${n + 1}</span><div class="rank__title">${link(text, story.lang, story.section)}</div></li>`
      : `<li>${link(text, story.lang, story.section)}</li>`,
  );
  const tag = numbered ? 'ol' : 'ul';
  return `<div class="${name}_box story-list"><h3>${heading}</h3><${tag} class="${numbered ? 'rank' : 'list'}">${items.join('')}</${tag}></div>`;
}

const relatedBox = (f, story) =>
  `<aside class="related" data-component="related"><h3>${f.related[0]}</h3><ul>${f.related
    .slice(1)
    .map((text) => `<li>${link(text, story.lang, story.section)}</li>`)
    .join('')}</ul></aside>`;

function structuredData(story, origin) {
  const data = {
    '@context': 'https://schema.org',
    '@type': story.entries ? 'LiveBlogPosting' : 'NewsArticle',
    headline: story.headline,
    description: story.dek,
    datePublished: story.published,
    dateModified: story.published,
    author: story.byline.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'Organization', name: OUTLET },
    mainEntityOfPage: origin + addressOf(story),
    ...(story.lead ? { image: [`${origin}/pictures/${story.lead.src}`] } : {}),
    ...(story.kind === 'paywall'
      ? { isAccessibleForFree: false, hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paywall' } }
      : {}),
  };
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

/** What the head says of a story. */
export const storyHead = (story, origin) => `<meta property="og:type" content="article">
<meta property="og:title" content="${escapeHtml(story.headline)}">
<meta name="description" content="${escapeHtml(story.dek)}">
<meta property="og:description" content="${escapeHtml(story.dek)}">
<meta property="og:url" content="${origin}${addressOf(story)}">
<link rel="canonical" href="${origin}${addressOf(story)}">
<meta property="article:published_time" content="${story.published}">
${story.byline.map((name) => `<meta name="author" content="${escapeHtml(name)}">`).join('')}
${story.lead ? `<meta property="og:image" content="${origin}/pictures/${story.lead.src}">` : ''}
${story.jsonLd ? structuredData(story, origin) : ''}`;

/** The <article> of a story, as the server sends it and as the single-page newsroom puts it in. */
export function storyMain(story) {
  const f = FURNITURE[story.lang];
  const lists = story.lists ?? [];
  const names = story.byline.map((name) => `<a class="byline__name" rel="author" href="/${story.lang}/authors/">${escapeHtml(name)}</a>`);
  const side = lists.filter((list) => list.twice || list.twiceAs).map((list) => storyList(list, story, list.twiceAs ?? list.title));
  return `<main id="main" class="page page--story">
<article class="story story--${story.kind}">
  <header class="story__header">
    <p class="story__section"><a href="/${story.lang}/${story.section}/">${f.sections[story.section]}</a></p>
    <h1 class="story__headline">${escapeHtml(story.headline)}</h1>
    <p class="story__dek">${escapeHtml(story.dek)}</p>
    <div class="byline"><span class="byline__by">${f.by}</span> ${names.join(', ')} <time class="byline__date" datetime="${story.published}">${story.shown}</time></div>
    ${shareBar(f)}
  </header>
  ${story.lead ? figure(story.lead, 'story__figure story__figure--lead') : ''}
  <div class="story__body">
${bodyOf(story, f)}
  </div>
  <footer class="story__footer"><div class="tags"><span>${f.tags}</span> <a href="/${story.lang}/topics/halvern/">Halvern</a></div>${shareBar(f)}</footer>
  ${lists.map((list) => storyList(list, story)).join('\n')}
  ${relatedBox(f, story)}
  <section class="comments" id="comments"><h3>${f.comments[0]}</h3><p>${f.comments[1]}</p></section>
</article>
${side.length ? `<aside class="sidebar">${side.join('\n')}</aside>` : ''}
</main>
${story.kind === 'consent' ? `<div class="consent-wall" role="dialog" aria-modal="true" aria-labelledby="consent-title"><div class="consent-wall__box"><h2 id="consent-title">${CONSENT[0]}</h2><p>${CONSENT[1]}</p><button type="button" class="button">${CONSENT[2]}</button> <button type="button" class="is-plain">${CONSENT[3]}</button></div></div>` : ''}`;
}

export const storyPage = (story, origin = '', scripts = '') =>
  shell({
    lang: story.lang,
    title: `${story.headline} | ${OUTLET}`,
    head: storyHead(story, origin),
    main: storyMain(story),
    active: story.section,
    scripts,
  });

/** A story's card on a front or section page. */
const card = (story, size) => {
  const f = FURNITURE[story.lang];
  const picture = story.lead ?? story.body?.find((item) => item.figure)?.figure;
  return `<article class="card card--${size}" lang="${story.lang}" dir="${f.dir}">${picture ? `<a href="${addressOf(story)}" tabindex="-1"><img src="/pictures/${picture.src}" alt="" width="800" height="533"></a>` : ''}<p class="card__section">${f.sections[story.section]}</p><h2 class="card__title"><a href="${addressOf(story)}">${escapeHtml(story.headline)}</a></h2><p class="card__dek">${escapeHtml(story.dek)}</p></article>`;
};

const briefs = (stories) => stories.flatMap((story) => (story.lists ?? []).slice(0, 4).flatMap((list) => list.links));

export function frontMain(stories) {
  const [first, ...rest] = stories;
  return `<main id="main" class="page page--front"><h1 class="visually-hidden">${OUTLET}</h1>
<section class="front__lead">${card(first, 'large')}</section>
<section class="front__grid">${rest.map((story) => card(story, 'small')).join('')}</section>
<section class="front__briefs"><h2>In brief</h2><ul>${briefs(stories)
    .map((title) => `<li>${link(title, 'en', 'city')}</li>`)
    .join('')}</ul></section></main>`;
}

export const FRONT_HEAD = '<meta property="og:type" content="website">';

export const frontPage = (stories, scripts = '') =>
  shell({
    lang: 'en',
    title: `${OUTLET}: News from the harbour and beyond`,
    head: FRONT_HEAD,
    main: frontMain(stories),
    bodyClass: 'front',
    scripts,
  });

export function sectionPage(stories, lang, section) {
  const f = FURNITURE[lang];
  const here = stories.filter((story) => story.lang === lang && story.section === section);
  const main = `<main id="main" class="page page--section"><h1 class="section__name">${f.sections[section]}</h1><section class="front__grid">${here.map((story) => card(story, 'small')).join('')}</section>
<section class="front__briefs"><ul>${briefs(stories)
    .map((title) => `<li>${link(title, lang, section)}</li>`)
    .join('')}</ul></section></main>`;
  return shell({ lang, title: `${f.sections[section]} | ${OUTLET}`, main, active: section, bodyClass: 'section' });
}

/** What a reader of this story must see, and what never: made from the same data, so it cannot drift from the page. */
export function expectationOf(story) {
  const f = FURNITURE[story.lang];
  const paragraphs = story.entries
    ? story.entries.flatMap((entry) => [entry.title, ...entry.paragraphs])
    : story.body.flatMap((item) => item.q ?? item.h2 ?? (typeof item === 'string' ? item : []));
  const figures = [...(story.lead ? [story.lead] : []), ...(story.body ?? []).flatMap((item) => item.figure ?? [])];
  return {
    url: addressOf(story),
    title: story.headline,
    bylines: story.byline,
    published: new Date(story.published).toISOString(),
    site: OUTLET,
    lang: story.lang,
    dir: f.dir,
    // Behind a wall there is hardly a story to light up for.
    // A gallery of a morning and a story cut off by a wall read like features too.
    kind: story.kind === 'consent' || story.kind === 'gallery' ? ['news-article', 'other-article'] : ['news-article'],
    paragraphs,
    mayAppear: story.entries?.map((entry) => entry.time),
    completeness: { paywall: 'paywall', consent: 'consent-wall' }[story.kind],
    captions: figures.map(({ caption }) => caption),
    mustNotAppear: [
      f.skip,
      ...f.share.slice(1, 3),
      ...f.related,
      ...f.comments,
      ...f.cookies.slice(0, 2),
      ...(story.kind === 'ordinary' ? [f.readAlso, ...f.newsletter] : []),
      ...(story.kind === 'paywall' ? PAYWALL : []),
      ...(story.kind === 'consent' ? CONSENT : []),
      ...(story.lists ?? []).flatMap((list) => [list.title, ...list.links]),
      f.footer.at(-1),
    ],
  };
}
