import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../src/settings/fields';

const css = readFileSync(join(import.meta.dirname, '../../src/reader/css/tokens.css'), 'utf8');

/** The colours of a theme, as the style sheet has them. */
function tokensOf(selector: string): Record<string, string> {
  const rule = css.slice(css.indexOf(`${selector} {`));
  return Object.fromEntries(
    [...rule.slice(0, rule.indexOf('}')).matchAll(/--(\w+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name!, colour!]),
  );
}

/** Relative luminance, WCAG 2. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

const THEMES = {
  light: tokensOf('.lede'),
  sepia: tokensOf('.lede[data-theme="sepia"]'),
  gray: tokensOf('.lede[data-theme="gray"]'),
  dark: tokensOf('.lede[data-theme="dark"]'),
  contrast: tokensOf('.lede[data-theme="contrast"]'),
  auto: tokensOf('.lede[data-theme="auto"]'),
};

const TEXT = [
  ['ink', 'paper'],
  ['ink', 'card'],
  ['ink', 'mark'],
  ['quiet', 'paper'],
  ['quiet', 'card'],
  ['edge', 'card'],
  ['accent', 'paper'],
  ['accent', 'card'],
  ['accent', 'mark'],
  ['paper', 'accent'],
] as const;
const CONTROLS = [
  ['control', 'paper'],
  ['control', 'card'],
  ['edge', 'paper'],
  ['edge', 'mark'],
  ['accent', 'paper'],
] as const;

describe.each(Object.entries(THEMES))('colours of %s', (_, tokens) => {
  it('are all there', () => expect(Object.keys(tokens)).toHaveLength(9));

  it.each(TEXT)('text: %s on %s is at least 4.5', (text, ground) => {
    expect(contrast(tokens[text]!, tokens[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(CONTROLS)('controls and lines: %s on %s is at least 3', (line, ground) => {
    expect(contrast(tokens[line]!, tokens[ground]!)).toBeGreaterThanOrEqual(3);
  });
});

it('are given for every theme there is', () => {
  const { auto: _, ...named } = THEMES;
  for (const name of Object.keys(named)) expect(FIELDS.theme.valid(name)).toBe(true);
  expect(css.match(/data-theme="(\w+)"/g)?.filter((name) => !FIELDS.theme.valid(name.slice(12, -1)))).toEqual([]);
});

it('follow the system in the dark exactly as the dark theme is', () => expect(THEMES.auto).toEqual(THEMES.dark));

describe('lights over the text', () => {
  const sheet = (name: string) => readFileSync(join(import.meta.dirname, `../../src/reader/css/${name}.css`), 'utf8');
  const share = (text: string, rule: string) =>
    Number(new RegExp(`\\.${rule} i \\{[^}]*color-mix\\(in srgb, var\\(--\\w+\\) (\\d+)%`).exec(text)![1]) / 100;
  const LIGHTS = [
    ['found', 'accent', share(sheet('find'), 'found')],
    ['spoken', 'ink', share(sheet('listen'), 'spoken')],
  ] as const;
  const parts = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const hex = (colour: number[]) => `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
  const mixed = (a: string, b: string, amount: number) => parts(a).map((part, at) => part * amount + parts(b)[at]! * (1 - amount));

  it.each(
    Object.entries(THEMES).flatMap(([theme, tokens]) =>
      LIGHTS.map(([name, colour, amount]) => [theme, name, tokens, colour, amount] as const),
    ),
  )('in %s, what is %s can be read', (_theme, _name, tokens, colour, amount) => {
    const light = mixed(tokens[colour]!, tokens.paper!, amount);
    // Each count of a colour is the darker of both on paper, the lighter on a dark ground.
    const pick = luminance(tokens.paper!) > 0.5 ? Math.min : Math.max;
    const under = (token: string) => hex(parts(tokens[token]!).map((part, at) => pick(part, light[at]!)));
    for (const text of ['ink', 'quiet', 'accent']) expect(contrast(under(text), under('paper')), text).toBeGreaterThanOrEqual(4.5);
    expect(contrast(under('ink'), under('mark'))).toBeGreaterThanOrEqual(4.5);
  });
});
