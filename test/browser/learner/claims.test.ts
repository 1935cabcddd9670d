import { files } from '../../content/course.ts';
import { expect, test } from '../page.ts';
import { visit } from '../visit.ts';

const claims = files.claims?.data.claims ?? [];
const lesson = 'lessons/difference/audit-an-article/';

test('a learner audits the claims of an article, misses one, tries again and holds the finding', async ({
  page,
}) => {
  await page.goto(lesson);
  const form = page.locator('[data-claims] form');
  await form.scrollIntoViewIfNeeded();
  await page.locator('[data-claims] astro-island:not([ssr])').waitFor();
  await form.getByRole('button', { name: 'Check' }).click();
  await expect(form.getByText(`${claims.length} claims have no verdict yet.`)).toBeVisible();
  await expect(form.locator('select').first()).toBeFocused();
  for (const [i, { text, verdict }] of claims.entries()) {
    const wrong = verdict === 'agree' ? 'silent' : 'agree';
    await form.getByLabel(text).selectOption(i === 0 ? wrong : verdict);
  }
  await form.getByRole('button', { name: 'Check' }).click();
  await expect(form.locator('[data-verdict]')).toBeFocused();
  await expect(form.locator('[data-verdict]')).toContainText(
    `${claims.length - 1} of ${claims.length} verdicts are right`,
  );
  await expect(form.getByText('Not this verdict')).toBeVisible();
  await form.getByRole('button', { name: 'Try again' }).click();
  await form.getByLabel(claims[0]?.text ?? '').selectOption(claims[0]?.verdict ?? '');
  await form.getByRole('button', { name: 'Check' }).click();
  await expect(form.locator('[data-verdict]')).toContainText(
    `${claims.length} of ${claims.length} verdicts are right, ${claims.length - 1} at the first try`,
  );
  await visit(page, 'progress/');
  await expect(page.locator('main')).toContainText('Your last 1 set');
});

test('without scripts the claims stand with their verdicts folded away', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}${lesson}`);
  const key = page.locator('[data-claims] details');
  await expect(key).toBeVisible();
  for (const { why } of claims) expect(await key.textContent()).toContain(why);
  await context.close();
});
