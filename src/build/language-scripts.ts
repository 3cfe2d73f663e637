import type { Plugin } from 'vite';
import type { LanguagePack } from '../languages/pack.ts';

/** One script for each language, and for a part of one. It leaves the pack in a list of the extension's own world in a page, where the reader script takes it. */
export const languageScripts = (packs: readonly LanguagePack[]): { name: string; code: string }[] =>
  packs.map((pack) => ({
    name: pack.part ? `${pack.language}-page` : pack.language,
    code: `(globalThis.ledeLanguages ??= []).push(${JSON.stringify(pack)});\n`,
  }));

/** In the reader script only the packs of `at-hand-in-pages` are there from the start; elsewhere, and for who bundles the core alone, all. */
export const packsOnDemand: Plugin = {
  name: 'packs-on-demand',
  // Before Vite's own resolving, which would not ask any further.
  enforce: 'pre',
  applyToEnvironment: (environment) => environment.name === 'reader',
  resolveId(source, importer) {
    return source === './at-hand' ? this.resolve('./at-hand-in-pages', importer) : null;
  },
};
