import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import type { SimulationFile } from '#schemas/simulation.ts';
import { expect } from '../../page.ts';

/** Goes to a simulation and waits until its script runs. */
export async function open(page: Page, lesson: string, name: string): Promise<Locator> {
  await page.goto(`lessons/${lesson}/`);
  const simulation = page.locator(`[data-simulation=${name}]`);
  await simulation.scrollIntoViewIfNeeded();
  await expect(simulation.locator('astro-island:not([ssr])').first()).toBeVisible();
  await simulation.getByRole('button', { name: 'Open the simulation' }).press('Enter');
  await expect(simulation.locator('[data-title]')).toBeFocused();
  return simulation;
}

/** Plays all tasks by keys alone: guesses the last option, explains rightly. */
export async function playTasks(simulation: Locator, name: string): Promise<void> {
  const file = parse(readFileSync(`content/simulations/${name}.yaml`, 'utf8')) as SimulationFile;
  const press = (button: string) => simulation.getByRole('button', { name: button }).press('Enter');
  for (const [i, { title, predict, explain }] of file.tasks.entries()) {
    await simulation.getByRole('button', { name: `${i + 1}. ${title}` }).press('Enter');
    await press('Keep this guess');
    await expect(simulation.getByText('Choose what you expect first.')).toBeVisible();
    const guess = predict.options.at(-1)!;
    await simulation.getByRole('radio', { name: guess.text }).press('Space');
    await press('Keep this guess');
    await press('I have tried it');
    const key = explain.options.find(({ correct }) => correct)!;
    await simulation.getByRole('radio', { name: key.text }).press('Space');
    await press('Check');
    await expect(simulation.getByText(guess.why)).toBeVisible();
    await expect(simulation.getByText('Your explanation: right.')).toBeVisible();
    await expect(simulation.getByRole('button', { name: `${title} (done)` })).toBeVisible();
  }
}
