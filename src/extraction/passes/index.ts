import type { Pass } from '../pass';
import { bios } from './bios';
import { calls } from './calls';
import { captions } from './captions';
import { contents } from './contents';
import { datelines } from './datelines';
import { head } from './head';
import { keyPoints } from './key-points';
import { links } from './links';
import { names } from './names';
import { notes } from './notes';
import { outside } from './outside';
import { readAlso } from './read-also';
import { repeats } from './repeats';
import { sideElements } from './side-elements';
import { tail } from './tail';
import { teasers } from './teasers';

/**
 * The passes, in order. Names and elements come before rules of text, boxes outside the story after both (they count the
 * paragraphs that are left), repeats before head and tail, which look only at what is first and last by then.
 */
export const PASSES: Pass[] = [
  keyPoints,
  notes,
  captions,
  sideElements,
  names,
  links,
  teasers,
  readAlso,
  calls,
  bios,
  outside,
  contents,
  repeats,
  head,
  datelines,
  tail,
];
