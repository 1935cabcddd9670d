import type { Page } from '@playwright/test';
import { alive, enter, finger, keys, mouse, type Hand } from '../answering.ts';
import { files, questions } from '../../content/course.ts';
import { expect, test } from '../page.ts';
import { visit } from '../visit.ts';

const total = questions.length;
const modules = files.course?.data.modules ?? [];
const form = (page: Page) => page.locator('form[data-builder]');

async function open(page: Page, address = 'practice/'): Promise<void> {
  await visit(page, address);
}

/** Answers all questions of a set, the first one wrong, and gives their ids. */
async function answerAll(page: Page, hand: Hand): Promise<string[]> {
  const asked = page.locator('.practice form[data-question]');
  const ids = await asked.evaluateAll((all) =>
    all.map((one) => one.getAttribute('data-question') ?? ''),
  );
  for (const [i, id] of ids.entries()) {
    const one = page.locator(`form[data-question="${id}"]`);
    await enter(one, hand, i > 0);
    await hand.press(one.getByRole('button', { name: 'Check', exact: true }));
    await expect(one.locator('[data-verdict]')).toBeFocused();
  }
  return ids;
}

const only = (ids: readonly string[], type: string) =>
  ids.filter((id) => questions.find((one) => one.id === id)?.type === type);
const singles = only(
  questions.map(({ id }) => id),
  'single',
);

test('a learner builds a set by keyboard alone, answers it and is led to what was missed', async ({
  page,
}) => {
  await open(page);
  const hand = keys(page);
  const step = async (name: string, ...pressed: readonly string[]) => {
    const field = form(page).locator(`[name=${name}]`);
    for (let stops = 0; stops < 60; stops++) {
      if (await field.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(field).toBeFocused();
    for (const key of pressed) await page.keyboard.press(key);
  };
  await step('module', 'ArrowDown');
  const first = modules[0]?.slug ?? '';
  const count = questions.filter(({ lesson }) => lesson.startsWith(`${first}/`)).length;
  await expect(form(page).locator('[data-count]')).toContainText(`${count} questions`);
  await step('type', 'ArrowDown');
  await step('length', 'ArrowUp');
  await expect(page).toHaveURL(new RegExp(`module=${first}&type=single&length=5`));
  await hand.press(form(page).getByRole('button', { name: 'Start' }));
  await expect(page.locator('.practice legend').first()).toBeFocused();
  const ids = await answerAll(page, hand);
  expect(ids.length).toBe(5);
  expect(only(ids, 'single').length).toBe(5);
  await expect(page.locator('[data-result]')).toContainText('4 of 5');
  const missed = questions.find(({ id }) => id === ids[0]);
  await expect(page.locator('[data-finished] a')).toHaveAttribute(
    'href',
    new RegExp(`/lessons/${missed?.lesson}/#${missed?.section}$`),
  );
  const before = page.url();
  await hand.press(page.getByRole('button', { name: 'Another set like this' }));
  await expect(page.locator('.practice legend').first()).toBeFocused();
  expect(page.url()).not.toBe(before);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('one press asks ten, and a reload asks the same ten again', async ({ page }) => {
    await open(page);
    await finger.press(page.getByRole('button', { name: 'Ask me ten' }));
    const asked = page.locator('.practice form[data-question]');
    await expect(asked).toHaveCount(10);
    const idsOf = () =>
      asked.evaluateAll((all) => all.map((one) => one.getAttribute('data-question')));
    const ids = await idsOf();
    await page.reload();
    await expect(asked).toHaveCount(10);
    expect(await idsOf()).toEqual(ids);
    await page.goBack();
    await expect(form(page)).toBeVisible();
  });
});

test('nonsense in the address is named in one sentence, and where nothing fits a press widens the set', async ({
  page,
}) => {
  await open(page, 'practice/?module=foo&state=missed&length=9e9');
  await expect(page.locator('[data-problem]')).toHaveText(
    'The address asks for something that this page does not have: module “foo”, length “9e9”. That is left out.',
  );
  await expect(form(page).locator('[name=state]')).toHaveValue('missed');
  await expect(form(page).locator('[data-count]')).toContainText('0 questions');
  await form(page).getByRole('button', { name: 'Start' }).click();
  const widen = form(page).getByRole('button', { name: `Any state: ${total} questions` });
  await expect(widen).toBeFocused();
  await widen.click();
  await expect(form(page).locator('[data-count]')).toContainText(`${total} questions`);
  await expect(form(page).locator('[name=state]')).toBeFocused();
});

test('an address with questions asks exactly these, names the unknown one, and leads to their lessons', async ({
  page,
}) => {
  const [first = '', second = ''] = [singles[40], singles[3]];
  await open(page, `practice/?questions=${first},gone/away,${second}`);
  const asked = page.locator('.practice form[data-question]');
  await expect(asked).toHaveCount(2);
  await expect(asked.first()).toHaveAttribute('data-question', first);
  await expect(page.locator('[data-problem]')).toContainText('(gone/away)');
  await enter(asked.first(), mouse);
  await asked.first().getByRole('button', { name: 'Check', exact: true }).click();
  await asked.first().getByRole('link', { name: 'Read the section again' }).click();
  const question = questions.find(({ id }) => id === first);
  await expect(page).toHaveURL(new RegExp(`/lessons/${question?.lesson}/#${question?.section}$`));
});

test('who says to be sure and is wrong finds that question again under “Sure, but wrong”', async ({
  page,
}) => {
  await open(page, `practice/?questions=${singles[0]}&sure=yes`);
  const asked = page.locator('.practice form[data-question]');
  await enter(asked, mouse, false);
  await asked.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(asked.locator('.error')).toHaveText('Choose how sure you are.');
  await expect(asked.locator('[data-sure] input').first()).toBeFocused();
  await asked.getByLabel('High right +3, wrong −6').check();
  await asked.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(asked.locator('[data-verdict]')).toHaveText('Not right');
  await expect(page.locator('[data-finished]')).toContainText('Marks by certainty: −6 of 3');
  await page.getByRole('button', { name: 'Build a set' }).click();
  await expect(page.locator('[data-calibration] svg')).toHaveAccessibleName(/high: 0 of 1 right/);
  await form(page).locator('[name=state]').selectOption('sure-but-wrong');
  await expect(form(page).locator('[data-count]')).toContainText('1 question fits');
});

test('a lesson asks how sure somebody is only when the setting is on, and loads nothing for it before', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  const lesson = `lessons/${questions.find(({ id }) => id === singles[0])?.lesson}/`;
  await page.goto(lesson);
  const asked = page.locator('[data-quiz] form').first();
  await alive(page, asked);
  await enter(asked, mouse);
  expect(loaded.filter((address) => /\/Sure\./.test(address))).toEqual([]);
  await expect(page.locator('[data-sure]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('Ask how sure I am before each check').check();
  await page.reload();
  await alive(page, asked);
  const mid = asked.locator('[data-sure] input').nth(1);
  await expect(async () => {
    await enter(asked, mouse, false);
    await enter(asked, mouse);
    await expect(mid).toBeVisible({ timeout: 500 });
  }).toPass();
  await mid.check();
  await asked.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(asked.locator('[data-verdict]')).toHaveText('Right');
  await page.goto('practice/');
  await expect(page.locator('[data-calibration]')).toContainText('mid: 1 of 1 right');
});
