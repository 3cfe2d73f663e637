import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../src/settings/fields';
import { defaultSettings, differences, type Migration, normalise, usable, VERSION } from '../../src/settings/normalise';

describe('normalise', () => {
  it.each([undefined, null, 7, 'text', [], [{}], () => 1, Number.NaN])('gives the defaults for %s', (stored) => {
    expect(normalise(stored)).toEqual(defaultSettings());
  });

  it('checks each field alone: the usable ones stay, the others are the defaults', () => {
    const stored = { version: 1, theme: 'sepia', textSize: Number.NaN, measure: '30', keyFacts: 0, leading: 1.8, unknown: true };
    expect(normalise(stored)).toEqual({ ...defaultSettings(), theme: 'sepia', leading: 1.8 });
  });

  it('takes nothing from a prototype', () => {
    expect(normalise(JSON.parse('{"__proto__": {"theme": "dark"}, "version": 1}')).theme).toBe('auto');
    expect(normalise(Object.create({ theme: 'dark' })).theme).toBe('auto');
  });

  it('does not hand out the list it was given', () => {
    const stored = { autoClean: ['news.test'] };
    normalise(stored).autoClean.push('other.test');
    expect(stored.autoClean).toEqual(['news.test']);
    expect(FIELDS.autoClean.fallback).toEqual([]);
  });

  it('refuses a list of sites with anything else in it', () => {
    expect(normalise({ autoClean: ['news.test', 7] }).autoClean).toEqual([]);
    expect(normalise({ autoClean: ['<b>'] }).autoClean).toEqual([]);
    expect(normalise({ autoClean: new Array(5000).fill('a.test') }).autoClean).toEqual([]);
  });

  it('is its own fixed point', () => {
    const settings = { ...defaultSettings(), theme: 'dark' as const, autoClean: ['a.test', 'b.test'] };
    expect(normalise(differences(settings))).toEqual(settings);
  });

  it('takes a newer version field by field', () => {
    expect(normalise({ version: 99, theme: 'dark', textSize: { px: 20 } })).toEqual({ ...defaultSettings(), theme: 'dark' });
  });
});

describe('migrations', () => {
  const rename: Migration = ({ look, ...rest }) => ({ ...rest, theme: look });
  const grow: Migration = (stored) => ({ ...stored, textSize: 20 });

  it('run in order, from the stored version on', () => {
    expect(normalise({ version: 1, look: 'dark' }, [rename, grow])).toMatchObject({ theme: 'dark', textSize: 20 });
    expect(normalise({ version: 2, theme: 'sepia' }, [rename, grow])).toMatchObject({ theme: 'sepia', textSize: 20 });
    expect(normalise({ version: 3, theme: 'sepia' }, [rename, grow])).toMatchObject({ theme: 'sepia', textSize: 18 });
  });

  it('do no harm when they break', () => {
    const broken: Migration = () => {
      throw new Error('no such field');
    };
    expect(normalise({ version: 1, theme: 'dark' }, [broken])).toMatchObject({ theme: 'dark' });
  });
});

describe('what is stored', () => {
  it('is only what differs from the defaults', () => {
    expect(differences(defaultSettings())).toEqual({ version: VERSION });
    expect(differences({ ...defaultSettings(), textSize: 20 })).toEqual({ version: VERSION, textSize: 20 });
  });

  it('is only what can be used', () => {
    expect(usable({ textSize: 900, theme: 'dark', toString: 'x' })).toEqual({ theme: 'dark' });
  });
});
