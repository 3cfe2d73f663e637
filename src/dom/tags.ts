const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that stand in a line of text. All others begin and end a block. */
export const INLINE = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark mjx-assistive-mml mjx-container nobr q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr',
);

/** Elements whose content is never text of a page. */
export const NO_TEXT = set(
  'script style noscript template svg math head iframe object embed applet canvas video audio map datalist select textarea button input progress meter img picture source track',
);

/** Elements that hold pictures, sound or film: they have a place in the story, but no text of it. */
export const MEDIA = set('img picture amp-img iframe video audio object embed amp-iframe amp-video amp-youtube amp-twitter amp-instagram');

export const HEADINGS = set('h1 h2 h3 h4 h5 h6');
