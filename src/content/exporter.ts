import { clipOf, type Exporter, fileOf, labelsOf, picturesOf } from '../export/take-away';

// Injected when something is to be taken away: the reader script takes it from the extension's own world in the page.
(globalThis as Record<symbol, unknown>)[Symbol.for('lede exporter')] = { fileOf, clipOf, picturesOf, labelsOf } satisfies Exporter;
