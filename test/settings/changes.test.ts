import { describe, expect, it } from 'vitest';
import { changesIn } from '../../src/settings/changes';

const CHANGES = { hand: { off: [3], own: [[5, 9]] }, back: [[0, true]], place: 2.5 };

describe('changes of a story', () => {
  it('are taken as they are', () => {
    expect(changesIn(CHANGES)).toEqual(CHANGES);
    expect(changesIn({ hand: { off: [], own: [] }, back: [], place: 0 })).toBeDefined();
  });

  it.each([
    ['nothing', undefined],
    ['no marks', { ...CHANGES, hand: undefined }],
    ['marks that end before they begin', { ...CHANGES, hand: { off: [], own: [[9, 5]] } }],
    ['a removal that is no number', { ...CHANGES, back: [['0', true]] }],
    ['a removal that is neither in nor out', { ...CHANGES, back: [[0, 'yes']] }],
    ['no place', { ...CHANGES, place: Number.NaN }],
  ])('are refused: %s', (_, sent) => {
    expect(changesIn(sent)).toBeUndefined();
  });
});
