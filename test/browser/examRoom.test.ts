import { focusAudit } from './audits.ts';
import { mouse } from './answering.ts';
import { answerOpen, beginExam } from './learner/exam/sitting.ts';
import { expect, test } from './page.ts';
import { expectWhole } from './whole.ts';

test('the open paper is whole, with its tools unfolded', async ({ page }) => {
  await beginExam(page, 'cqa-like', mouse, {});
  await answerOpen(page, mouse, true);
  await page.getByRole('button', { name: 'Flag' }).click();
  await page.getByRole('button', { name: 'Calculator' }).click();
  await expect(page.getByRole('form', { name: 'Calculator' })).toBeVisible();
  await expectWhole(page);
});

test('the formula sheet and what was looked up are whole', async ({ page }) => {
  await beginExam(page, 'cqa-like', mouse, {});
  await page.getByRole('button', { name: 'Formulas' }).click();
  await expect(page.getByRole('heading', { name: 'Capability' })).toBeVisible();
  await expectWhole(page);
});

test('the review before handing in is whole', async ({ page }) => {
  await beginExam(page, 'cqa-like', mouse, {});
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Review before you hand in' })).toBeFocused();
  await expectWhole(page);
});

for (const size of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
]) {
  test(`the focus is seen at every stop of an open paper at ${size.width} px`, async ({ page }) => {
    await page.setViewportSize(size);
    await beginExam(page, 'ctfl-slice', mouse, {});
    await page.getByRole('button', { name: 'Calculator' }).click();
    expect((await focusAudit(page)).faults).toEqual([]);
  });
}

test('an open paper differs in forced colours by border or text, not by colour alone', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await beginExam(page, 'ctfl-slice', mouse, {});
  const flag = page.getByRole('button', { name: 'Flag' });
  const before = await flag.screenshot();
  await flag.click();
  await page.mouse.move(0, 0);
  expect(Buffer.compare(before, await flag.screenshot())).not.toBe(0);
});
