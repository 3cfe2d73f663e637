import type { ElementContent, Element as HastElement } from 'hast';
import { inlineOf, safeAddress } from './inline';
import { plain } from './metadata/plain-text';
import { attribute, select, tagOf } from './metadata/untouched';
import type { Block, Box, Medium } from './page';
import { chainOf } from './places';
import type { Story } from './story';
import { EMBED_HOSTS, EMPTY_TITLES, type EmbedHost, POST_CLASSES } from './vocabulary/embed-hosts';

/** Something from elsewhere that stands in the story: shown as a quiet figure with a link, and no part of the story's text. */
export interface Embed {
  /** It stands before this block. */
  before: number;
  /** The page's own blocks that it is told by. */
  blocks: Block[];
  /** Its address: the same thing is shown once. */
  href: string;
  figure: HastElement;
}

const MOST_BLOCKS = 8;
const LONGEST_TITLE = 140;
const MOST_LINKS = 60;
/** Elements that bring something in from elsewhere. */
const FRAMES = new Set('iframe amp-iframe amp-youtube amp-twitter amp-instagram video amp-video audio amp-audio'.split(' '));

const element = (tagName: string, properties: HastElement['properties'], ...children: ElementContent[]): HastElement => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const text = (value: string): ElementContent => ({ type: 'text', value });

/** Does this element bring something in from elsewhere? */
export const isFrame = (medium: Medium): boolean => FRAMES.has(medium.tag);

/**
 * Posts that stand in the story as words of the page, waiting for a script to dress them, and of which nothing was taken for the story:
 * each becomes a quotation with its author and its address.
 */
export function postsOf(story: Story, base: string): Embed[] {
  const kept = story.kept();
  const [first, last] = [kept[0]?.index ?? 0, kept.at(-1)?.index ?? 0];
  const posts: Embed[] = [];
  let until = -1;
  for (const box of story.boxes()) {
    if (box.first < until || box.first < first || box.first > last + 1 || box.hidden || !POST_CLASSES.test(box.names)) continue;
    const blocks = story.page.blocks.slice(box.first, box.end);
    if (blocks.some((block) => story.isKept(block))) continue;
    until = box.end;
    const post = postOf(box, blocks, base);
    if (post) posts.push(post);
  }
  return posts;
}

function postOf(box: Box, blocks: Block[], base: string): Embed | null {
  const named = ['cite', 'data-instgrm-permalink', 'data-href', 'data-text-post-permalink'].map((name) => attribute(box.element, name));
  const links = select(box.element, 'a').slice(0, MOST_LINKS);
  const found = [...named, ...links.map((link) => attribute(link, 'href')).reverse()].flatMap((address) => {
    const place = address ? placeOf(address, base) : null;
    return place ? [place] : [];
  });
  const place = found.find(({ host }) => host.kind === 'post' || host.kind === 'video');
  if (!place) return null;
  // The last line is who and when: it holds the address that was found, and says little else.
  const signed = blocks.at(-1)!;
  const signature = blocks.length > 1 && signed.words < 20 && !signed.prose ? signed : undefined;
  const lines = blocks.filter((block) => block !== signature).slice(0, MOST_BLOCKS);
  const quotation = lines.map((block) => element('p', {}, ...inlineOf(block, base))).filter(({ children }) => children.length > 0);
  const date = signature && linkedText(signature);
  const author =
    signature && plain(date ? signature.text.replace(date, '') : signature.text, LONGEST_TITLE).replace(/^[\s—–-]+|[\s,]+$/g, '');
  return {
    before: box.first,
    blocks,
    href: place.href,
    figure: figureOf(place, { quotation, author, title: date && plain(date, LONGEST_TITLE) }),
  };
}

/** The words of a line that are a link: in the signature of a post its date. */
function linkedText(block: Block): string {
  const parts: string[] = [];
  for (const node of block.nodes)
    if (node.nodeType === 3 && node.parentElement && tagOf(node.parentElement) === 'a') parts.push((node as Text).data);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** What a frame, film or sound of the page shows, told in words and with its address; null where it is not known to be the story's. */
export function frameOf(medium: Medium, story: Story, base: string, captions: Block[]): Embed | null {
  const { element: from, tag } = medium;
  const place =
    tag === 'video' || tag === 'audio' || tag === 'amp-video' || tag === 'amp-audio'
      ? filmOf(medium, story, base)
      : framed(from, tag, base);
  if (!place) return null;
  const title = plain(attribute(from, 'title') || attribute(from, 'aria-label'), LONGEST_TITLE);
  const caption = captions.map((block) => inlineOf(block, base)).filter((line) => line.length);
  return {
    before: medium.before,
    blocks: captions,
    href: place.href,
    figure: figureOf(place, { caption: caption[0], title: EMPTY_TITLES.test(title) ? undefined : title }),
  };
}

interface Place {
  href: string;
  host: EmbedHost;
}

function framed(from: Element, tag: string, base: string): Place | null {
  const id = (name: string): string => /^[\w-]{3,40}$/.exec(attribute(from, name))?.[0] ?? '';
  if (tag === 'amp-youtube') return id('data-videoid') ? placeOf(`https://www.youtube.com/watch?v=${id('data-videoid')}`, base) : null;
  if (tag === 'amp-twitter') return id('data-tweetid') ? placeOf(`https://x.com/i/status/${id('data-tweetid')}`, base) : null;
  if (tag === 'amp-instagram') return id('data-shortcode') ? placeOf(`https://www.instagram.com/p/${id('data-shortcode')}/`, base) : null;
  for (const name of ['src', 'data-src', 'data-lazy-src', 'data-url']) {
    const place = attribute(from, name) ? placeOf(attribute(from, name), base) : null;
    if (place) return place;
  }
  return null;
}

/** The page's own film or sound, where it is shown as one: in a figure, or with controls or a name. */
function filmOf({ element: from, tag, box }: Medium, story: Story, base: string): Place | null {
  const isShown =
    from.hasAttribute('controls') ||
    attribute(from, 'title') !== '' ||
    attribute(from, 'aria-label') !== '' ||
    [...chainOf(box, story.root)].some((around) => around.tag === 'figure');
  if (!isShown) return null;
  const addresses = [attribute(from, 'src'), ...select(from, 'source').map((source) => attribute(source, 'src'))];
  const href = addresses.map((address) => (address ? safeAddress(address, base) : null)).find((address) => address?.startsWith('http'));
  if (!href) return null;
  const name = new URL(href).hostname.replace(/^www\./, '');
  return { href, host: { hosts: [], name, kind: tag.endsWith('audio') ? 'audio' : 'video' } };
}

/** The place behind an address, where it is one that stories bring things in from; its address is made one that people can open. */
function placeOf(address: string, base: string): Place | null {
  const safe = safeAddress(address, base);
  if (!safe?.startsWith('http')) return null;
  const url = new URL(safe);
  const found = EMBED_HOSTS.find(
    ({ hosts, path }) =>
      hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`)) && (!path || path.test(url.pathname + url.search)),
  );
  const host = found ?? (/^\/@[\w.@-]+\/\d+(?:\/embed)?$/.test(url.pathname) ? MASTODON : undefined);
  return host ? { href: openable(url), host } : null;
}

const MASTODON: EmbedHost = { hosts: [], name: 'Mastodon', kind: 'post' };

/** The page of a film or post instead of its bare frame. */
function openable(url: URL): string {
  const { hostname, pathname, searchParams } = url;
  const id = /^\/(?:embed|v|shorts|live)\/([\w-]{6,20})$/.exec(pathname)?.[1];
  if (/(?:^|\.)youtube(?:-nocookie)?\.com$/.test(hostname) && id && id !== 'videoseries') return `https://www.youtube.com/watch?v=${id}`;
  const film = hostname === 'player.vimeo.com' ? /^\/video\/(\d+)/.exec(pathname)?.[1] : undefined;
  if (film) return `https://vimeo.com/${film}`;
  const status = hostname === 'platform.twitter.com' ? /^\d{5,25}$/.exec(searchParams.get('id') ?? '')?.[0] : undefined;
  if (status) return `https://x.com/i/status/${status}`;
  const post = hostname.endsWith('instagram.com') ? /^\/(?:p|reel|tv)\/[\w-]+/.exec(pathname)?.[0] : undefined;
  if (post) return `https://www.instagram.com${post}/`;
  // What follows is for counting where the visit came from.
  url.search = url.search
    .slice(1)
    .split('&')
    .filter((part) => !COUNTING.test(part))
    .join('&');
  return url.href;
}

/** Parameters by which a host counts where a visit comes from. */
const COUNTING = /^(?:ref_|utm_|igsh|s=|si=|feature=)/;

interface Told {
  quotation?: HastElement[];
  author?: string;
  title?: string;
  caption?: ElementContent[];
}

/** The figure: a quotation where there are words, and under it who, what and where. */
function figureOf({ href, host }: Place, { quotation = [], author, title, caption }: Told): HastElement {
  const link = element('a', { href, rel: ['noopener', 'noreferrer'] }, text(title || shortened(href)));
  const who = author ? [element('cite', {}, text(author)), text(' ')] : [];
  const said = caption ? [element('p', {}, ...caption)] : [];
  return element(
    'figure',
    { dataEmbed: host.kind, dataFrom: host.name },
    ...(quotation.length ? [element('blockquote', {}, ...quotation)] : []),
    element('figcaption', {}, ...said, ...who, link),
  );
}

const LONGEST_ADDRESS = 60;

/** An address as it is read: without scheme and query. */
function shortened(href: string): string {
  const { hostname, pathname } = new URL(href);
  const address = `${hostname.replace(/^www\./, '')}${pathname}`.replace(/\/$/, '');
  return address.length > LONGEST_ADDRESS ? `${address.slice(0, LONGEST_ADDRESS - 1)}…` : address;
}
