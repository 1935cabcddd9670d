import type { Locator, Page } from '@playwright/test';
import { files } from '../../../content/course.ts';
import type { Hand } from '../../answering.ts';
import { expect } from '../../page.ts';

/** Opens the lesson that shows a simulation and waits until the simulation has come to life. */
export async function openSimulation(
  page: Page,
  name: string,
  query = '',
  lesson = fileOf(name).lesson,
  hand: Hand = byKeys,
): Promise<Locator> {
  await page.goto(`lessons/${lesson}/${query}`);
  const host = page.locator(`[data-simulation=${name}]`);
  await host.scrollIntoViewIfNeeded();
  await expect(host.locator('> astro-island:not([ssr])')).toBeVisible();
  // A link to a state opens the simulation by itself.
  if (query) await expect(host.locator('[data-title]')).toBeVisible();
  else {
    await hand.press(host.getByRole('button', { name: 'Open the simulation' }));
    await expect(host.locator('[data-title]')).toBeFocused();
  }
  return host;
}

/** Loads the page anew, once the address has been written, and goes back to the simulation. */
export async function comeBack(page: Page, host: Locator): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done)))),
  );
  await page.reload();
  await expect(async () => {
    await host.scrollIntoViewIfNeeded();
    await expect(host.locator('[data-title]')).toBeVisible({ timeout: 2000 });
  }).toPass();
}

/** Moves to an element and presses a key on it, as somebody without a mouse does. */
export async function press(at: Locator, key: string): Promise<void> {
  await at.focus();
  await at.press(key);
}

const byKeys: Hand = {
  choose: (control) => press(control, ' '),
  press: (control) => press(control, 'Enter'),
};

/** Answers all tasks of a simulation rightly, by keyboard alone unless another hand is named. */
export async function playTasks(host: Locator, name: string, hand: Hand = byKeys): Promise<void> {
  const tasks = host.getByRole('region', { name: /^Tasks/ });
  const button = (called: string) => tasks.getByRole('button', { name: called, exact: true });
  for (const [i, task] of fileOf(name).tasks.entries()) {
    const heading = `${i + 1}. ${task.title}`;
    await hand.press(tasks.getByRole('button', { name: heading }));
    await hand.choose(rightOf(tasks, task.predict.options));
    await hand.press(button('Keep this guess'));
    await hand.press(button('I have tried it'));
    await hand.choose(rightOf(tasks, task.explain.options));
    await hand.press(button('Check'));
    await expect(tasks.getByText('Your explanation: right.')).toBeVisible();
    await expect(tasks.getByText(`${heading} (done)`)).toBeVisible();
  }
}

const rightOf = (tasks: Locator, options: readonly { text: string; correct: boolean }[]) =>
  tasks.getByLabel(options.find(({ correct }) => correct)?.text ?? '', { exact: true });

function fileOf(name: string) {
  const found = files.simulations.find(({ file }) => file.endsWith(`/${name}.yaml`));
  if (!found) throw new Error(`There is no simulation ${name}.`);
  return found.data;
}
