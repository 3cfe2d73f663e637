import { describe, expect, it } from 'vitest';
import { headingLevels } from '../../src/reader/headings';
import { body, el, p } from './tree';

const levels = (...tags: string[]) => [...headingLevels(body(p('x'), ...tags.map((tag) => el(tag, 'x')))).values()];

describe('heading levels', () => {
  it('begin under the headline', () => expect(levels('h1', 'h1')).toEqual([2, 2]));
  it('have no gaps, wherever the page began', () => expect(levels('h3', 'h6', 'h6', 'h4', 'h3')).toEqual([2, 3, 3, 3, 2]));
  it('go up again as far as the page does', () => expect(levels('h2', 'h4', 'h2', 'h3')).toEqual([2, 3, 2, 3]));
  it('end at the sixth', () => expect(levels('h1', 'h2', 'h3', 'h4', 'h5', 'h6')).toEqual([2, 3, 4, 5, 6, 6]));
});
