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
  /** Questions ask how sure the learner is. */
  readonly certainty: boolean;
  /** Time of mock exams as a multiple, 1 to 10; 0 is no limit. */
  readonly pace: number;
  /** Clocks start hidden. */
  readonly hideClock: boolean;
  /** Buttons with which a card is graded. */
  readonly grades: 2 | 4;
  /** New cards a day at most. */
  readonly newCards: number;
}

const defaults: Settings = {
  theme: 'auto',
  textSize: 100,
  lineSpacing: 'normal',
  shortcuts: true,
  motion: 'auto',
  certainty: false,
  pace: 1,
  hideClock: false,
  grades: 2,
  newCards: 10,
};

/** Where the settings are kept; the script in the head reads the same key. */
export const settingsKey = `${place}settings`;

/** Settings out of anything; what is not one of ours keeps its default. */
export function settingsOf(raw: unknown, base: Settings = defaults): Settings {
  const from = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  const one = <T>(key: keyof Settings, allowed: readonly T[], otherwise: T): T =>
    Object.hasOwn(from, key) && allowed.includes(from[key] as T) ? (from[key] as T) : otherwise;
  const number = (key: 'pace' | 'newCards', fits: (n: number) => boolean): number => {
    const n = Object.hasOwn(from, key) ? Number(from[key]) : base[key];
    return fits(n) ? n : base[key];
  };
  const size = Object.hasOwn(from, 'textSize') ? Number(from['textSize']) : base.textSize;
  return {
    theme: one('theme', ['auto', 'sheet', 'blueprint', 'contrast'], base.theme),
    textSize: size >= 100 && size <= 200 ? size : base.textSize,
    lineSpacing: one('lineSpacing', ['normal', 'wide'], base.lineSpacing),
    shortcuts: one('shortcuts', [true, false], base.shortcuts),
    motion: one('motion', ['auto', 'reduce'], base.motion),
    certainty: one('certainty', [true, false], base.certainty),
    pace: number('pace', (n) => n === 0 || (n >= 1 && n <= 10)),
    hideClock: one('hideClock', [true, false], base.hideClock),
    grades: one('grades', [2, 4], base.grades),
    newCards: number('newCards', (n) => Number.isInteger(n) && n >= 0 && n <= 100),
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

function show({ theme, textSize, lineSpacing, shortcuts, motion, certainty }: Settings): void {
  const { dataset, style } = document.documentElement;
  dataset['theme'] = theme;
  dataset['spacing'] = lineSpacing;
  dataset['shortcuts'] = shortcuts ? 'on' : 'off';
  dataset['motion'] = motion;
  dataset['certainty'] = certainty ? 'on' : 'off';
  style.setProperty('--scale', String(textSize / 100));
}

if (typeof window !== 'undefined') {
  addEventListener('storage', ({ key }) => {
    if (key !== settingsKey) return;
    store.set(stored());
    show(store.get());
  });
}
