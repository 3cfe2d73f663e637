import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const LOCALES = join(ROOT, 'src/i18n/_locales');
type Messages = Record<string, { message: string; description?: string }>;
const FORM = /_(zero|one|two|few|many|other)$/;

const messagesOf = (locale: string): Messages => JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8'));
const locales = readdirSync(LOCALES);
const english = messagesOf('en');
const plurals = new Set(Object.keys(english).flatMap((key) => (key.endsWith('_other') ? [key.replace(FORM, '')] : [])));

/** The keys a language must have: every plain one, and each plural in every form its numbers take. */
function keysFor(language: string): string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const plain = Object.keys(english).filter((key) => !FORM.test(key));
  return [...plain, ...[...plurals].flatMap((name) => forms.map((form) => `${name}_${form}`))].sort();
}

const placesIn = (message: string): string[] => [...new Set(message.match(/\$\d/g))].sort();

function sources(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

describe.each(locales)('messages in %s', (locale) => {
  const messages = messagesOf(locale);

  it('has every string, in every form its numbers take', () => {
    expect(Object.keys(messages).sort()).toEqual(keysFor(messages.language!.message));
  });

  it('names its own language', () => {
    expect(messages.language!.message).toBe(locale.replace('_', '-'));
  });

  it('leaves none empty, and explains each to translators', () => {
    const bare = Object.entries(messages).filter(([, { message, description }]) => !message.trim() || !description?.trim());
    expect(bare).toEqual([]);
  });

  it('has the places of the English string', () => {
    const wrong = Object.entries(messages).filter(([key, { message }]) => {
      const model = english[key] ?? english[key.replace(FORM, '_other')]!;
      // "One minute", "two minutes" are words of their own in some languages.
      const spelled = /_(zero|one|two)$/.test(key);
      return !(spelled && placesIn(message).length === 0) && placesIn(message).join() !== placesIn(model.message).join();
    });
    expect(wrong).toEqual([]);
  });

  it('fits what stores allow', () => {
    expect(messages.extensionName!.message.length).toBeLessThanOrEqual(75);
    expect(messages.extensionDescription!.message.length).toBeLessThanOrEqual(132);
  });
});

it.each(locales.filter((locale) => locale !== 'en'))('messages in %s are translated', (locale) => {
  const same = Object.entries(messagesOf(locale)).filter(
    ([key, { message }]) => /\p{L}{4}/u.test(message) && message === english[key]?.message,
  );
  // Names, and words that are the same in both languages.
  const names = [
    'takeMarkdown',
    'embedPost',
    'embedVideo',
    'embedDocument',
    'fontLiterata',
    'fontSourceSerif',
    'fontAtkinson',
    'themeSepia',
  ];
  expect(same.map(([key]) => key).filter((key) => !names.includes(key))).toEqual([]);
});

describe('keys', () => {
  const text = `${sources(join(ROOT, 'src'))}\n${readFileSync(join(ROOT, 'manifest.json'), 'utf8')}`;
  const literals = new Set([...text.matchAll(/['"](?:__MSG_)?(\w+?)(?:__)?['"]/g)].map(([, word]) => word!));
  const names = [...Object.keys(english).filter((key) => !FORM.test(key)), ...plurals];

  it('are all used', () => {
    expect(names.filter((name) => !literals.has(name))).toEqual([]);
  });

  it('exist wherever one is asked for', () => {
    const asked = [...text.matchAll(/\b(?:t|n)\(\s*'(\w+)'/g), ...text.matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => key!);
    expect(asked.length).toBeGreaterThan(30);
    expect(asked.filter((key) => !names.includes(key))).toEqual([]);
  });
});
