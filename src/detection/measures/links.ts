import { NEWS_SECTIONS, OUTLET_FURNITURE } from '../words';
import { first } from './first';
import { flat } from './flat';

/** What the first links of a page are. */
export interface Links {
  /** Links with a headline's length, and all their letters. */
  storyLinks: number;
  storyLinkText: number;
  /** Different news sections that links lead to or are named for. */
  sections: number;
  /** Different things that outlets offer: subscription, editorial office, obituaries. */
  furniture: number;
}

const MOST = 600;
const HEADLINE_LEAST = 28;
const HEADLINE_MOST = 200;
const NAME_MOST = 40;

/** The last place of a link's address: …/sports/, …#sports and …?section=sports → sports. */
function lastPlace(href: string): string {
  return href.replace(/^.*[/=#](?=.)|\/$/gs, '');
}

/** Counts links of a headline's length, and what navigation leads to. The names are looked through all at once: see readProse. */
export function readLinks(doc: Document): Links {
  let storyLinks = 0;
  let storyLinkText = 0;
  let names = '';
  let places = '';
  for (const link of first(MOST, doc, 'a')) {
    const text = flat(link.textContent!);
    const { length } = text;
    if (length >= HEADLINE_LEAST && length <= HEADLINE_MOST) {
      storyLinks++;
      storyLinkText += length;
    }
    if (length > NAME_MOST) continue;
    names += `${text}\n`;
    places += `${lastPlace(link.getAttribute('href') ?? '')}\n`;
  }
  names = names.toLowerCase();
  const lines = new Set((names + places).split('\n'));
  return {
    storyLinks,
    storyLinkText,
    sections: [...NEWS_SECTIONS].filter((section) => lines.has(section)).length,
    furniture: new Set(names.match(OUTLET_FURNITURE)).size,
  };
}
