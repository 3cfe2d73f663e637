import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import type { BroughtFace } from '../content/faces.ts';

const packages = createRequire(import.meta.url);

/**
 * One script for each @font-face of a style sheet, named like the font's file. It leaves the face in a list of the extension's own
 * world, where the reader script takes it.
 * @param css a style sheet whose faces have one woff2 source each, named by package
 */
export function faceScripts(css: string): { name: string; code: string }[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, rule = '']) => {
    const value = (property: string) => new RegExp(`(?:^|[;\\s])${property}:\\s*([^;]+);`).exec(rule)?.[1]?.trim() ?? '';
    const file = /url\(['"]([^'"]+\.woff2)['"]\)/.exec(rule)?.[1];
    if (!file) throw new Error(`a face without a woff2 file: ${rule}`);
    const face: BroughtFace = {
      family: value('font-family').replace(/^['"]|['"]$/g, ''),
      style: value('font-style'),
      weight: value('font-weight'),
      unicodeRange: value('unicode-range'),
      data: readFileSync(packages.resolve(file)).toString('base64'),
    };
    return { name: basename(file, '.woff2'), code: `(globalThis.ledeFaces ??= []).push(${JSON.stringify(face)});\n` };
  });
}
