import type { Locator, Page } from '@playwright/test';
import { files } from '../../content/course.ts';
import { finger, keys, mouse, type Hand } from '../answering.ts';
import { expect, test } from '../page.ts';

const all = files.scenarios.map(({ file, data }) => ({
  name: file.replace(/^.*\/|\.yaml$/g, ''),
  data,
}));
type Data = (typeof all)[number]['data'];

async function open(page: Page, { name, data }: (typeof all)[number], hand: Hand) {
  await page.goto(`lessons/${data.lesson}/`);
  const scenario = page.locator(`[data-scenario="${name}"]`);
  await scenario.scrollIntoViewIfNeeded();
  await scenario.locator('astro-island:not([ssr])').waitFor();
  await hand.press(scenario.getByRole('button', { name: 'Begin' }));
  await expect(scenario.locator('[data-scene]')).toBeFocused();
  return scenario;
}

/** Decides by worth until an end is reached; gives the end. */
async function play(page: Page, one: (typeof all)[number], hand: Hand) {
  const scenario = await open(page, one, hand);
  const { data } = one;
  let place = data.start;
  while (!data.ends.some(({ id }) => id === place)) {
    const choice = sceneOf(data, place)?.choices.find(({ worth }) => worth === 'good');
    if (!choice) throw new Error(`no good choice in ${place}`);
    await hand.choose(scenario.locator(`input[value=${choice.id}]`));
    await hand.press(scenario.getByRole('button', { name: 'Decide' }));
    await expect(scenario.locator('[data-happened]')).toBeFocused();
    await expect(scenario.locator('[data-worth]')).toContainText(choice.consequence.trim());
    place = choice.to;
  }
  const end = data.ends.find(({ id }) => id === place);
  await expect(scenario.locator('[data-outcome]')).toContainText(end?.title ?? 'an end');
  return scenario;
}

const sceneOf = (data: Data, id: string) => data.scenes.find((scene) => scene.id === id);

for (const one of all) {
  test(`a learner plays ${one.name} to a good end by keyboard alone`, async ({ page }) => {
    const scenario = await play(page, one, { ...keys(page), choose: byArrows(page) });
    await expect(scenario.locator('[data-outcome=good]')).toBeVisible();
    if (one.data.rubric) {
      await expect(scenario.getByRole('table')).toContainText('of');
    }
  });

  test.describe('by touch', () => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

    test(`a learner plays ${one.name} by touch`, async ({ page }) => {
      const scenario = await play(page, one, finger);
      await expect(scenario.locator('[data-outcome=good]')).toBeVisible();
    });
  });

  test(`${one.name} can be read as a text without scripts`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}scenarios/${one.name}/`);
    const text = await page.locator('main').textContent();
    for (const { choices } of one.data.scenes) {
      for (const { consequence } of choices) expect(text).toContain(consequence.trim());
    }
    await context.close();
  });
}

test('a scenario that was left is taken up where it was, and can be started again', async ({
  page,
}) => {
  const one = all[0];
  if (!one) throw new Error('there is no scenario');
  const scenario = await open(page, one, mouse);
  const first = sceneOf(one.data, one.data.start)?.choices[1];
  await scenario.locator(`input[value=${first?.id}]`).check();
  await scenario.getByRole('button', { name: 'Decide' }).click();
  await expect(scenario.locator('[data-worth]')).toContainText(first?.consequence.trim() ?? '');
  await page.reload();
  await scenario.scrollIntoViewIfNeeded();
  await expect(scenario.locator('[data-worth]')).toContainText(first?.consequence.trim() ?? '');
  await scenario.getByRole('button', { name: 'Start again' }).click();
  await expect(scenario.locator('[data-worth]')).toHaveCount(0);
  await expect(scenario.getByRole('heading', { name: /^Decision 1:/ })).toBeFocused();
});

test('deciding without a choice is told in a sentence', async ({ page }) => {
  const one = all[0];
  if (!one) throw new Error('there is no scenario');
  const scenario = await open(page, one, mouse);
  await scenario.getByRole('button', { name: 'Decide' }).click();
  await expect(scenario.getByText('Choose what you do.')).toBeVisible();
});

/** From the heading of a scene the Tab key leads to its radios, arrows choose among them. */
const byArrows = (page: Page) => async (control: Locator) => {
  const group = control.locator('xpath=ancestor::fieldset[1]').locator('input');
  for (let stops = 0; stops < 40; stops++) {
    const inside = await group.evaluateAll((inputs) =>
      inputs.some((input) => input === document.activeElement),
    );
    if (inside) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  for (let step = 0; step < 5 && !(await control.isChecked()); step++) {
    await page.keyboard.press('ArrowDown');
  }
};
