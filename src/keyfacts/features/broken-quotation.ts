import type { Feature } from './feature';

/** Opens a quotation without closing it or the other way round: a piece of somebody's longer speech. */
export const brokenQuotation: Feature = ({ sentences }) =>
  sentences.map(({ text }) => {
    const opened = text.match(/[“„«「『]/g)?.length ?? 0;
    const closed = text.match(/[”»」』]/g)?.length ?? 0;
    // German closes with “ what it opened with „
    const low = text.match(/„/g)?.length ?? 0;
    if (low) return (text.match(/[“”"]/g)?.length ?? 0) === low ? 0 : 1;
    const straight = text.match(/"/g)?.length ?? 0;
    return opened !== closed || straight % 2 ? 1 : 0;
  });
