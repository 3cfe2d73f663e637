import { describe, expect, it } from 'vitest';
import { autoClean, type Event } from '../../src/background/auto-clean';
import type { Report } from '../../src/messaging/protocol';

const story: Report = { kind: 'news-article', confidence: 0.95, minutes: 4, dark: false, cause: 'page' };
const detected = (report: Partial<Report> = {}, site: string | null = 'news.test', alone = false): Event => ({
  type: 'detected',
  site,
  report: { ...story, ...report },
  alone,
});
const switched = (before: string[], site: string | null = 'news.test'): Event => ({ type: 'switched', site, before });

describe('when a page was detected', () => {
  it('opens a story of a site that is on', () => {
    expect(autoClean(detected(), ['news.test'])).toEqual({ do: 'open', by: 'auto' });
  });

  it('opens by the switch where the report was asked for', () => {
    expect(autoClean(detected({ cause: 'asked' }, 'news.test', true), ['news.test'])).toEqual({ do: 'open', by: 'switch' });
    expect(autoClean(detected({ cause: 'asked' }), ['news.test'])).toEqual({ do: 'open', by: 'switch' });
  });

  it.each([
    ['the site is off', detected(), ['other.test']],
    ['no site is on', detected(), []],
    ['it is another kind', detected({ kind: 'index' }), ['news.test']],
    ['it is another kind of article', detected({ kind: 'other-article' }), ['news.test']],
    ['the page has no site', detected({}, null), ['news.test']],
    ['the person went there to see it as it is', detected({}, 'news.test', true), ['news.test']],
    ['only a like-named site is on', detected({}, 'paper.news.test'), ['news.test']],
  ])('does nothing where %s', (_, event, sites) => {
    expect(autoClean(event, sites)).toEqual({ do: 'nothing' });
  });
});

describe('when the list of sites changed', () => {
  it('asks for a report where the site came on', () => {
    expect(autoClean(switched([]), ['news.test'])).toEqual({ do: 'ask' });
  });

  it('closes where the site went off', () => {
    expect(autoClean(switched(['news.test']), [])).toEqual({ do: 'close' });
  });

  it.each([
    ['it stayed on', switched(['news.test']), ['news.test', 'other.test']],
    ['it stayed off', switched(['other.test']), []],
    ['the tab has no site', switched([], null), ['news.test']],
  ])('does nothing where %s', (_, event, sites) => {
    expect(autoClean(event, sites)).toEqual({ do: 'nothing' });
  });
});
