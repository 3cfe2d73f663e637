import { describe, expect, it } from 'vitest';
import { MOST_KEPT_KINDS, MOST_KEPT_SITES } from '../../src/settings/fields';
import { keptWith } from '../../src/settings/kept';
import { usable } from '../../src/settings/normalise';

describe('what is kept on sites', () => {
  it('is added and taken away, one kind on one site at a time', () => {
    const one = keptWith({}, 'news.example', 'abc', true);
    const two = keptWith(one, 'news.example', 'xyz', true);
    expect(two).toEqual({ 'news.example': ['abc', 'xyz'] });
    expect(keptWith(two, 'news.example', 'abc', true)).toEqual({ 'news.example': ['xyz', 'abc'] });
    expect(keptWith(two, 'news.example', 'abc', false)).toEqual({ 'news.example': ['xyz'] });
    expect(keptWith(one, 'news.example', 'abc', false)).toEqual({});
    expect(keptWith({ ...two, 'other.example': ['q'] }, 'news.example', undefined, false)).toEqual({ 'other.example': ['q'] });
  });

  it('is bounded: the oldest go, and what is stored stays usable', () => {
    let kept = {};
    for (let i = 0; i < MOST_KEPT_SITES + 20; i++) kept = keptWith(kept, `s${i}.example`, 'a', true);
    for (let i = 0; i < MOST_KEPT_KINDS + 20; i++) kept = keptWith(kept, 'last.example', `k${i}`, true);
    const sites = Object.keys(kept);
    expect(sites).toHaveLength(MOST_KEPT_SITES);
    expect(sites).not.toContain('s0.example');
    expect((kept as Record<string, string[]>)['last.example']).toHaveLength(MOST_KEPT_KINDS);
    expect(usable({ kept })).toEqual({ kept });
  });

  it.each([
    [[]],
    ['abc'],
    [{ 'news.example': 'abc' }],
    [{ 'news.example': ['<b>'] }],
    [{ __proto__x: ['abc'] }],
    [{ 'news.example': [1] }],
    [{ 'news.example': Array.from({ length: 99 }, (_, i) => `k${i}`) }],
  ])('is not taken from %j', (kept) => {
    expect(usable({ kept })).toEqual({});
  });
});
