import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { faceScripts } from '../../src/build/face-scripts';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { facesFor } = await import('../../src/content/faces');
const { facesAmong } = await import('../../src/background/checked');

it('asks for the parts a text needs, upright ones first', () => {
  expect(facesFor('The bridge')).toEqual(['literata-latin-opsz-normal', 'literata-latin-opsz-italic']);
  expect(facesFor('Мост, Ελλάδα')).toEqual([
    ...['literata-latin-opsz-normal', 'literata-cyrillic-opsz-normal', 'literata-greek-opsz-normal'],
    ...['literata-latin-opsz-italic', 'literata-cyrillic-opsz-italic', 'literata-greek-opsz-italic'],
  ]);
});

it('asks for nothing the build does not make and the background does not give', () => {
  const made = faceScripts(readFileSync('src/reader/fonts.css', 'utf8')).map(({ name }) => name);
  const asked = facesFor('ažЖΩẠ');
  expect(asked).toHaveLength(10);
  expect(made).toEqual(expect.arrayContaining(asked));
  expect(facesAmong(made)).toEqual(made);
});

it('makes scripts that leave whole faces behind', () => {
  const [first] = faceScripts(readFileSync('src/reader/fonts.css', 'utf8'));
  const world: { ledeFaces?: { family: string; style: string; unicodeRange: string; data: string }[] } = {};
  new Function('globalThis', first!.code)(world);
  expect(world.ledeFaces).toHaveLength(1);
  const [face] = world.ledeFaces!;
  expect(face).toMatchObject({ family: 'Literata', style: 'normal', unicodeRange: expect.stringMatching(/^U\+/) });
  expect(Buffer.from(face!.data, 'base64').subarray(0, 4).toString()).toBe('wOF2');
});
