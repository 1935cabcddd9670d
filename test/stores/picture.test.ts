import { expect, it } from 'vitest';
import { fold } from '../../src/core/progress/fold.ts';
import { openPicture } from '../../src/stores/picture.ts';
import type { View } from '../../src/stores/storage/storage.ts';
import { answered, dayOf } from '../core/progress/operations.ts';

/** A place for a picture that counts how often it was drawn. */
function place(): { view: View; drawn: () => number } {
  let text = 'null';
  let times = 0;
  const view: View = {
    read: () => JSON.parse(text) as unknown,
    write: (value) => {
      text = JSON.stringify(value ?? null);
      times++;
    },
  };
  return { view, drawn: () => times };
}
const progress = fold([answered({ question: 'q/one' })], dayOf);

it('the next page shows what was drawn, and draws it again only when something has changed', () => {
  const { view, drawn } = place();
  const waiting: (() => void)[] = [];
  const idle = (work: () => void) => void waiting.push(work);
  const first = openPicture(view, idle);
  expect(first.first.questions).toEqual({});
  first.show(progress, 'a');
  first.show(progress, 'b');
  expect([drawn(), waiting.length]).toEqual([0, 1]);
  waiting.pop()?.();
  expect(drawn()).toBe(1);

  const second = openPicture(view, idle);
  expect(second.first.questions['q/one']?.last.right).toBe(true);
  second.show(progress, 'b');
  second.draw();
  expect(drawn()).toBe(1);
  second.show(progress, 'c');
  second.draw();
  expect(drawn()).toBe(2);
  waiting.pop()?.();
  expect(drawn()).toBe(2);
});

it('a picture that was removed is not drawn by what still waits', () => {
  const { view } = place();
  const waiting: (() => void)[] = [];
  const picture = openPicture(view, (work) => void waiting.push(work));
  picture.show(progress, 'a');
  picture.remove();
  waiting.pop()?.();
  expect(view.read()).toBeNull();
});
