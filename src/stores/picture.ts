import { pictureOf } from '#core/progress/picture.ts';
import { nothing, type Progress } from '#core/progress/progress.ts';
import { viewOf } from '#core/progress/view.ts';
import type { View } from './storage/storage.ts';

/** The picture of the progress that the next page shows in its first frame. */
export interface Picture {
  /** What the last page left. */
  readonly first: Progress;
  /** Has the picture drawn anew when there is time, unless it is the one of this key already. */
  show(progress: Progress, key?: string): void;
  /** Draws it now, if it is not up to date. */
  draw(): void;
  remove(): void;
}

/** A key names what a progress was folded from; without one it is always drawn. */
export function openPicture(view: View, idle: (work: () => void) => void): Picture {
  const stored = view.read();
  const first = viewOf(stored);
  let drawn = first && (stored as { readonly key?: unknown }).key;
  let next: { readonly progress: Progress; readonly key: string | undefined } | undefined;

  function draw(): void {
    if (!next) return;
    drawn = next.key;
    view.write({ ...pictureOf(next.progress), key: next.key });
    next = undefined;
  }

  return {
    first: first ?? nothing,
    show(progress, key) {
      const isWaiting = next !== undefined;
      if (!isWaiting && key !== undefined && key === drawn) return;
      next = { progress, key };
      if (!isWaiting) idle(draw);
    },
    draw,
    remove() {
      next = undefined;
      drawn = undefined;
      view.write(undefined);
    },
  };
}
