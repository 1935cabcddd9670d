/** The browser's localStorage, or undefined where reading the property itself throws. */
export function localStore(): globalThis.Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/** The parsed value under a key; undefined where there is none or it cannot be read. */
export function readLocal(key: string): unknown {
  try {
    return JSON.parse(localStore()?.getItem(key) ?? 'null') ?? undefined;
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
