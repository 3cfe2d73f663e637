/** "DUBLIN — ", "INDIANAPOLIS (AP) — ", "Berlin (dpa) - ", "PARIS, May 6 (Reuters) - ". */
const DATELINE = /^(?:\p{Upper}[\p{Upper}\p{M} .,’'-]{2,40}|\p{Upper}[\p{IDC} .,’'/-]{1,50}\([\p{IDC} .-]{2,25}\))\s?[—–-]\s/u;

/** A dateline ends in a dash within so many letters, as most sentences do not. */
const LONGEST = 112;
const DASH = /[—–-]\s/u;

/** Where the sentence begins behind the place and agency that news may open with; 0 where there is none. */
export const datelineEnd = (text: string): number => (DASH.test(text.slice(0, LONGEST)) ? (DATELINE.exec(text)?.[0].length ?? 0) : 0);
