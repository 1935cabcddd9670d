import { alive, enter, mouse } from '../answering.ts';
import { lessonIds } from '../pages.ts';
import { expect, test } from '../page.ts';

const lesson = `lessons/${lessonIds[0]}/`;

test('in forced colours right, wrong and untouched options differ without their colour', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(lesson);
  const form = page
    .locator('[data-quiz] form')
    .filter({ has: page.locator('fieldset[role=radiogroup]') })
    .first();
  await alive(page, form);
  await enter(form, mouse, false);
  await form.getByRole('button', { name: 'Check', exact: true }).click();
  await form.getByRole('button', { name: 'Show me' }).click();
  const style = (selector: string) =>
    form
      .locator(selector)
      .first()
      .evaluate((option) => {
        const { borderTopStyle, borderTopWidth } = getComputedStyle(option);
        return `${borderTopStyle} ${borderTopWidth}`;
      });
  const looks = [await style('.opt.ok'), await style('.opt.no'), await style('.opt:not(.ok, .no)')];
  expect(new Set(looks).size).toBe(3);
  await expect(form.getByText('Correct answer')).toBeVisible();
  await expect(form.getByText('Your answer: not this one')).toBeVisible();
});

test('from right to left a learner answers a lesson, and marks stand at the inline start', async ({
  page,
}) => {
  await page.goto(lesson);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  const form = page.locator('[data-quiz] form').first();
  await alive(page, form);
  const [mark, text] = await Promise.all([
    form.locator('.opt input').first().boundingBox(),
    form.locator('.opt .text').first().boundingBox(),
  ]);
  expect(mark?.x).toBeGreaterThan(text?.x ?? Infinity);
  await enter(form, mouse);
  await form.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(form.locator('[data-verdict]')).toHaveText('Right');
});

test.describe('on paper', () => {
  test('a lesson is a worksheet with its questions and without its answers', async ({ page }) => {
    await page.goto(lesson);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-quiz] legend').first()).toBeVisible();
    await expect(page.locator('main button:visible:not(.term)')).toHaveCount(0);
    await expect(page.locator('header nav')).toBeHidden();
    const text = await page.locator('main').innerText();
    expect(text).not.toContain('Correct answer');
  });

  test('a PDF of a lesson is tagged', async ({ page }) => {
    await page.goto(lesson);
    const pdf = await page.pdf({ tagged: true, outline: true });
    expect(pdf.includes('/StructTreeRoot')).toBe(true);
  });

  test('the answer key is a page of its own, and ?print=key leads to it', async ({ page }) => {
    await page.goto(`${lesson}?print=key`);
    await page.waitForURL(`**/keys/${lessonIds[0]}/`);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.getByText('Right', { exact: true }).first()).toBeVisible();
  });
});
