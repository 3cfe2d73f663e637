import type { Settings } from './fields';

/** Words of changes may come for so long after the change itself is stored, in milliseconds. */
const REST = 400;

/** The settings as a person sees them: what is chosen here counts at once, whatever is told meanwhile of choices before it. */
export interface Choices {
  /** Something was chosen here, and is on its way to be stored. */
  made(change: Partial<Settings>, write: Promise<unknown>): void;
  /** These settings are stored now, as the browser tells it. */
  heard(stored: Settings): void;
}

/**
 * Keep the latest choice on show. While choices are being stored, and a moment longer, none of them goes back to what an earlier
 * one had stored; then whatever is stored counts again.
 * @param show the settings, whenever they are to be shown anew
 */
export function choices(show: (settings: Settings) => void): Choices {
  let chosen: Partial<Settings> = {};
  let told: Settings | undefined;
  let writes = 0;
  let rest: ReturnType<typeof setTimeout>;
  const settle = () => {
    chosen = {};
    if (told) show(told);
    told = undefined;
  };
  return {
    made(change, write) {
      chosen = { ...chosen, ...change };
      writes++;
      clearTimeout(rest);
      const written = () => {
        if (--writes === 0) rest = setTimeout(settle, REST);
      };
      write.then(written, written);
    },
    heard(stored) {
      const pending = Object.keys(chosen).length > 0;
      if (pending) told = stored;
      show(pending ? { ...stored, ...chosen } : stored);
    },
  };
}
