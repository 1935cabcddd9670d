import { atom, type ReadableAtom } from 'nanostores';
import { place } from './environment.ts';
import { readLocal, writeLocal } from './storage/local.ts';

export interface Settings {
  readonly theme: 'auto' | 'sheet' | 'blueprint' | 'contrast';
  /** In percent, 100 to 200. */
  readonly textSize: number;
  readonly lineSpacing: 'normal' | 'wide';
  /** Single keys act as shortcuts. */
  readonly shortcuts: boolean;
  readonly motion: 'auto' | 'reduce';
}

const defaults: Settings = {
  theme: 'auto',
  textSize: 100,
  lineSpacing: 'normal',
  shortcuts: true,
  motion: 'auto',
};

/** Where the settings are kept; the script in the head reads the same key. */
export const settingsKey = `${place}settings`;

/** Settings out of anything; what is not one of ours keeps its default. */
export function settingsOf(raw: unknown, base: Settings = defaults): Settings {
  const from = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  const one = <T>(key: keyof Settings, allowed: readonly T[], otherwise: T): T =>
    Object.hasOwn(from, key) && allowed.includes(from[key] as T) ? (from[key] as T) : otherwise;
  const size = Object.hasOwn(from, 'textSize') ? Number(from['textSize']) : base.textSize;
  return {
    theme: one('theme', ['auto', 'sheet', 'blueprint', 'contrast'], base.theme),
    textSize: size >= 100 && size <= 200 ? size : base.textSize,
    lineSpacing: one('lineSpacing', ['normal', 'wide'], base.lineSpacing),
    shortcuts: one('shortcuts', [true, false], base.shortcuts),
    motion: one('motion', ['auto', 'reduce'], base.motion),
  };
}

const store = atom<Settings>(stored());

/** The learner's settings. */
export const settings: ReadableAtom<Settings> = store;

/** Changes some of the settings: at once on the page, and for later visits where the browser allows. */
export function change(patch: Readonly<Record<string, unknown>>): void {
  store.set(settingsOf(patch, store.get()));
  show(store.get());
  // Where that fails the page keeps them; that progress is not saved is told elsewhere.
  writeLocal(settingsKey, store.get());
}

function stored(): Settings {
  return typeof window === 'undefined' ? defaults : settingsOf(readLocal(settingsKey));
}

function show({ theme, textSize, lineSpacing, shortcuts, motion }: Settings): void {
  const { dataset, style } = document.documentElement;
  dataset['theme'] = theme;
  dataset['spacing'] = lineSpacing;
  dataset['shortcuts'] = shortcuts ? 'on' : 'off';
  dataset['motion'] = motion;
  style.setProperty('--scale', String(textSize / 100));
}

if (typeof window !== 'undefined') {
  addEventListener('storage', ({ key }) => {
    if (key !== settingsKey) return;
    store.set(stored());
    show(store.get());
  });
}
