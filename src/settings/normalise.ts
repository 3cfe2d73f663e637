import { FIELDS, type Settings } from './fields';

/** Version of the stored form. */
export const VERSION = 1;

/** Brings a stored object from one version to the next. */
export type Migration = (stored: Record<string, unknown>) => Record<string, unknown>;

/** In order: the first brings version 1 to version 2. */
export const MIGRATIONS: readonly Migration[] = [];

const NAMES = Object.keys(FIELDS) as (keyof Settings)[];

/** Every setting at its default. */
export function defaultSettings(): Settings {
  return Object.fromEntries(NAMES.map((name) => [name, structuredClone(FIELDS[name].fallback)])) as Settings;
}

/**
 * Settings out of whatever was stored or imported: each field is checked alone, what cannot be used is the default.
 * @param stored anything at all
 */
export function normalise(stored: unknown, migrations: readonly Migration[] = MIGRATIONS): Settings {
  const settings = defaultSettings();
  const source = migrated(stored, migrations);
  return { ...settings, ...usable(source) };
}

/** Those fields of a change that can be used as they are. */
export function usable(change: unknown): Partial<Settings> {
  if (!isPlainObject(change)) return {};
  const fields = NAMES.filter((name) => Object.hasOwn(change, name) && FIELDS[name].valid(change[name]));
  return Object.fromEntries(fields.map((name) => [name, structuredClone(change[name])]));
}

/** What is worth storing: the version, and what differs from the defaults. */
export function differences(settings: Settings): Record<string, unknown> {
  const changed = NAMES.filter((name) => JSON.stringify(settings[name]) !== JSON.stringify(FIELDS[name].fallback));
  return { version: VERSION, ...Object.fromEntries(changed.map((name) => [name, settings[name]])) };
}

function migrated(stored: unknown, migrations: readonly Migration[]): unknown {
  if (!isPlainObject(stored)) return undefined;
  const version = typeof stored.version === 'number' && stored.version >= 1 ? Math.floor(stored.version) : 1;
  let result = stored;
  for (const step of migrations.slice(version - 1)) {
    try {
      result = step(result);
    } catch {
      // A broken old form: what can be used of it still is, field by field.
    }
  }
  return result;
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
