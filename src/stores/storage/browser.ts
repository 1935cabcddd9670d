import { databaseLog } from './database.ts';
import { localStore, readLocal, writeLocal } from './local.ts';
import type { Bell, Journal, Storage } from './storage.ts';

const foreignFor = 60_000;

/**
 * What this browser gives: IndexedDB for good, a journal and a view in localStorage, a channel to
 * other tabs. Where one of them is blocked it does nothing; the log alone rejects. Every name begins
 * with `place`, so that neighbours on the same origin are left alone.
 */
export function browserStorage(
  place: string,
  course: string,
  tab: string,
  now: () => number,
): Storage {
  const name = place + course;
  return {
    log: databaseLog(name, tab),
    journal: journal(`${name}.wal.`, tab, now),
    view: {
      read: () => readLocal(`${name}.view`),
      write: (value) => {
        writeLocal(`${name}.view`, value);
        // With the picture goes what others keep beside it.
        if (value === undefined) writeLocal(`${name}.view.review`, value);
      },
    },
    bell: bell(name),
  };
}

const attempt = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

interface Page {
  readonly t: number;
  readonly rows: readonly unknown[];
}

function pageOf(text: string | null | undefined): Page {
  const raw = attempt(() => JSON.parse(text ?? 'null') as Partial<Page> | null);
  return { t: Number(raw?.t ?? 0), rows: Array.isArray(raw?.rows) ? raw.rows : [] };
}

function journal(prefix: string, tab: string, now: () => number): Journal {
  const store = localStore();
  const own = prefix + tab;
  const keys = () =>
    attempt(() => Object.keys(store ?? {}).filter((key) => key.startsWith(prefix))) ?? [];
  // Without any storage the tab's own name carries the rows from page to page.
  const inName = () => (window.name.startsWith(prefix) ? window.name.slice(prefix.length) : null);
  return {
    read: () => {
      const pages = keys().map((key) => pageOf(attempt(() => store?.getItem(key))));
      return [...pages, pageOf(inName())].flatMap(({ rows }) => rows);
    },
    write: (rows) => {
      const text = JSON.stringify({ t: now(), rows });
      const kept = attempt(() => {
        if (!store) return false;
        if (rows.length > 0) store.setItem(own, text);
        else store.removeItem(own);
        return true;
      });
      if (kept) return;
      if (rows.length > 0) window.name = prefix + text;
      else if (inName() !== null) window.name = '';
    },
    sweep: (isDurable) => {
      for (const key of keys().filter((one) => one !== own)) {
        const { t, rows } = pageOf(attempt(() => store?.getItem(key)));
        const safe = rows.every((row) => {
          const id = (row as { id?: unknown } | null)?.id;
          return typeof id === 'string' && isDurable(id);
        });
        if (safe && now() - t > foreignFor) attempt(() => store?.removeItem(key));
      }
      if (store && inName() !== null) window.name = '';
    },
    clear: () => {
      for (const key of keys()) attempt(() => store?.removeItem(key));
      if (inName() !== null) window.name = '';
    },
  };
}

function bell(name: string): Bell {
  const channel = attempt(() => new BroadcastChannel(name));
  return {
    ring: () => void attempt(() => channel?.postMessage('grown')),
    onring: (listener) => {
      if (channel) channel.onmessage = listener;
    },
  };
}
