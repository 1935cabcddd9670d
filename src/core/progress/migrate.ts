type Raw = Readonly<Record<string, unknown>>;

export type Migrated =
  | {
      readonly ok: true;
      readonly course: unknown;
      readonly operations: readonly unknown[];
      readonly settings: Raw;
    }
  | { readonly ok: false; readonly reason: 'not-ours' | 'newer' };

const current = 1;

/** What leads from a version to the next; a step is frozen once it was released. */
const steps: Readonly<Record<number, (file: Raw) => Raw>> = {};

/**
 * Brings the parsed content of a progress file to the current version. A file that asks for a newer
 * reader is refused; one of a newer version that we may still read is read for what we know.
 */
export function migrate(raw: unknown): Migrated {
  if (!isRaw(raw) || own(raw, 'format') !== 'plumbline-progress') return refused;
  const version = own(raw, 'version');
  const minReader = own(raw, 'minReader') ?? version;
  if (!isVersion(version) || !isVersion(minReader)) return refused;
  if (minReader > current) return { ok: false, reason: 'newer' };
  let file = raw;
  for (let at = version; at < current; at++) {
    const step = steps[at];
    if (!step) return refused;
    file = step(file);
  }
  const operations = own(file, 'operations');
  const settings = own(file, 'settings');
  if (!Array.isArray(operations)) return refused;
  return {
    ok: true,
    course: own(file, 'course'),
    operations,
    settings: isRaw(settings) ? settings : {},
  };
}

const refused = { ok: false, reason: 'not-ours' } as const;
const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (raw: Raw, key: string): unknown => (Object.hasOwn(raw, key) ? raw[key] : undefined);
const isVersion = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 1;
