import type { Exporter } from '../export/take-away';
import { callBackground } from '../messaging/messenger';

/** Where the script that makes files leaves them. */
const EXPORTER = Symbol.for('lede exporter');

/** What makes files of a story; a script of its own, brought into the page when it is first wanted. */
export async function exporterHere(): Promise<Exporter> {
  const world = globalThis as { [EXPORTER]?: Exporter };
  if (!world[EXPORTER]) await callBackground('bringExporterHere');
  if (!world[EXPORTER]) throw new Error('the exporter did not come');
  return world[EXPORTER];
}
