/** The browser's localStorage, or undefined where reading the property itself throws. */
export function localStore(): globalThis.Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

const parsed = new Map<string, { readonly text: string; readonly value: unknown }>();

/**
 * The parsed value under a key; undefined where there is none or it cannot be read. The same text
 * gives the same value, which nobody may write to.
 */
export function readLocal(key: string): unknown {
  try {
    const text = localStore()?.getItem(key) ?? 'null';
    const known = parsed.get(key);
    if (known?.text === text) return known.value;
    const value: unknown = JSON.parse(text) ?? undefined;
    parsed.set(key, { text, value });
    return value;
  } catch {
    return undefined;
  }
}

/** Writes a value under a key, or removes it when it is undefined. False when that failed. */
export function writeLocal(key: string, value: unknown): boolean {
  try {
    const store = localStore();
    if (value === undefined) store?.removeItem(key);
    else store?.setItem(key, JSON.stringify(value));
    return store !== undefined;
  } catch {
    return false;
  }
}
