import { extract as extractAll } from '../../src/extraction/extract';

/** The contract's extract, without the passes that a measurement leaves out. */
export const extract = (doc: Document, url: string) => extractAll(doc, url, { skip: (globalThis as { skipped?: string[] }).skipped ?? [] });
