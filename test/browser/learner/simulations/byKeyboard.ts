import type { Locator, Page } from '@playwright/test';
import { files } from '../../../content/course.ts';
import { expect } from '../../page.ts';

/** Opens the lesson that shows a simulation and waits until the simulation has come to life. */
export async function openSimulation(page: Page, name: string, query = ''): Promise<Locator> {
  await page.goto(`lessons/${fileOf(name).lesson}/${query}`);
  const host = page.locator(`[data-simulation=${name}]`);
  await host.scrollIntoViewIfNeeded();
  await expect(host.locator('> astro-island:not([ssr])')).toBeVisible();
  return host;
}

/** Moves to an element and presses a key on it, as somebody without a mouse does. */
export async function press(at: Locator, key: string): Promise<void> {
  await at.focus();
  await at.press(key);
}

/** Answers all tasks of a simulation rightly, by keyboard alone. */
export async function playTasks(host: Locator, name: string): Promise<void> {
  const tasks = host.getByRole('region', { name: 'Tasks' });
  for (const [i, task] of fileOf(name).tasks.entries()) {
    await press(tasks.getByRole('button', { name: `${i + 1}. ${task.title}` }), 'Enter');
    await choose(tasks, task.predict.options);
    await press(tasks.getByRole('button', { name: 'Keep this guess' }), 'Enter');
    await press(tasks.getByRole('button', { name: 'I have tried it' }), 'Enter');
    await choose(tasks, task.explain.options);
    await press(tasks.getByRole('button', { name: 'Check', exact: true }), 'Enter');
    await expect(tasks.getByText('Your explanation: right.')).toBeVisible();
    await expect(tasks.getByText(`${i + 1}. ${task.title} (done)`)).toBeVisible();
  }
}

const choose = (tasks: Locator, options: readonly { text: string; correct: boolean }[]) =>
  press(tasks.getByLabel(options.find(({ correct }) => correct)?.text ?? '', { exact: true }), ' ');

function fileOf(name: string) {
  const found = files.simulations.find(({ file }) => file.endsWith(`/${name}.yaml`));
  if (!found) throw new Error(`There is no simulation ${name}.`);
  return found.data;
}
