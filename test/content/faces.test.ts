import { readdirSync, readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { faceScripts } from '../../src/build/face-scripts';
import { alone } from '../alone';

vi.mock('webextension-polyfill', () => ({ default: {} }));
alone();
const { facesFor } = await import('../../src/content/faces');
const { facesAmong } = await import('../../src/background/checked');

const SHEETS = 'src/reader/faces';
const sheet = (name: string) => readFileSync(`${SHEETS}/${name}`, 'utf8');

it('asks for the parts a text needs, upright ones first', () => {
  expect(facesFor('literata', 'The bridge')).toEqual(['literata-latin-opsz-normal', 'literata-latin-opsz-italic']);
  expect(facesFor('literata', 'Мост, Ελλάδα')).toEqual([
    ...['literata-latin-opsz-normal', 'literata-cyrillic-opsz-normal', 'literata-greek-opsz-normal'],
    ...['literata-latin-opsz-italic', 'literata-cyrillic-opsz-italic', 'literata-greek-opsz-italic'],
  ]);
});

it('asks for nothing where the face is the computer’s own', () => {
  for (const font of ['serif', 'sans', 'named'] as const) expect(facesFor(font, 'The bridge')).toEqual([]);
});

it('asks for nothing the build does not make and the background does not give', () => {
  const made = readdirSync(SHEETS).flatMap((name) => faceScripts(sheet(name)).map((script) => script.name));
  expect(new Set(made).size).toBe(24);
  for (const [font, count] of [
    ['literata', 10],
    ['source-serif', 10],
    ['atkinson', 4],
  ] as const) {
    const asked = facesFor(font, 'ažЖΩẠ');
    expect(asked).toHaveLength(count);
    expect(made).toEqual(expect.arrayContaining(asked));
  }
  expect(facesAmong(made.slice(0, 20))).toEqual(made.slice(0, 20));
  expect(facesAmong(made.slice(20))).toEqual(made.slice(20));
});

it('makes scripts that leave whole faces behind', () => {
  const [first] = faceScripts(sheet('literata.css'));
  const world: { ledeFaces?: { family: string; style: string; unicodeRange: string; data: string }[] } = {};
  new Function('globalThis', first!.code)(world);
  expect(world.ledeFaces).toHaveLength(1);
  const [face] = world.ledeFaces!;
  expect(face).toMatchObject({ family: 'Literata', style: 'normal', unicodeRange: expect.stringMatching(/^U\+/) });
  expect(Buffer.from(face!.data, 'base64').subarray(0, 4).toString()).toBe('wOF2');
});
