/** Words of files and folders that a site's own signs are kept under. */
const SIGN =
  /(?:^|[/_.-])(?:logo|favicon|avatar|icon|sprite|badge|playicon|spinner\d*|(?:play[_-])?overlay|star-rating|social[_-](?:facebook|twitter|linkedin|email|print|whatsapp|instagram)|rating_o(?:n|ff))s?(?:[/_.-]|\d|$)/i;

/** Is a picture a sign of the site (a logo, an icon, a row of stars), as its address tells? */
export const isSign = (src: string): boolean => SIGN.test(src.replace(/^https?:\/\/[^/]+/, '').slice(0, 500));
